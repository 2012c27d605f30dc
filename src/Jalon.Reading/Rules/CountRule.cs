using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Annotation;
using Jalon.Reading.Resolution;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Rules;

/// <summary>Counts: people who work or receive, and other things named in the plural.</summary>
internal sealed class CountRule : IRule
{
    public void Apply(Scene scene)
    {
        foreach (var figure in scene.Sentence.Figures)
        {
            if (figure.Kind != FigureKind.Count || figure.Noun < 0)
            {
                continue;
            }

            if (scene.Sentence is { IsTitle: true, Number: 0 } && scene.Language.Nouns.LengthAt(scene.Tokens, figure.Noun) == 0)
            {
                continue; // "Three sheds and a lot of patience"
            }

            var word = scene.Tokens[figure.Noun].Text;
            var counted = scene.Language.CountedNouns.TryGetValue(word, out var listed) ? listed : figure.Noun < figure.First && scene.Language.Employs.LengthAt(scene.Tokens, figure.Noun) > 0 ? Counted.Headcount : IsPeople(scene, word) || (figure.Noun < figure.First && scene.Language.Serves.LengthAt(scene.Tokens, figure.Noun) > 0) ? Counted.Beneficiaries : Counted.Things;
            if (counted == Counted.Untracked || (scene.Sentence.IsTitle && figure.InWords) || Restated(scene, figure) || Befell(scene, figure) || Speaks(scene, figure, counted) || IsAsidePart(scene, figure, word, counted))
            {
                continue;
            }

            if (IsUnknownUnit(scene, figure, word))
            {
                scene.UnknownUnits.Add((Math.Min(figure.First, figure.Noun), Math.Max(figure.End, figure.Noun + 1))); // the noun may stand before
                continue;
            }

            Propose(scene, figure, Staff(scene, figure, word, counted));
        }
    }

    // "deux pneus crevés": a few of something that no list knows, in a sentence that names nothing to follow
    private static bool IsAsidePart(Scene scene, Figure figure, string word, Counted counted) =>
        scene.Language.BareParticiplesTell && counted == Counted.Things && figure is { InWords: true, LentBy: null } && (figure.High ?? figure.Low) <= Few && !scene.Language.CountedNouns.ContainsKey(word) && scene.Language.Nouns.LengthAt(scene.Tokens, figure.Noun) == 0
        && (scene.Subjects.Find(scene.Sentence, figure.First, Math.Max(figure.End, figure.Noun + 1), "count", out var sure) is null || !sure);

    private const int Few = 12;

    private static bool IsPeople(Scene scene, string word) => scene.Language.PersonEndings.End(word);

    // "une puissance de 40 zorglubs": where a unit is due, a word of no list is one that nobody knows
    private static bool IsUnknownUnit(Scene scene, Figure figure, string word) =>
        !figure.InWords && !scene.Language.CountedNouns.ContainsKey(word) && scene.Language.Nouns.LengthAt(scene.Tokens, figure.Noun) == 0
        && scene.Sentence.Cues.Exists(c => c.Cue == Cue.Capacity && c.End <= figure.First && (c.End == figure.First || (c.End == figure.First - 1 && scene.Language.Of.Contains(scene.Tokens[c.End]))));

    // "les deux ministres", "ces trois accords": told before, not counted here
    private static bool Restated(Scene scene, Figure figure)
    {
        if (scene.Language.Inflection is not null && figure is { InWords: true, Low: <= 4 } && scene.Language.RestatedNumbers.Contains(scene.Tokens[figure.At]) && figure.Noun > figure.At)
        {
            return !MadeOf(scene, figure); // "жителей двух областей"
        }

        if (figure.First <= scene.Sentence.First || !figure.InWords || scene.Language.ClauseWords.Contains(scene.Tokens[figure.First - 1]) || !scene.Language.Articles.TryGetValue(scene.Tokens[figure.First - 1], out var article))
        {
            return false;
        }

        return article is Article.Demonstrative || (article is Article.Possessive && scene.Sentence.Mentions.Exists(m => m.First <= figure.Noun && figure.Noun < m.End && m.Entity?.Mentions > 1)) || (article == Article.Definite && figure.Low <= 3);
    }

    // "монтаж двух котлов": what is done is told of so many
    private static bool MadeOf(Scene scene, Figure figure) => figure.First > scene.Sentence.First
        && ((scene.Language.Inflection!.IsNoun(scene.Tokens[figure.First - 1].Text) && !scene.Language.CountedNouns.ContainsKey(scene.Tokens[figure.First - 1])) || scene.Language.InfinitiveEndings.End(scene.Tokens[figure.First - 1])) && scene.Language.CountedNouns.GetValueOrDefault(scene.Tokens[figure.Noun]) != Counted.Untracked;

    // "deux ouvriers ont été blessés"
    private static bool Befell(Scene scene, Figure figure)
    {
        for (var i = figure.Noun + 1; i < scene.Sentence.End && i <= figure.Noun + 4 && scene.Tokens[i].IsWord; i++)
        {
            if (scene.Language.Casualties.Contains(scene.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "three people with knowledge of the matter said": they are only heard
    private static bool Speaks(Scene scene, Figure figure, Counted counted)
    {
        if (counted is not (Counted.Beneficiaries or Counted.Headcount) || figure.Noun < figure.First)
        {
            return false;
        }

        var told = scene.Text(figure.First, figure.Noun + 1);
        return scene.Sentence.Voices.Exists(v => v.Speaker.Contains(told, StringComparison.OrdinalIgnoreCase));
    }

    // "emploiera 165 personnes", "73 conducteurs formés": the verb tells who works and who receives
    private static Counted Staff(Scene scene, Figure figure, string word, Counted counted) =>
        counted is Counted.Beneficiaries or Counted.Headcount && Part(scene, figure) is { } whole ? whole
        : counted == Counted.Capacity && figure.Noun > 0 && scene.Language.Employs.LengthAt(scene.Tokens, figure.Noun - 1) > 1 ? Counted.Headcount // "рабочих мест"
        : counted == Counted.Beneficiaries && (scene.Language.AnyPeople.Contains(word) || !scene.Language.CountedNouns.ContainsKey(word)) && Beside(scene, figure, scene.Language.Employs, 10) ? Counted.Headcount
        : counted == Counted.Headcount && Beside(scene, figure, scene.Language.Trains, 4) && !Beside(scene, figure, scene.Language.Employs, 8) ? Counted.Beneficiaries
        : counted;

    // "42 personnes, dont 17 femmes": as those are of whom they are a part
    private static Counted? Part(Scene scene, Figure figure) =>
        figure.First > scene.Sentence.First && scene.Language.Whose.Contains(scene.Tokens[figure.First - 1]) && scene.Sentence.Figures.FindLast(f => f.End <= figure.First)?.Told is { } told
            ? told.Property == Properties.Headcount ? Counted.Headcount : told.Property == Properties.Beneficiaries ? Counted.Beneficiaries : null : null;

    private static bool Beside(Scene scene, Figure figure, PhraseTable<bool> words, int reach)
    {
        var to = Math.Min(scene.Sentence.End, Math.Max(figure.End, figure.Noun + 1) + reach);
        for (var i = Math.Max(scene.Sentence.First, figure.First - reach); i < to; i++)
        {
            if (words.TryMatch(scene.Tokens.AsSpan(0, scene.Sentence.End), i, out var length, out _) && (i + length <= figure.First ? scene.Breaks(i + length, figure.First) < 1 : scene.Breaks(figure.End, i) < 0.7))
            {
                return true;
            }
        }

        return false;
    }

    // "sortira 600 tracteurs par an": what a work makes or takes in a year is what it can do
    private static bool Makes(Scene scene, Figure figure) =>
        figure.Per is not null && scene.Subjects.Find(scene.Sentence, figure.First, figure.End, "capacity", out var sure, m => m.First <= figure.Noun && figure.Noun < m.End)?.Kind == "facility" && sure;

    private static void Propose(Scene scene, Figure figure, Counted counted)
    {
        var property = counted switch { Counted.Headcount => Properties.Headcount, Counted.Beneficiaries => Properties.Beneficiaries, Counted.Capacity => Properties.Capacity, _ => Properties.Count };
        property = property == Properties.Count && (figure.Per is "d" or "h" || (figure.Per is not null && scene.Distance(figure.First, figure.End, Cue.Capacity) <= 6) || Makes(scene, figure) || (scene.Language.Inflection is not null && QuantityRule.IsSize(scene, figure))) ? Properties.Capacity : property;
        var noun = Commodity(scene, figure);
        var own = scene.Sentence.Mentions.Find(m => m.First <= figure.Noun && figure.Noun < m.End)?.Entity;
        var entity = scene.Subjects.Find(scene.Sentence, figure.First, Math.Max(figure.End, figure.Noun + 1), property.Code, out var sure, counted: own is null && property != Properties.Capacity && !scene.Language.AnyPeople.Contains(scene.Tokens[figure.Noun]) ? Thing(scene, figure, noun, property) : null);
        var (name, kind) = Scene.Named(entity, noun, counted == Counted.Headcount ? "force" : counted == Counted.Beneficiaries ? "programme" : "event");
        if (counted == Counted.Beneficiaries && own is not null && (!sure || entity is null || SubjectFinder.Likes(entity.Kind, "beneficiaries") < 1))
        {
            (name, kind) = (noun, "programme");
        }

        if (scene.Inherited(figure, property) is { } told && told.Property.Type == property.Type)
        {
            (property, entity, name, kind) = told;
        }

        figure.Told = (property, entity, name, kind);
        figure.Used = true;
        var qualifiers = own is null || property == Properties.Count || property == Properties.Capacity ? Qualifiers.None.With("commodity", noun) : Qualifiers.None;
        if (property == Properties.Beneficiaries)
        {
            qualifiers = Directions.Of(scene, own ?? entity, Flows.Direction(scene, figure, qualifiers));
        }

        scene.Propose(new Draft(entity, name, kind, property, new QuantityValue(figure.Amount, figure.Per is not null && Unit.TryParse("1/" + figure.Per, out var rate) ? rate : Unit.One), figure.First, Math.Max(figure.End, figure.NounEnd), scene.StanceAt(figure.First, figure.End), sure ? 0.75 : 0.5, nameof(CountRule))
        {
            Period = scene.PeriodFor(figure.First, figure.End), Qualifiers = qualifiers,
        });
    }

    private static string Commodity(Scene scene, Figure figure)
    {
        if (scene.Language.Inflection is not null && figure.Noun == figure.End && scene.Phrases.Genitive(figure.Noun, scene.Sentence.End) is { } counted)
        {
            return counted.Name; // back in the nominative
        }

        var end = figure.Noun + 1;
        return scene.Text(figure.Noun, Math.Max(end, scene.Phrases.Complements(end, Math.Min(scene.Sentence.End, end + 5), false)));
    }

    // What is counted, as something that may be spoken of: "24 ambulances" are the ambulances of the text.
    private static Entity Thing(Scene scene, Figure figure, string noun, Property property)
    {
        var thing = new Entity { Kind = property == Properties.Headcount ? "force" : property == Properties.Beneficiaries ? "programme" : Entity.Unknown, Head = noun, Name = noun, Plural = true, Mentions = 1 };
        var end = scene.Phrases.Complements(figure.Noun + 1, Math.Min(scene.Sentence.End, figure.Noun + 6), false);
        for (var i = figure.Noun + 1; i < end; i++)
        {
            thing.Words.Add(scene.Tokens[i].Text);
        }

        return thing;
    }
}

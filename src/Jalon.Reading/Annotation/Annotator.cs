using Jalon.Core;
using Jalon.Reading.Languages;
using Jalon.Reading.Resolution;

namespace Jalon.Reading.Annotation;

/// <summary>Finds in each sentence its dates, figures, nouns, acts and cues.</summary>
internal sealed partial class Annotator(string text, Token[] tokens, LanguageTable language, DateReader dates)
{
    private readonly NounPhrases phrases = new(text, tokens, language);
    private readonly OpenNouns open = new(tokens, new NounPhrases(text, tokens, language), language);
    private readonly ActReader acts = new(tokens, language);
    private readonly SharedUnits units = new(tokens, language);

    /// <summary>Days that no calendar has, by their first token.</summary>
    public List<(int First, int End)> Impossible { get; } = [];

    /// <summary>Quantities whose unit nobody knows, by their tokens.</summary>
    public List<(int First, int End)> UnknownUnits { get; } = [];

    public NounPhrases Phrases => phrases;

    public void Annotate(Sentence sentence)
    {
        Values(sentence);
        phrases.Find(sentence);
        acts.Find(sentence);
        open.Find(sentence);
        var told = sentence.First;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            inCue = i == sentence.First ? 0 : inCue;
            // every phrase of the further tables stands in the first as well
            if (Cues(sentence, i, language.Cues))
            {
                foreach (var more in language.MoreCues)
                {
                    Cues(sentence, i, more);
                }
            }

            int length;

            if (i >= told && language.NoStance.TryMatch(tokens.AsSpan(0, sentence.End), i, out length, out _))
            {
                told = i + length; // "à la demande de", "personne ne conteste"
            }

            if (i >= told && language.Stances.TryMatch(tokens.AsSpan(0, sentence.End), i, out length, out var stance))
            {
                sentence.Stances.Add((i, i + length, stance));
            }
            else if (IsFuture(i))
            {
                sentence.Stances.Add((i, i + 1, Stance.Planned));
            }

            if (tokens[i].IsWord && language.Countries.TryMatch(tokens.AsSpan(0, sentence.End), i, out _, out var country))
            {
                sentence.Countries.Add((i, country));
            }
        }
    }

    private int inCue;

    // Whether a cue stands there, counted or not.
    private bool Cues(Sentence sentence, int i, PhraseTable<Cue> cues)
    {
        if (!cues.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out var cue))
        {
            return false;
        }

        if (!IsInAName(sentence, i) && !(cue is Cue.Growth or Cue.Fall && length == 1 && IsOfItsFigure(sentence, i)) && !(language.HeadLast && length == 1 && i < inCue) && !(length == 1 && language.Adjoining.Contains(tokens[i]) && !AdjoinsFigure(sentence, i)))
        {
            sentence.Cues.Add((i, i + length, cue));
            inCue = length > 1 ? Math.Max(inCue, i + length) : inCue;
        }

        return true;
    }

    private static bool IsOfItsFigure(Sentence sentence, int i) => sentence.Figures.Exists(f => f.InWords && f.Kind == FigureKind.Percent && f.First <= i && i < f.At);

    private static bool AdjoinsFigure(Sentence sentence, int i) => sentence.Figures.Exists(f => f.First - i is 1 or 2 && f.First > i);

    // "the Bank of Foreign Trade" tells of no trade
    private bool IsInAName(Sentence sentence, int i) => language.CapitalMonths && tokens[i].Capital && i > sentence.First && !sentence.IsTitle
        && (tokens[i - 1].Capital || (language.Of.Contains(tokens[i - 1]) && i - 1 > sentence.First && tokens[i - 2].Capital) || (i + 1 < sentence.End && tokens[i + 1].Capital && tokens[i + 1].IsWord));

    private bool IsFuture(int i) => tokens[i].Kind == TokenKind.Word && !tokens[i].Capital && tokens[i].Text.Length > 3 && language.FutureEndings.End(tokens[i])
        && !language.NotFuture.Contains(tokens[i]) && !IsFuturePerfect(i);

    // "aura coûté": over by then, and told as done
    private bool IsFuturePerfect(int i) => language.FutureHaving.Contains(tokens[i]) && i + 1 < tokens.Length && language.ParticipleEndings.End(tokens[i + 1]);

    private void Values(Sentence sentence)
    {
        var span = tokens.AsSpan(0, sentence.End);
        for (var i = sentence.First; i < sentence.End;)
        {
            if (tokens[i].Kind is TokenKind.Opaque)
            {
                i++;
            }
            else if (language.SetPhrases.TryMatch(span, i, out var length, out _))
            {
                i += length;
            }
            else if (dates.At(span, i) is { } date)
            {
                if (!GivesAName(sentence, date))
                {
                    sentence.Dates.Add(date);
                }

                i = date.End;
            }
            else if (dates.Impossible)
            {
                var first = i;
                while (i < sentence.End && (tokens[i].Kind == TokenKind.Number || language.IsMonth(tokens[i]) || language.DayArticles.Contains(tokens[i]) || language.Weekdays.ContainsKey(tokens[i]) || tokens[i].Text is "/" or "." or "-"))
                {
                    i++;
                }

                // a mark before the day ("avant le 31 février"): the day itself comes next
                if (i == first)
                {
                    i++;
                }
                else
                {
                    Impossible.Add((first, i));
                }
            }
            else if (language.LoneUnits.Count > 0 && LoneUnit.At(span, sentence.First, i, language) is { } lone)
            {
                sentence.Figures.Add(lone);
                i++;
            }
            else if (Inverted(sentence, i) is { } about)
            {
                sentence.Figures.Add(about);
                i = about.End;
            }
            else if (FigureReader.At(span, i, language) is { } figure)
            {
                if (HasUnknownUnit(figure, sentence.End))
                {
                    UnknownUnits.Add((figure.First, figure.End + 1));
                    i = figure.End + 1;
                    continue;
                }

                Tonnes(figure);
                Noun(sentence, figure);
                sentence.Figures.Add(figure);
                i = Math.Max(figure.End, figure.NounEnd);
            }
            else
            {
                i++;
            }
        }

        units.Share(sentence);
    }

    // "l'avenue du 27 Juin": a day without its year, after what it names
    private bool GivesAName(Sentence sentence, DateMention date)
    {
        var of = language.Of.Contains(tokens[date.First]) ? date.First : date.First - 1;
        return date is { Grain: Grain.Day, YearInferred: true } && of > sentence.First && language.Of.Contains(tokens[of]) && language.NamedByDays.Contains(tokens[of - 1]);
    }

    // "45MWq", "12 kXz": letters joined to the number, or with a capital inside, that are no unit of the language
    private bool HasUnknownUnit(Figure figure, int limit)
    {
        if (figure.Unit is not null || figure.End >= limit || tokens[figure.End].Kind != TokenKind.Word || tokens[figure.End - 1].Kind != TokenKind.Number || language.OrdinalEndings.Contains(tokens[figure.End]))
        {
            return false;
        }

        var unit = tokens[figure.End];
        return unit.Start == tokens[figure.End - 1].End
            ? language.NotAFigureAfter.LengthAt(tokens, figure.End) == 0
            : unit.End - unit.Start <= 5 && char.IsLower(text[unit.Start]) && text.AsSpan(unit.Start + 1, unit.End - unit.Start - 1).ContainsAnyInRange('A', 'Z');
    }

    // "4.6 lakh MT": metric tons in capitals, not megatonnes
    private void Tonnes(Figure figure)
    {
        for (var i = figure.At; i < figure.End && figure.Unit == "Mt"; i++)
        {
            figure.Unit = tokens[i].Is("mt") && text[tokens[i].Start + 1] == 'T' ? "t" : figure.Unit;
        }
    }

    // The noun that a bare number counts: "trois accords majeurs", "une dizaine de nouveaux ministres".
    private void Noun(Sentence sentence, Figure figure)
    {
        if (figure.Unit is not null || figure.Noun >= 0)
        {
            return;
        }

        if (language.Inflection is { } grammar)
        {
            Counted(sentence, figure, grammar);
            return;
        }

        var i = figure.End;
        if (i < sentence.End && language.Of.Contains(tokens[i]) && (figure.Scale > 1 || figure.InWords))
        {
            i++;
        }

        // "two of its four slipways": of those counted next
        var among = false;
        var next = figure.End;
        next += next < sentence.End && language.Of.Contains(tokens[next]) ? 1 : 0;
        next += next > figure.End && next < sentence.End && language.Articles.ContainsKey(tokens[next]) ? 1 : 0;
        if (next > figure.End && next + 1 < sentence.End && FigureReader.At(tokens.AsSpan(0, sentence.End), next, language) is { Unit: null, Bound: Bound.Exact } whole && whole.High > figure.High)
        {
            i = whole.End;
            among = true;
        }

        if (next > figure.End && FigureReader.At(tokens.AsSpan(0, sentence.End), next, language) is { Unit: not null } sum && (sum.High ?? sum.Low) > figure.High)
        {
            return; // "forty-five of the ninety million dollars"
        }

        if (language.HeadLast)
        {
            // "twenty-three of his technicians", "forty more planters"
            i += i > figure.End && i + 1 < sentence.End && language.Articles.ContainsKey(tokens[i]) ? 1 : 0;
            i += i == figure.End && i + 1 < sentence.End && language.Others.Contains(tokens[i]) && tokens[i + 1].IsWord ? 1 : 0;
            i = phrases.PluralAfter(figure, i, sentence.End);
        }

        while (!language.HeadLast && i + 1 < sentence.End && (phrases.IsAdjective(i) || language.Ordinals.ContainsKey(tokens[i])) && !tokens[i].Capital && !language.CountedNouns.ContainsKey(tokens[i]) && language.Nouns.LengthAt(tokens, i) == 0 && tokens[i + 1].Kind == TokenKind.Word && !language.Of.Contains(tokens[i + 1]) && !language.StopWords.Contains(tokens[i + 1]) && !language.At.Contains(tokens[i + 1]) && !language.ReportVerbs.Contains(tokens[i + 1]))
        {
            i++;
        }

        if (figure.Scale >= 1_000_000 && i < sentence.End && language.MoneyNouns.Contains(tokens[i]))
        {
            return;
        }

        if (i < sentence.End && tokens[i].Kind == TokenKind.Word && !language.StopWords.Contains(tokens[i]) && !language.Articles.ContainsKey(tokens[i]) && !language.Of.Contains(tokens[i]) && !language.At.Contains(tokens[i]) && !language.Linking.Contains(tokens[i]) && !language.And.Contains(tokens[i]) && !language.IsMonth(tokens[i]) && !language.Others.Contains(tokens[i])
            && !(language.Adjectives.Contains(tokens[i]) && !language.CountedNouns.ContainsKey(tokens[i]) && language.Nouns.LengthAt(tokens, i) == 0)
            && !(tokens[i].Capital && !language.HeadLast && !language.CountedNouns.ContainsKey(tokens[i])) && IsPluralNoun(i))
        {
            figure.Noun = i;
            figure.NounEnd = i + 1;
            if (language.PerTime.TryMatch(tokens, i + 1, out var length, out var per) && per.Length > 0)
            {
                figure.Per = per;
                figure.NounEnd += length;
            }

            if (among)
            {
                figure.NounEnd = -1; // the others are a number of their own
            }

            if (language.Ones.Contains(tokens[figure.At]) && figure.End == figure.At + 1)
            {
                figure.Noun = figure.NounEnd = -1;
            }
        }
    }

    private bool IsPluralNoun(int i) => language.HeadLast ? phrases.IsPlural(i) : language.CountedNouns.ContainsKey(tokens[i]) || language.Nouns.LengthAt(tokens, i) > 0
        || (tokens[i].Text[^1] is 's' or 'x' && (!language.PluralParticiples.End(tokens[i]) || language.PluralNounEndings.End(tokens[i])) && !language.Acts.TryMatch(tokens, i, out _, out _));
}

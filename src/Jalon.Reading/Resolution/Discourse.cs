using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>
/// What the text has spoken of so far: ties each mention to one entity, so that "this project" and "it" get the name that
/// the text gives elsewhere. Looks back a bounded number of mentions, so the time stays linear.
/// </summary>
internal sealed class Discourse(LanguageTable language)
{
    private const int Memory = 40;
    private const int NameWords = 7;
    private readonly List<Entity> recent = [];
    private int count;
    private int paragraph = -1;
    private bool fresh;
    private int section;
    private Entity? current;
    private Entity? lead;
    private List<Entity> enumerated = [];

    /// <summary>Most recent last; the same entity may stand there more than once.</summary>
    public IReadOnlyList<Entity> Recent => recent;

    public Entity? Focus { get; private set; }


    public void Resolve(Sentence sentence, Token[] tokens)
    {
        Entity? subject = null;
        current = null;
        fresh = sentence.Paragraph != paragraph;
        section = sentence.IsTitle && IsNumbered(sentence, tokens) ? count : section;
        Mention? last = null;
        foreach (var mention in sentence.Mentions)
        {
            // "la centrale, dont les travaux …": those of the plant
            mention.Entity = mention is { Whose: true, Generic: true } && last is { IsPronoun: false, Entity.Vague: false } ? last.Entity : mention.IsPronoun ? Pronoun(mention, subject) : Noun(mention);
            if (mention is { IsPronoun: false, Article: Article.Indefinite, Plural: false } && last is { IsPronoun: false, Article: Article.Definite, Entity: { Vague: false, Plural: false } named } && mention.First == last.End + 2 && mention.Entity?.Mentions == 0 && tokens[last.End].Is(","))
            {
                mention.Entity = named; // "la halle de Kita, un bâtiment de …"
            }

            last = mention;
            if (mention.Entity is not { } entity)
            {
                continue;
            }

            Remember(entity);
            if (!mention.AfterPreposition && !mention.Cited)
            {
                subject ??= entity;
                current = subject;
            }
        }

        // what "the first", "the second" of the next sentences may mean
        var listed = Joined(sentence, tokens) ?? Named(sentence);
        if (listed.Count > 1 && !sentence.Mentions.Exists(m => m.Rank != 0))
        {
            enumerated = listed;
        }

        Focus = subject ?? sentence.Mentions.Find(m => m is { Entity: not null, Cited: false })?.Entity ?? Focus;
        sentence.Focus = Focus;
        lead = (sentence.Paragraph == paragraph ? lead : null) ?? (subject is { Vague: false } ? subject : null);
        paragraph = sentence.Paragraph;
        if (Focus is not null && IsHeadline(sentence, tokens))
        {
            foreach (var mention in sentence.Mentions)
            {
                mention.Entity?.InTitle = true;
            }
        }
    }

    /// <summary>Whether a sentence is a headline of the whole text; a numbered heading is that of a part.</summary>
    internal static bool IsHeadline(Sentence sentence, Token[] tokens) => sentence is { IsTitle: true, Number: < 3 } && !IsNumbered(sentence, tokens);

    private static bool IsNumbered(Sentence sentence, Token[] tokens)
    {
        var at = sentence.First;
        while (at > 0 && tokens[at].Kind != TokenKind.Number && tokens[at - 1].Kind is TokenKind.Mark or TokenKind.Number)
        {
            at--;
        }

        return tokens[at].Kind == TokenKind.Number;
    }

    /// <summary>A headline that only names what is in no list ("2. Tarkwe biogas") is what the pronouns below may mean.</summary>
    public void Head(Sentence sentence)
    {
        if (sentence is { IsTitle: true, Mentions.Count: 0, Open: [{ Entity: { } entity }] })
        {
            Focus = sentence.Focus = entity;
            Remember(entity);
        }
    }

    private static List<Entity> Named(Sentence sentence)
    {
        List<Entity> named = [];
        foreach (var mention in sentence.Mentions)
        {
            if (mention is { IsPronoun: false, Entity: { Vague: false, Counted: false } entity } && !named.Contains(entity))
            {
                named.Add(entity);
            }
        }

        return named;
    }

    // "la gare et l'atelier": the last things of the sentence that "and" joins; null when it joins none
    private List<Entity>? Joined(Sentence sentence, Token[] tokens)
    {
        List<Entity> group = [];
        List<Entity>? joined = null;
        Mention? last = null;
        var and = false;
        foreach (var mention in sentence.Mentions)
        {
            if (mention is { IsPronoun: true } or not { Entity: { Vague: false, Counted: false } })
            {
                continue;
            }

            var from = mention.PhraseFirst >= 0 ? mention.PhraseFirst : mention.First;
            var (beside, by) = last is null ? (false, false) : Beside(tokens, last.End, from);
            (group, and) = beside ? (group, and | by) : ([], false);
            if (!group.Contains(mention.Entity!))
            {
                group.Add(mention.Entity!);
            }

            joined = and && group.Count > 1 ? [.. group] : joined;
            last = mention;
        }

        return joined;
    }

    // Whether nothing but commas, "and" and articles stands between two places, and whether "and" does.
    private (bool Beside, bool By) Beside(Token[] tokens, int from, int to)
    {
        var by = false;
        for (var i = from; i < to; i++)
        {
            if (language.And.Contains(tokens[i]))
            {
                by = true;
            }
            else if (!tokens[i].Is(",") && !language.Articles.ContainsKey(tokens[i]))
            {
                return (false, false);
            }
        }

        return (to - from is > 0 and < 5, by);
    }

    private Entity? Pronoun(Mention mention, Entity? subject)
    {
        if (mention.Rank != 0)
        {
            var ranked = enumerated.ElementAtOrDefault(mention.Rank > 0 ? mention.Rank - 1 : enumerated.Count - 1);
            return ranked is null || ranked.Feminine == mention.Feminine ? ranked : enumerated.Find(e => e.Feminine == mention.Feminine) ?? ranked;
        }

        if (mention.Article == Article.Possessive)
        {
            return subject ?? Focus;
        }

        bool Agrees(Entity e) => e.Feminine == mention.Feminine && e.Neuter == mention.Neuter && e.Plural == mention.Plural && !e.Vague;
        // "celle-ci", "cette dernière" is what was named last; a bare pronoun what the sentence before spoke of
        var best = !mention.Latter && (subject ?? Focus) is { } focus && Agrees(focus) ? focus : null;
        for (var i = recent.Count - 1; i >= 0 && i > recent.Count - 14 && mention.Others.Length < 4; i--)
        {
            // a pronoun does not reach over a numbered heading
            if (recent[i].LastMention < section || !Agrees(recent[i]) || recent[i] == best || Array.IndexOf(mention.Others, recent[i]) >= 0)
            {
                continue;
            }

            if (best is null)
            {
                best = recent[i];
            }
            else
            {
                mention.MayBe(recent[i]);
            }
        }

        return best;
    }

    private Entity Noun(Mention mention)
    {
        var pointing = mention.Article is Article.Demonstrative || (mention.Generic && mention.Words.Count == 0 && mention.Article is Article.Definite or Article.Demonstrative or Article.Possessive);
        if (Match(mention) is { } known)
        {
            Enrich(known, mention);
            return known;
        }

        if (pointing && !mention.Plural && Antecedent(mention) is { } antecedent)
        {
            return antecedent;
        }

        if (mention is { Generic: true, Plural: true, Words.Count: 0, Article: Article.Definite or Article.Possessive } && mention.Kind == "project" && Antecedent(mention) is { } works)
        {
            return works; // « les travaux » of the plant just named
        }

        var entity = new Entity { Kind = mention.Kind, Head = mention.Head, Name = mention.Name, Feminine = mention.Feminine, Neuter = mention.Neuter, Plural = mention.Plural, Acronym = mention.Acronym, Counted = mention.Counted, Vague = mention.Bare || (mention.Generic && mention.ProperNames.Count == 0) };
        entity.NameWeight = Weight(mention);
        entity.Words.AddAll(mention.Words);
        entity.ProperNames.AddAll(mention.ProperNames);
        return entity;
    }

    private Entity? Match(Mention mention)
    {
        Entity? best = null;
        for (var i = recent.Count - 1; i >= 0; i--)
        {
            var e = recent[i];
            if (e.Plural != mention.Plural)
            {
                continue;
            }

            if (e.Head == mention.Head)
            {
                if (mention.Words.Count == 0 ? mention.Article is not Article.Indefinite : Compatible(e, mention))
                {
                    return e;
                }
            }
            else if (best is null && mention.Words.Count == 0 && e.Kind == mention.Kind && !e.Vague && language.Inflection?.Calls(mention.Head, e.Head) == true)
            {
                best = e;
            }
            // the same proper name under another head of the same kind: centrale / champ solaire de X
            else if (best is null && e.Kind == mention.Kind && mention.ProperNames.Count > 0 && mention.Article is Article.Definite or Article.Demonstrative && e.ProperNames.Count > 0 && e.ProperNames.IsSubsetOf(mention.ProperNames) && mention.ProperNames.IsSubsetOf(e.ProperNames) && mention.Words.Overlaps(e.Words, except: e.ProperNames))
            {
                best = e;
            }
        }

        return best;
    }

    private static bool Compatible(Entity e, Mention mention)
    {
        if (e.ProperNames.Count > 0 && mention.ProperNames.Count > 0 && !e.ProperNames.Overlaps(mention.ProperNames))
        {
            return false;
        }

        if (mention.Article == Article.Indefinite && !mention.Words.IsSameAs(e.Words))
        {
            return false;
        }

        return mention.Words.IsSubsetOf(e.Words) || (e.Words.IsSubsetOf(mention.Words) && (e.Words.Count > 0 || mention.Article is Article.Demonstrative or Article.Definite)) || (mention.ProperNames.Count > 0 && e.ProperNames.Overlaps(mention.ProperNames));
    }

    private Entity? Antecedent(Mention mention)
    {
        bool Fits(Entity e) => e.Head.Length > 0 && !e.Vague && (e.Kind == mention.Kind
            || (mention.Generic && mention.Kind is "facility" or "project" && e.Kind is "facility" or "project" or "programme")
            || (mention.Generic && mention.Kind is "agreement" && e.Kind is "agreement" or "decision")
            || (mention.Generic && mention.Kind is "project" && e.Kind is "agreement" or "institution" && mention.Article == Article.Demonstrative));
        // "ce projet" is what was just spoken of; "le chantier" may be what the text as a whole speaks of
        if (mention is { Article: Article.Demonstrative, Words.Count: 0 } && Focus is { } focus && Fits(focus) && (focus.Plural == mention.Plural || mention.Generic))
        {
            return focus;
        }

        return Likeliest(e => Fits(e) && (e.Plural == mention.Plural || mention.Generic), mention);
    }

    // Among what was named of late: what is spoken of now, what the paragraph began with, what the text often names.
    private Entity? Likeliest(Func<Entity, bool> fits, Mention mention)
    {
        Entity? best = null;
        var bestScore = double.MinValue;
        for (var i = recent.Count - 1; i >= 0 && i > recent.Count - Memory; i--)
        {
            var e = recent[i];
            if (e.LastMention != count - (recent.Count - i) || !fits(e))
            {
                continue; // named again since
            }

            var pointing = mention.Article == Article.Demonstrative && !mention.Generic;
            var standing = Standing(e) + (e == Focus ? fresh ? 0.3 : 0.6 : 0) + (e == lead && !fresh ? 0.4 : 0) + (e == current ? 1 : 0);
            var score = ((pointing ? 0.4 : 1) * standing) + (mention.Words.Overlaps(e.Words) ? 1.5 : 0) - (0.06 * (recent.Count - i));
            if (score > bestScore)
            {
                (best, bestScore) = (e, score);
            }
        }

        return best;
    }

    private static double Standing(Entity e) => (Math.Min(e.Mentions, 8) * 0.2) + (e.ProperNames.Count > 0 ? 0.9 : 0) + (e.InTitle ? 0.5 : 0);

    internal static void Enrich(Entity entity, Mention mention)
    {
        entity.Words.AddAll(mention.Words);
        entity.ProperNames.AddAll(mention.ProperNames);
        entity.Acronym ??= mention.Acronym;
        entity.Counted &= mention.Counted;
        entity.Vague &= mention.Bare || (mention.Generic && mention.ProperNames.Count == 0);
        var weight = Weight(mention);
        if (weight > entity.NameWeight)
        {
            entity.Name = mention.Name;
            entity.NameWeight = weight;
        }
    }

    // More content words make a fuller name, a proper name most of all; past a line they make a sentence.
    internal static int Weight(Mention mention) => mention.Words.Count > NameWords ? 1 : (mention.Words.Count * 2) + (mention.ProperNames.Count > 0 ? 5 : 0);

    private void Remember(Entity entity)
    {
        entity.Mentions++;
        entity.LastMention = count++;
        recent.Add(entity);
        if (recent.Count > 2 * Memory)
        {
            recent.RemoveRange(0, Memory);
        }
    }
}

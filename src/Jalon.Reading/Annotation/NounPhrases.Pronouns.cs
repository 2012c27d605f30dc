using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Pronouns, nouns of no list, and what is named beforehand to be spoken of.</content>
internal sealed partial class NounPhrases
{
    /// <summary>The mention of a noun of no list.</summary>
    internal Mention Open(int head, int end, Article article, int first, bool prepositional, bool leads)
    {
        if (language.Inflection is { } grammar)
        {
            var (keys, names) = KeyWords(head, head, end);
            var noun = grammar.Nouns.GetValueOrDefault(tokens[head].Text);
            var (one, many) = noun?.CasesOf(tokens[head].Text) ?? (Languages.Inflecting.Cases.Nominative, Languages.Inflecting.Cases.None);
            return new Mention
            {
                First = first, End = end, Kind = Entity.Unknown, Head = noun?.Lemma ?? language.Key(tokens[head].Text), Name = InNominative(null, first, head, end, one == Languages.Inflecting.Cases.None && many != Languages.Inflecting.Cases.None, grammar), Article = article == Article.None ? Article.Definite : article,
                Feminine = noun?.Gender == Languages.Inflecting.Gender.Feminine, Neuter = noun?.Gender == Languages.Inflecting.Gender.Neuter, Plural = one == Languages.Inflecting.Cases.None && many != Languages.Inflecting.Cases.None, Words = keys, ProperNames = names, AfterPreposition = prepositional, Leads = leads,
            };
        }

        var (words, proper) = ContentWords(head, head + 1, head, end);
        return new Mention
        {
            First = first, End = end, Kind = Entity.Unknown, Head = Singular(tokens[head].Text), Name = Text(head, end), Article = article, Feminine = language.FeminineArticles.Contains(tokens[first]),
            Plural = tokens[head].Text[^1] is 's' or 'x', Words = words, ProperNames = proper, AfterPreposition = prepositional, Leads = leads,
        };
    }

    /// <summary>The same where the head stands last: the phrase begins at one place, its name at another.</summary>
    internal Mention Open(int head, int end, Article article, int first, int name, bool prepositional, bool leads)
    {
        var (words, proper) = QualifyingWords(head, name, end, false);
        return new Mention
        {
            First = name, PhraseFirst = first, HeadAt = head, End = end, Kind = Entity.Unknown, Head = Singular(tokens[head].Text), Name = Text(name, end), Article = article,
            Plural = tokens[head].Text[^1] is 's', Words = words, ProperNames = proper, AfterPreposition = prepositional, Leads = leads,
        };
    }

    private Mention? Pronoun(Sentence sentence, int i)
    {
        if (Ranked(sentence, i) is { } place)
        {
            return place;
        }

        if (!language.Pronouns.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out var agreement) || language.Impersonal.LengthAt(tokens, i) > 0)
        {
            return null;
        }

        if (language.HeadLast && Says(i + length, sentence.End))
        {
            return null; // "it confirmed": who speaks is nothing that is followed
        }

        return new Mention { First = i, End = i + length, Kind = "", Head = "", Feminine = agreement.Feminine, Neuter = language.NeuterPronouns.Contains(tokens[i]), Plural = agreement.Plural, Article = Article.Demonstrative, Latter = length > 1 || tokens[i].Text.Contains('-', StringComparison.Ordinal) };
    }

    private bool Says(int at, int limit)
    {
        while (at < limit && tokens[at].IsWord && (language.Lengthening.Contains(tokens[at]) || language.Clitics.Contains(tokens[at])))
        {
            at++;
        }

        return at < limit && language.ReportVerbs.Contains(tokens[at]);
    }

    // "La première est achevée ; la seconde, …": one of those named before, by its place among them
    private Mention? Ranked(Sentence sentence, int i)
    {
        if (i + 2 >= sentence.End || !language.Ranks.TryMatch(tokens, i, out _, out var ranked) || !(tokens[i + 2].Text is "," or "(" or Possessor || language.PassiveAuxiliaries.Contains(tokens[i + 2]) || language.PerfectAuxiliaries.Contains(tokens[i + 2]) || language.StopWords.Contains(tokens[i + 2]) || !IsCommonNoun(i + 2))
            || !(i == sentence.First || (i == sentence.First + 1 && language.Lengthening.Contains(tokens[i - 1])) || tokens[i - 1].Kind == TokenKind.Mark || language.And.Contains(tokens[i - 1])))
        {
            return null;
        }

        return new Mention { First = i, End = i + 2, Kind = "", Head = "", Feminine = ranked.Feminine, Article = Article.Definite, Rank = ranked.Rank };
    }

    // a marker of sources stands before it, its article aside
    private bool IsCited(Sentence sentence, Mention mention)
    {
        var first = mention.PhraseFirst >= 0 ? mention.PhraseFirst : mention.First;
        for (var i = Math.Max(sentence.First, first - 4); i < first; i++)
        {
            if (language.SourceMarkers.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out _) && length > 1 && i + length <= first && first - i - length <= 1)
            {
                return true;
            }
        }

        return false;
    }

    // "3/1 | Okamatapi wind farm | contract approved | 15 June": the first two cells tell what the row is about
    private bool HeadsRow(Sentence sentence, int at)
    {
        var before = 0;
        for (var i = sentence.First; i < at && before < 2; i++)
        {
            before += tokens[i].Is("|") ? 1 : 0;
        }

        for (var i = at; i < sentence.End && before < 2; i++)
        {
            if (tokens[i].Is("|"))
            {
                return true;
            }
        }

        return false;
    }

    // "S'agissant de la centrale, …": the words before it, at the head of the sentence, say that it is spoken of
    private bool IsTopical(Sentence sentence, int before)
    {
        var i = sentence.First;
        while (i < before && i < sentence.First + 4 && (tokens[i].Kind == TokenKind.Mark || tokens[i].Kind == TokenKind.Number || tokens[i].Text.Length == 1 || language.And.Contains(tokens[i])))
        {
            i++;
        }

        return language.Topicalisers.TryMatch(tokens.AsSpan(0, sentence.End), i, out var length, out _) && i + length >= before && i + length <= before + 1;
    }
}

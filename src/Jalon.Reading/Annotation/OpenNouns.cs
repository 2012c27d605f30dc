using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>
/// Finds the noun phrases that no list of nouns knows ("le tarif de l'eau", "Café : …"): whatever opens a clause with an
/// article can be spoken of. Words that measure, act, say or speak name nothing.
/// </summary>
internal sealed class OpenNouns(Token[] tokens, NounPhrases phrases, LanguageTable language)
{
    private readonly HashSet<string> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> told = Told(tokens, language);
    private readonly Headings headings = new(tokens, phrases, language);
    private bool asking;

    // How often each word stands after an article that points.
    private static Dictionary<string, int> Told(Token[] tokens, LanguageTable language)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].IsWord && !tokens[i].Capital && language.Articles.TryGetValue(tokens[i - 1], out var article) && article is Article.Definite or Article.Demonstrative)
            {
                var head = NounPhrases.Singular(tokens[i].Text);
                counts[head] = counts.GetValueOrDefault(head) + 1;
            }
        }

        return counts;
    }

    public void Find(Sentence sentence)
    {
        // "Et le tarif ?": a question may be about a measure
        asking = tokens[sentence.End - 1].Is("?");
        if (headings.Find(sentence) is { } heading)
        {
            sentence.Open.Add(heading);
            return;
        }

        var i = sentence.First;
        while (i < sentence.End)
        {
            var known = sentence.NamedAt(i);
            if (known is not null)
            {
                i = known.End;
            }
            else if (At(sentence, i) is { } mention)
            {
                Add(sentence, mention);
                i = mention.End;
            }
            else
            {
                i++;
            }
        }
    }

    private void Add(Sentence sentence, Mention mention)
    {
        if (IsNamed(mention))
        {
            sentence.Mentions.Insert(sentence.Mentions.TakeWhile(m => m.First < mention.First).Count(), mention);
        }
        else
        {
            sentence.Open.Add(mention);
        }
    }

    private Mention? At(Sentence sentence, int at)
    {
        if (!tokens[at].IsWord)
        {
            return null;
        }

        if (language.Inflection is not null)
        {
            return phrases.Matter(sentence, at) ?? (Opens(sentence, at) ? phrases.Lead(sentence, at) : null);
        }

        var article = language.Articles.GetValueOrDefault(tokens[at]);
        var opens = Opens(sentence, at);
        var head = article == Article.None ? at : at + 1;
        while (head < sentence.End && head < at + 3 && (IsNumber(head, article) || language.Ordinals.ContainsKey(tokens[head]) || (language.Adjectives.Contains(tokens[head]) && head + 1 < sentence.End && IsHead(head + 1))))
        {
            head++;
        }

        if (language.HeadLast)
        {
            return Compound(sentence, at, article, opens);
        }

        if (head >= sentence.End || !IsHead(head) || sentence.NamedAt(head) is not null || IsObject(sentence, at, article) || (article == Article.None && tokens[head].Capital && at > sentence.First && tokens[at - 1].IsWord))
        {
            return null;
        }

        var end = phrases.Complements(head + 1, sentence.End, false);
        if (article == Article.None && head == sentence.First && sentence.End - head is 3 or 4 && end == head + 1 && tokens[sentence.End - 1].Is(".") && phrases.IsCommonNoun(head + 1) && !tokens[head + 1].Capital)
        {
            end = sentence.End - 1; // "Vols cargo."
        }

        if (article == Article.None && !(opens && sentence is { IsTitle: true, Number: < 3 } && at == sentence.First && end < sentence.End && tokens[end].Is(":")) && !(opens && end >= sentence.End - 1 && end > head + 1 && !asking && tokens[sentence.End - 1].Text is not "!" && !tokens[head].Text.Contains('-', StringComparison.Ordinal)) && !(opens && end + 1 < sentence.End && tokens[end].Text is ":" or "," or "(" && sentence.HasFigureAt(end + 1)))
        {
            return null; // without an article only a label is a name: "Café : 6 800 tonnes", "Vols cargo."
        }

        // "les statuts du fonds": the fund is spoken of
        if (sentence.NamesAfterPreposition(head, end))
        {
            return null;
        }

        if (article == Article.Possessive || (tokens[head].Capital && article != Article.None))
        {
            return null;
        }

        var prepositional = at > sentence.First && phrases.IsPreposition(at - 1) || phrases.IsPreposition(at);
        var mention = phrases.Open(head, end, article, at, prepositional, opens && !prepositional);
        return mention;
    }

    // "the 300-tonne travelling crane", "the water tariff": the last word of the run behind the article
    private Mention? Compound(Sentence sentence, int at, Article article, bool opens)
    {
        var first = article == Article.None ? at : at + 1;
        var start = first;
        while (start < sentence.End && start < first + 4 && (tokens[start].Kind == TokenKind.Number || IsNumber(start, article) || tokens[start].Is("-") || (start > first && language.Units.LengthAt(tokens, start) > 0)))
        {
            start++;
        }

        var run = phrases.RunEnd(start, sentence.End);
        var head = run - 1;
        if (run <= start || !IsHead(head) || language.Countries.LengthAt(tokens, start) >= run - start || article == Article.Possessive || (tokens[head].Capital && article != Article.None && run == start + 1) || sentence.Mentions.Exists(m => !m.IsPronoun && m.First < run && start < m.End))
        {
            return null;
        }

        if (article == Article.None && !(opens && run + 1 < sentence.End && tokens[run].Text is ":" or "," or "(" && sentence.Figures.Exists(f => f.First == run + 1)))
        {
            return null;
        }

        var end = phrases.Complements(run, sentence.End, false);
        var prepositional = at > sentence.First && phrases.IsPreposition(at - 1);
        var mention = phrases.Open(head, end, article, first, start, prepositional, opens && !prepositional);
        return opens || prepositional || IsNamed(mention) || start > first ? mention : null;
    }

    // "la halle de Kita", "l'exercice Alizé": with the name of a place or its own, it is a thing that can be followed, and so is
    // "la halle" from then on; "à la charge de Kita" only links
    private bool IsNamed(Mention mention)
    {
        if (mention.AfterPreposition && !language.Of.Contains(tokens[mention.First]) && !(mention.First > 0 && language.Of.Contains(tokens[mention.First - 1])))
        {
            return false;
        }

        return mention.Article is Article.Definite or Article.Demonstrative && (heads.Contains(mention.Head) || (mention.ProperNames.Count > 0 && heads.Add(mention.Head)) || (mention.Leads && told.GetValueOrDefault(mention.Head) >= (mention.Words.Count > 0 ? 1 : 3) && heads.Add(mention.Head)));
    }

    // "Ouzkali la voit", "qui l'avoue": a pronoun before its verb, no article
    private bool IsObject(Sentence sentence, int at, Article article) => article == Article.Definite && at > sentence.First && tokens[at - 1] is { IsWord: true } before
        && (language.BeforeVerbs.Contains(before) || (before.Capital && (at - 1 > sentence.First || phrases.IsCommonNoun(at - 1)) && !phrases.IsPreposition(at - 1) && !language.ClauseWords.Contains(before)));

    // "les quatre vedettes": a number between the article and the noun
    private bool IsNumber(int at, Article article) => article is Article.Definite or Article.Demonstrative && (tokens[at].Kind == TokenKind.Number || language.Cardinals.ContainsKey(tokens[at]));

    // At the head of a sentence or of a clause, an opening phrase of place or time aside.
    private bool Opens(Sentence sentence, int at) => at == sentence.First || tokens[at - 1].Kind == TokenKind.Mark || language.And.Contains(tokens[at - 1]) || language.ClauseWords.Contains(tokens[at - 1]);

    private bool IsHead(int i) => tokens[i].IsWord && language.OpenHeads.Of(tokens[i]) && phrases.IsCommonNoun(i) && !phrases.IsAdjective(i)
        && (asking || language.Cues.LengthAt(tokens, i) == 0) && language.Acts.LengthAt(tokens, i) == 0 && language.Stances.LengthAt(tokens, i) == 0 && language.Transparent.LengthAt(tokens, i) == 0
        && language.Units.LengthAt(tokens, i) == 0 && language.Nouns.LengthAt(tokens, i) == 0 && language.Countries.LengthAt(tokens, i) == 0 && language.Fractions.LengthAt(tokens, i) == 0 && language.Currencies.LengthAt(tokens, i) == 0;
}

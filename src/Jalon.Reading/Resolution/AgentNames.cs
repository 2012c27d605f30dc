using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Names of those who speak: an office with its complements, or a person, whose full name stands for the surname later.</summary>
internal sealed partial class AgentNames(string text, Token[] tokens, NounPhrases phrases, LanguageTable language)
{
    private readonly Dictionary<string, string> surnames = new(StringComparer.Ordinal);

    /// <summary>Keeps the full names of a sentence: two capital words or three in a row.</summary>
    public void Learn(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var end = i;
            while (end < sentence.End && IsNameWord(end))
            {
                end++;
            }

            if (end - i is 2 or 3 or 4)
            {
                surnames.TryAdd(language.Key(tokens[end - 1].Text), text[tokens[i].Start..tokens[end - 1].End]);
            }

            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>"Mme Korkmaz" by her full name, when the text has told it; any other name as it stands.</summary>
    public string Full(string name)
    {
        var words = name.Split(' ');
        return words.Length <= 3 && (words.Length == 1 || language.Titles.Contains(words[0].TrimEnd('.').ToLowerInvariant())) && surnames.GetValueOrDefault(language.Key(words[^1].ToLowerInvariant())) is { } full ? full : name;
    }

    public string? FirstIn(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 12; i++)
        {
            if (!language.Of.Contains(tokens[i]) && At(i, sentence.End, false) is { } found && found.End - i > 1)
            {
                return found.Name;
            }
        }

        return null;
    }

    /// <summary>The agent named at a place; <paramref name="bare"/> lets an office stand without its article.</summary>
    public (string Name, int End)? At(int at, int limit, bool bare)
    {
        if (language.Inflection is { } grammar)
        {
            return InCase(at, limit, bare, grammar);
        }

        var i = at;
        if (at >= limit)
        {
            return null;
        }

        while (i < limit && i < at + 3 && language.Articles.TryGetValue(tokens[i], out var article) && article is not (Article.Possessive or Article.Demonstrative or Article.None))
        {
            i++;
        }

        if (language.HeadLast && i >= limit)
        {
            return null;
        }

        if (language.HeadLast)
        {
            return Office(at, i, limit, bare) ?? Person(at, i, limit, bare);
        }

        var head = i;
        while (head < limit && head < i + 3 && tokens[head].IsWord && !language.AgentNouns.Contains(tokens[head]) && (phrases.IsAdjective(head) || language.Ordinals.ContainsKey(tokens[head])))
        {
            head++;
        }

        if (head >= limit || !tokens[head].IsWord)
        {
            return null;
        }

        var end = i;
        if (language.AgentNouns.Contains(tokens[head]) && (i > at || bare || tokens[head].Capital))
        {
            end = phrases.Complements(head + 1, limit, false);
        }
        else if (Person(at, i, limit, bare) is { } person)
        {
            return person;
        }

        return end > i ? (text[tokens[at].Start..tokens[end - 1].End], end) : null;
    }

    // "the Malian energy minister Awa Traoré", "Mali's energy ministry", "ministry officials": the last noun of an office in the run
    private (string Name, int End)? Office(int at, int i, int limit, bool bare)
    {
        var head = -1;
        var possessed = false;
        for (var k = i; k < limit && k < i + 8 && (tokens[k].IsWord || IsPluralPossessive(k)); k++)
        {
            if (language.AgentNouns.Contains(tokens[k]))
            {
                head = k;
            }
            else if (tokens[k].Text is "'s" && k > i)
            {
                possessed |= head < 0;
            }
            else if (!IsPluralPossessive(k) && !phrases.Qualifies(k))
            {
                break;
            }
        }

        if (head < 0)
        {
            return null;
        }

        // "officials", "opposition lawmaker Isata Kpaka" go without an article
        var end = phrases.Complements(head + 1, limit, false);
        if (!(i > at || bare || possessed || tokens[i].Capital || tokens[head].Text[^1] == 's' || (end > head + 1 && tokens[head + 1].Capital)))
        {
            return null;
        }

        return (text[tokens[at].Start..tokens[end - 1].End], end);
    }

    // the doctors' union
    private bool IsPluralPossessive(int i) => i > 0 && tokens[i].Is("'") && tokens[i - 1].End == tokens[i].Start && tokens[i - 1].Text[^1] == 's';

    /// <summary>Whatever stands with its article right before a verb of saying: "the shipyard said".</summary>
    public (string Name, int First)? Phrase(int first, int end)
    {
        var i = end;
        while (i > first && end - i < 6 && phrases.Qualifies(i - 1))
        {
            i--;
        }

        return i < end && i > first && language.Articles.TryGetValue(tokens[i - 1], out var article) && article is Article.Definite or Article.Indefinite ? (text[tokens[i - 1].Start..tokens[end - 1].End], i - 1) : null;
    }

    private (string Name, int End)? Person(int at, int i, int limit, bool bare)
    {
        var end = i;
        if (language.Titles.Contains(tokens[i]) || (IsNameWord(i) && (i + 1 < limit || bare || surnames.ContainsKey(tokens[i].Text) || (language.HeadLast && (language.Countries.LengthAt(tokens, i) == 1 || i == 0 || tokens[i - 1].Kind is TokenKind.Mark or TokenKind.Break)))))
        {
            while (end < limit && (IsNameWord(end) || (tokens[end].Is(".") && end == i + 1 && tokens[i].Text.Length <= 2) || (end == i && language.Titles.Contains(tokens[i]))))
            {
                end++;
            }
        }

        // "the Danish shipyard": names that qualify a noun
        if (language.HeadLast && i > at && end > i && end < limit && !tokens[end].Capital && phrases.RunEnd(i, limit) is var run && run > end)
        {
            end = run;
        }

        return end > i ? (text[tokens[at].Start..tokens[end - 1].End], end) : null;
    }

    /// <summary>The body that somebody heads: what stands after "director of", "presides over". Null when nothing is named there.</summary>
    public string? Body(Sentence sentence)
    {
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (!language.HeadsOf.Contains(tokens[i]))
            {
                continue;
            }

            var at = i + 1;
            while (at < sentence.End && at < i + 4 && phrases.IsAdjective(at))
            {
                at++;
            }

            var first = at;
            while (first < sentence.End && first < at + 2 && language.Articles.ContainsKey(tokens[first]))
            {
                first++;
            }

            if (first > at && first < sentence.End && tokens[first].IsWord && language.Countries.LengthAt(tokens, first) == 0)
            {
                return text[tokens[first].Start..tokens[phrases.Complements(first + 1, sentence.End, true) - 1].End];
            }
        }

        return null;
    }

    /// <summary>Whatever has an article and ends its clause: after a verb of saying turned round it has spoken ("indique le programme national").</summary>
    public (string Name, int End)? Teller(int at, int limit)
    {
        if (at + 1 >= limit || !language.Articles.TryGetValue(tokens[at], out var article) || article is not (Article.Definite or Article.Indefinite) || !phrases.IsCommonNoun(at + 1) || language.Of.Contains(tokens[at]))
        {
            return null;
        }

        var end = phrases.Complements(at + 2, limit, false);
        return end >= limit || tokens[end].Kind == TokenKind.Mark ? (text[tokens[at].Start..tokens[end - 1].End], end) : null;
    }

    private bool IsNameWord(int i) => tokens[i].IsWord && tokens[i].Capital && !language.StopWords.Contains(tokens[i]) && !language.Articles.ContainsKey(tokens[i]) && !language.Of.Contains(tokens[i])
        && !language.Cardinals.ContainsKey(tokens[i]) && !language.ReportVerbs.Contains(tokens[i]) && !language.Titles.Contains(tokens[i]) && tokens[i].Text.Length > 1
        && (!language.CapitalMonths || (!language.IsMonth(tokens[i]) && !language.Weekdays.ContainsKey(tokens[i])));
}

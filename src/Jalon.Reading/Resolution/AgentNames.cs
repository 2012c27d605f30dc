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
            if (!language.Of.Contains(tokens[i].Text) && At(i, sentence.End, false) is { } found && found.End - i > 1)
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
        while (i < limit && i < at + 3 && language.Articles.TryGetValue(tokens[i].Text, out var article) && article is not (Article.Possessive or Article.Demonstrative or Article.None))
        {
            i++;
        }

        var head = i;
        while (head < limit && head < i + 3 && tokens[head].IsWord && !language.AgentNouns.Contains(tokens[head].Text) && (phrases.IsAdjective(head) || language.Ordinals.ContainsKey(tokens[head].Text)))
        {
            head++;
        }

        if (head >= limit || !tokens[head].IsWord)
        {
            return null;
        }

        var end = i;
        if (language.AgentNouns.Contains(tokens[head].Text) && (i > at || bare || tokens[head].Capital))
        {
            end = phrases.Complements(head + 1, limit, false);
        }
        else if (language.Titles.Contains(tokens[i].Text) || (IsNameWord(i) && (i + 1 < limit || bare)))
        {
            while (end < limit && (IsNameWord(end) || (tokens[end].Is(".") && end == i + 1 && tokens[i].Text.Length <= 2) || (end == i && language.Titles.Contains(tokens[i].Text))))
            {
                end++;
            }
        }

        return end > i ? (text[tokens[at].Start..tokens[end - 1].End], end) : null;
    }

    private bool IsNameWord(int i) => tokens[i].IsWord && tokens[i].Capital && !language.StopWords.Contains(tokens[i].Text) && !language.Articles.ContainsKey(tokens[i].Text) && !language.Of.Contains(tokens[i].Text)
        && !language.Cardinals.ContainsKey(tokens[i].Text) && !language.ReportVerbs.Contains(tokens[i].Text) && !language.Titles.Contains(tokens[i].Text) && tokens[i].Text.Length > 1;
}

using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>"Les forages. Le préfet en compte 75": a number without its noun takes the plural that the sentence before ended or began with.</summary>
internal static class BarePlurals
{
    private const int Reach = 40;
    private const int Verb = 6;
    private const int Far = 80;

    /// <summary>Whether a pronoun that takes up a plural stands before the number, with nothing but its verb between: "en déclare 75", "dont neuf".</summary>
    public static bool IsTakenUp(Token[] tokens, int sentence, int at, LanguageTable language)
    {
        for (var i = at - 1; i >= sentence && i >= at - Verb; i--)
        {
            var word = tokens[i].Text;
            if (tokens[i].Kind != TokenKind.Word || language.Of.Contains(word) || language.IsMonth(tokens[i]) || (language.Articles.ContainsKey(word) && !language.TakesUp.Contains(word)))
            {
                return false;
            }

            if (language.TakesUp.Contains(word) && (i == at - 1) != language.At.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token of the plural noun that a bare number at a place takes up; -1 when none is near.</summary>
    public static int Before(Token[] tokens, int at, LanguageTable language)
    {
        for (var i = at - 1; i > 0 && i > at - Reach && tokens[i].Kind != TokenKind.Break; i--)
        {
            var word = tokens[i].Text;
            if (tokens[i].Kind == TokenKind.Word && (word[^1] is 's' or 'x' || (language.HeadLast && language.CountedNouns.ContainsKey(word))) && (language.PluralArticles.Contains(tokens[i - 1]) || (language.BareParticiplesTell && (language.Of.Contains(tokens[i - 1]) || language.CountedNouns.ContainsKey(word)))) && Counts(tokens, i, language))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nearest noun before a place that the language lists as counted, with or without an article; -1 when none is near.</summary>
    public static int Listed(Token[] tokens, int at, LanguageTable language)
    {
        for (var i = at - 1; i > 0 && i > at - Reach && tokens[i].Kind != TokenKind.Break; i--)
        {
            if (tokens[i].Kind == TokenKind.Word && language.CountedNouns.TryGetValue(tokens[i], out var counted) && counted is Counted.Beneficiaries or Counted.Headcount or Counted.Things)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nearest plural with an article that points, whatever the noun ("the stoves"); -1 when the paragraph has none.</summary>
    public static int Pointed(Token[] tokens, int at, LanguageTable language)
    {
        for (var i = at - 1; i > 0 && i > at - Reach && tokens[i].Kind != TokenKind.Break; i--)
        {
            if (tokens[i] is { IsWord: true, Capital: false, Text: { Length: > 4 } word } && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && language.PluralArticles.Contains(tokens[i - 1]) && !language.Measures.Contains(tokens[i]) && !language.AgentNouns.Contains(tokens[i]) && !language.StopWords.Contains(tokens[i]) && !language.Offices.Contains(tokens[i])
                && language.CountedNouns.GetValueOrDefault(tokens[i]) != Counted.Untracked)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The plural that the paragraph, or the question before it, has as its heading ("Landing sites. Nine are planned."); -1 for none.</summary>
    public static int Heading(Token[] tokens, int at, LanguageTable language)
    {
        var breaks = 0;
        for (var i = at - 1; i >= 0 && i > at - Far; i--)
        {
            breaks += tokens[i].Kind == TokenKind.Break ? 1 : 0;
            if (breaks > 1)
            {
                return -1;
            }

            var opens = tokens[i] is { IsWord: true, Text: { Length: > 3 } word } && word[^1] == 's' && !language.StopWords.Contains(tokens[i]) && tokens[i + 1].Text is "." or "?" or ":";
            for (var k = i - 1; opens && k >= 0 && tokens[k].Kind != TokenKind.Break; k--)
            {
                opens = i - k <= Verb && (tokens[k].IsWord || tokens[k].Text is "." or ")" or ":") && !language.PassiveAuxiliaries.Contains(tokens[k]);
            }

            if (opens)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Counts(Token[] tokens, int at, LanguageTable language) =>
        language.CountedNouns.TryGetValue(tokens[at], out var counted) ? counted != Counted.Untracked : language.Nouns.LengthAt(tokens, at) > 0;
}

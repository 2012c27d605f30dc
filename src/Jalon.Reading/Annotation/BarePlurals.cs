using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>"Les forages. Le préfet en compte 75": a number without its noun takes the plural that the sentence before ended or began with.</summary>
internal static class BarePlurals
{
    private const int Reach = 40;
    private const int Verb = 6;

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
            if (tokens[i].Kind == TokenKind.Word && (word[^1] is 's' or 'x' || (language.HeadLast && language.CountedNouns.ContainsKey(word))) && language.PluralArticles.Contains(tokens[i - 1]) && Counts(tokens, i, language))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Counts(Token[] tokens, int at, LanguageTable language) =>
        language.CountedNouns.TryGetValue(tokens[at], out var counted) ? counted != Counted.Untracked : language.Nouns.LengthAt(tokens, at) > 0;
}

using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>A time without its number, which is one: "через год", "месяц назад", "в месячный срок".</summary>
internal static class LoneUnit
{
    /// <summary>The figure that the word at a place is; null when it only names a time.</summary>
    public static Figure? At(ReadOnlySpan<Token> tokens, int first, int at, LanguageTable language)
    {
        if (!language.LoneUnits.TryGetValue(tokens[at], out var unit) || !(Opened(tokens, first, at, language) || (at + 1 < tokens.Length && (language.Ago.LengthAt(tokens, at + 1) > 0 || language.Terms.Contains(tokens[at + 1])))))
        {
            return null;
        }

        var figure = new Figure { First = at, End = at + 1, At = at, InWords = true, Kind = FigureKind.Time, Unit = unit };
        FigureReader.Apply(figure, 1, Bound.Exact);
        return figure;
    }

    private static bool Opened(ReadOnlySpan<Token> tokens, int first, int at, LanguageTable language)
    {
        for (var back = 1; back <= 2 && at - back >= first; back++)
        {
            if (language.LoneBefore.LengthAt(tokens, at - back) == back)
            {
                return true;
            }
        }

        return false;
    }
}

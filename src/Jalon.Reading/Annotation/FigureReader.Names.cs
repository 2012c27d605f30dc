using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Numbers that count nothing: names, references, hours, scores, lines.</content>
internal static partial class FigureReader
{
    // "590 55 12 08": three numbers with nothing between them are called
    private static bool IsInARow(ReadOnlySpan<Token> tokens, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && tokens[first - 1].Kind == TokenKind.Number)
        {
            first--;
        }

        while (last + 1 < tokens.Length && tokens[last + 1].Kind == TokenKind.Number)
        {
            last++;
        }

        return last - first >= 2;
    }

    // A number that a word before or after it makes a name, a reference, an hour.
    private static bool IsName(ReadOnlySpan<Token> tokens, int at, LanguageTable language)
    {
        for (var back = 1; back <= 3 && at - back >= 0; back++)
        {
            if (language.NotAFigureBefore.TryMatch(tokens[..at], at - back, out var length, out _) && length == back)
            {
                return true;
            }
        }

        if (tokens[at].Kind == TokenKind.Number && at > 0 && tokens[at - 1].End == tokens[at].Start && tokens[at - 1].Kind == TokenKind.Word && !tokens[at - 1].Text.EndsWith('\'') )
        {
            return true; // B12
        }

        if (tokens[at].Kind == TokenKind.Number && IsInARow(tokens, at))
        {
            return true;
        }

        if (tokens[at].Kind == TokenKind.Number && (IsClock(tokens, at) || IsClock(tokens, at - 2)))
        {
            return true;
        }

        if (IsScore(tokens, at) || IsScore(tokens, at - 2) || IsLine(tokens, at, language))
        {
            return true;
        }

        var next = at + 1;
        return next < tokens.Length && tokens[at].Kind == TokenKind.Number && language.NotAFigureAfter.LengthAt(tokens, next) > 0 && language.Points.LengthAt(tokens, next) == 0;
    }

    // "5–1": small numbers of which the second is no larger
    private static bool IsScore(ReadOnlySpan<Token> tokens, int at) =>
        at >= 0 && at + 2 < tokens.Length && tokens[at].Kind == TokenKind.Number && tokens[at + 1].Text is "-" or "–" && tokens[at + 2].Kind == TokenKind.Number && tokens[at].End == tokens[at + 1].Start && tokens[at + 1].End == tokens[at + 2].Start
        && tokens[at].Number < 20 && tokens[at + 2].Number <= tokens[at].Number && tokens[at].Number % 1 == 0 && tokens[at + 2].Number % 1 == 0 && (at == 0 || tokens[at - 1].Text is not ("-" or "–" or "/")) && !(at + 3 < tokens.Length && tokens[at + 3].Text is "-" or "–" or "/");

    // "text your views to 34770": digits without groups after a word of reaching somebody
    private static bool IsLine(ReadOnlySpan<Token> tokens, int at, LanguageTable language)
    {
        if (language.Contacts.Count == 0 || tokens[at].Kind != TokenKind.Number || tokens[at].End - tokens[at].Start is not (>= 4 and <= 7) || tokens[at].Number < 1000 || tokens[at].Number % 1 != 0 || Math.Floor(Math.Log10((double)tokens[at].Number)) + 1 != tokens[at].End - tokens[at].Start)
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && i >= at - 5 && tokens[i].Kind is TokenKind.Word or TokenKind.Mark && !tokens[i].Is("."); i--)
        {
            if (language.Contacts.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    // 08:45
    private static bool IsClock(ReadOnlySpan<Token> tokens, int at) =>
        at >= 0 && at + 2 < tokens.Length && tokens[at].Kind == TokenKind.Number && tokens[at + 1].Is(":") && tokens[at + 2].Kind == TokenKind.Number && tokens[at].End == tokens[at + 1].Start && tokens[at + 1].End == tokens[at + 2].Start;
}

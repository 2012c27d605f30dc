namespace Jalon.Reading.Files.Pdf;

/// <summary>Where one paragraph ends and another begins, by what the lines look like.</summary>
internal static class Paragraphs
{
    public const double WidestSpacing = 2.2;

    /// <summary>Whether a line begins a paragraph, after another one of the same column.</summary>
    /// <param name="spacing">Between two lines of the page as a rule, in sizes of their letters.</param>
    public static bool Begins(PdfLine before, PdfLine line, double spacing)
    {
        var gap = before.Baseline - line.Baseline;
        var width = Math.Max(1, line.ColumnRight - line.ColumnLeft);
        var isShort = before.Right < line.ColumnRight - (0.12 * width);
        var isIndented = line.Left > line.ColumnLeft + (0.8 * line.Size) && before.Left < line.Left - (0.8 * line.Size) && !IsMarked(before.Text) && !(IsCentred(before) && IsCentred(line));
        return line.IsRow || before.IsRow
            || gap > 1.35 * spacing * line.Size
            || Math.Abs(before.Size - line.Size) > 0.12 * line.Size
            || isIndented
            || (IsMarked(line.Text) && (isShort || Ends(before.Text) || before.Text[^1] is ':' or ';' or ','))
            || (isShort && (Ends(before.Text) || before.Text[^1] is ':' or ';'))
            || (before.Right < line.ColumnRight - (0.3 * width) && char.IsUpper(line.Text[0]) && !Ends(before.Text) && !char.IsPunctuation(before.Text[^1]) && before.Right - before.Left < 0.6 * width);
    }

    /// <summary>Whether a paragraph goes on in the next column or on the next page.</summary>
    public static bool RunsOn(PdfLine before, PdfLine line) =>
        !before.IsRow && !line.IsRow && Math.Abs(before.Size - line.Size) <= 0.12 * line.Size && !Ends(before.Text) && before.Text[^1] is not (':' or ';') && !IsMarked(line.Text)
        && (char.IsLower(line.Text[0]) || (before.IsFull && (char.IsLetterOrDigit(line.Text[0]) || line.Text[0] is '«' or '(')));

    private static bool IsCentred(PdfLine line)
    {
        var (left, right) = (line.Left - line.ColumnLeft, line.ColumnRight - line.Right);
        return Math.Abs(left - right) < 1.5 * line.Size;
    }

    private static bool Ends(string text) => text[^1] is '.' or '!' or '?' or '…' || (text[^1] is '»' or '"' or '”' or ')' && text.Length > 1 && text[^2] is '.' or '!' or '?' or ' ' or '\u00A0');

    // "– ", "• ", "1. ", "12) ", "a) ", "Article 3"
    private static bool IsMarked(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space is < 1 or > 8)
        {
            return false;
        }

        var mark = text.AsSpan(0, space);
        return mark is "–" or "—" or "-" or "•" or "▪" or "◦" or "o" or "►" or "Article" or "Статья"
            || (mark[^1] is '.' or ')' or '°' && mark[..^1] is var number && number.Length is > 0 and <= 5
                && (!number.ContainsAnyExcept("0123456789.") || (number.Length == 1 && char.IsLetter(number[0])) || !number.ContainsAnyExcept("IVXivx")));
    }
}

namespace Jalon.Cli.Output;

/// <summary>
/// Writes rows as CSV (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would take for a formula is defused with an
/// apostrophe in front (OWASP, CSV injection); plain numbers keep their sign.
/// </summary>
internal static class CsvOutput
{
    public static void Write<T>(TextWriter writer, View<T> view)
    {
        Line(writer, view.Fields.Select(f => f.Name));
        foreach (var row in view.Rows)
        {
            Line(writer, view.Fields.Select(f => Plain.Text(f.Of(row))));
        }
    }

    private static void Line(TextWriter writer, IEnumerable<string> cells) => writer.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    private static string Cell(string text)
    {
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny("\",\r\n\t'") || safe.StartsWith(' ') || safe.EndsWith(' ') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _);
}

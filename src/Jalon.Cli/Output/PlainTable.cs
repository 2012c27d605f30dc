using System.Globalization;

namespace Jalon.Cli.Output;

/// <summary>A table without any drawing, for files and pipes: a heading, one line a row, columns two spaces apart.</summary>
internal static class PlainTable
{
    public static void Write(TextWriter writer, Grid grid)
    {
        var texts = grid.Rows.Select(r => r.Select(c => OneLine(c.Text)).ToArray()).Prepend(grid.Headings).ToList();
        var widths = Enumerable.Range(0, grid.Headings.Length).Select(i => texts.Max(r => Width(r[i]))).ToArray();
        foreach (var row in texts)
        {
            var cells = row.Select((text, i) => grid.Right[i] ? Pad(text, widths[i]) + text : i == row.Length - 1 ? text : text + Pad(text, widths[i]));
            writer.WriteLine(string.Join("  ", cells).TrimEnd());
        }
    }

    public static int Width(string text) => new StringInfo(text).LengthInTextElements;

    private static string Pad(string text, int width) => new(' ', width - Width(text));

    private static string OneLine(string text) => text.ReplaceLineEndings(" · ");
}

namespace Jalon.Reading.Files.Pdf;

/// <summary>The lines of a page in reading order: tables a row at a time, columns one after the other, the rest from top to bottom.</summary>
internal static class PageLayout
{
    public static List<PdfLine> Lines(List<PdfWord> words)
    {
        var lines = new List<PdfLine>();
        var block = 0;
        foreach (var (column, isColumn) in Columns.Of(words))
        {
            lines.AddRange(LinesOf(column, block++, isColumn));
        }

        return lines;
    }

    private static IEnumerable<PdfLine> LinesOf(List<PdfWord> words, int block, bool isColumn)
    {
        var (left, right) = (words.Min(w => w.Left), words.Max(w => w.Right));
        foreach (var line in Rows(words))
        {
            // In a narrow column set flush on both sides wide gaps part nothing.
            yield return LineText.Of(line, hasCells: !isColumn) with { ColumnLeft = left, ColumnRight = right, Block = block, IsRow = line is [{ IsRow: true }] };
        }
    }

    // What is raised or lowered, as the call of a note, stays on the line of its neighbours.
    private static IEnumerable<List<PdfWord>> Rows(List<PdfWord> words)
    {
        List<PdfWord> line = [];
        foreach (var word in words.OrderByDescending(w => w.Baseline).ThenBy(w => w.Left))
        {
            var reference = line.Count == 0 ? null : line.MaxBy(w => w.Size);
            if (reference is not null && !word.IsRow && !reference.IsRow && reference.Baseline - word.Baseline < 0.45 * Math.Max(reference.Size, word.Size))
            {
                line.Add(word);
                continue;
            }

            if (line.Count > 0)
            {
                yield return line;
            }

            line = [word];
        }

        if (line.Count > 0)
        {
            yield return line;
        }
    }
}

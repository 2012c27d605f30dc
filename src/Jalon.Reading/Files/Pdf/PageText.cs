using System.Text;

namespace Jalon.Reading.Files.Pdf;

/// <summary>
/// The pages as one text: the lines of a paragraph on one line, an empty line between paragraphs, a form feed between pages.
/// A sentence that runs over a page has a space before the form feed; a word parted there stands whole on the first page.
/// </summary>
internal sealed class PageText
{
    private readonly StringBuilder text = new();
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private PdfLine? last;

    public static string Of(IReadOnlyList<PdfPage> pages)
    {
        var all = new PageText();
        var laid = pages.Select(p => PageLayout.Lines(p.Words)).ToList();
        foreach (var line in laid.SelectMany(l => l))
        {
            all.Learn(line.Text);
        }

        foreach (var (i, lines) in laid.Index())
        {
            all.Add(lines, i == 0);
        }

        return all.text.ToString().TrimEnd('\n', ' ');
    }

    // The first and the last word of a line may be parts of words.
    private void Learn(string line)
    {
        var inner = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < inner.Length - 1; i++)
        {
            words.Add(Hyphens.First(inner[i].TrimStart('(', '«', '"', '“')).ToLowerInvariant());
        }
    }

    private void Add(List<PdfLine> lines, bool isFirst)
    {
        var spacing = Spacing(lines);
        var isNew = !isFirst;
        foreach (var line in lines)
        {
            Add(line, isNew, spacing);
            (last, isNew) = (line, false);
        }

        if (isNew)
        {
            End(isRow: false);
            text.Append('\f');
        }
    }

    private void Add(PdfLine line, bool isNewPage, double spacing)
    {
        var continues = last is { } before && (isNewPage || line.Block != before.Block ? Paragraphs.RunsOn(before, line) : !Paragraphs.Begins(before, line, spacing));
        var joined = continues ? Hyphens.Joined(LastLine(), line.Text, words) : null;
        if (joined is not null)
        {
            Join(joined, line.Text, isNewPage);
        }
        else if (continues)
        {
            text.Append(' ').Append(isNewPage ? "\f" : "").Append(line.Text);
        }
        else
        {
            End(line.IsRow);
            text.Append(isNewPage ? "\f" : "").Append(line.Text);
        }
    }

    // The rest of the parted word comes before the page's end.
    private void Join(string joined, string line, bool isNewPage)
    {
        text.Remove(text.Length - LastLine().Length, LastLine().Length);
        var rest = line.IndexOf(' ', StringComparison.Ordinal);
        if (!isNewPage)
        {
            text.Append(joined);
        }
        else if (rest < 0)
        {
            text.Append(joined).Append(" \f");
        }
        else
        {
            text.Append(joined.AsSpan(0, joined.Length - line.Length + rest)).Append(" \f").Append(joined.AsSpan(joined.Length - line.Length + rest + 1));
        }
    }

    private string LastLine()
    {
        var from = text.Length;
        while (from > 0 && text[from - 1] is not ('\n' or '\f' or ' '))
        {
            from--;
        }

        return text.ToString(from, text.Length - from);
    }

    private void End(bool isRow)
    {
        if (text.Length > 0 && text[^1] != '\f')
        {
            text.Append(isRow && last is { IsRow: true } ? "\n" : "\n\n");
        }
    }

    private static double Spacing(List<PdfLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1)).Where(p => p.First.Block == p.Second.Block && p.First.Baseline > p.Second.Baseline).Select(p => (p.First.Baseline - p.Second.Baseline) / p.Second.Size).Order().ToList();
        return gaps.Count == 0 ? Paragraphs.WidestSpacing : Math.Clamp(gaps[gaps.Count / 2], 1, Paragraphs.WidestSpacing);
    }
}

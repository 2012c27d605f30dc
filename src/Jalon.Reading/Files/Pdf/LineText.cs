using System.Text;

namespace Jalon.Reading.Files.Pdf;

/// <summary>The words of one line as text. Wide gaps part cells; raised figures stay raised.</summary>
internal static class LineText
{
    private const double Touching = 0.12;
    private const double Cell = 2.2;

    /// <param name="hasCells">Whether a wide gap parts cells.</param>
    public static PdfLine Of(List<PdfWord> words, bool hasCells)
    {
        var size = words.Max(w => w.Size);
        var main = words.Where(w => w.Size >= 0.85 * size).ToList();
        var baseline = main.GroupBy(w => Math.Round(w.Baseline)).OrderByDescending(g => g.Sum(w => w.Text.Length)).First().First().Baseline;
        var text = new StringBuilder();
        PdfWord? before = null;
        foreach (var word in words.OrderBy(w => w.Left))
        {
            if (before is not null && word.Left - before.Right is var gap)
            {
                text.Append(hasCells && gap > Cell * size ? " | " : gap > Touching * size ? " " : "");
            }

            var isRaised = word.Size < 0.85 * size && word.Baseline > baseline + (0.12 * size);
            text.Append(isRaised && Superscripts.Of(word.Text) is { } raised ? raised : word.Text);
            before = word;
        }

        return new PdfLine(text.ToString(), words.Min(w => w.Left), words.Max(w => w.Right), baseline, size);
    }
}

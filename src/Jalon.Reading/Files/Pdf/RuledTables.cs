using UglyToad.PdfPig.Content;

namespace Jalon.Reading.Files.Pdf;

/// <summary>Folds the words between the rules of a table into its rows, so that what stands in one row is read together.</summary>
internal static class RuledTables
{
    private const double Near = 2.5;
    private static readonly HashSet<string> NoWords = [];

    public static List<PdfWord> Fold(Page page, List<PdfWord> words)
    {
        var rules = Rules.Of(page);
        var left = words;
        foreach (var (across, down) in rules.Grids())
        {
            var (xs, ys) = (Places(down.Select(r => r.At)), Places(across.Select(r => r.At)));
            if (xs.Count < 3 || ys.Count < 3)
            {
                continue;
            }

            var inside = left.Where(w => !w.IsRow && w.Centre > xs[0] && w.Centre < xs[^1] && Middle(w) > ys[0] && Middle(w) < ys[^1]).ToList();
            left = [.. left.Except(inside), .. Rows(inside, xs, ys)];
        }

        return left;
    }

    private static IEnumerable<PdfWord> Rows(List<PdfWord> words, List<double> xs, List<double> ys)
    {
        for (var row = ys.Count - 2; row >= 0; row--)
        {
            var (bottom, top) = (ys[row], ys[row + 1]);
            var cells = new List<string>();
            for (var column = 0; column < xs.Count - 1; column++)
            {
                cells.Add(CellText(words.Where(w => Middle(w) > bottom && Middle(w) <= top && w.Centre > xs[column] && w.Centre <= xs[column + 1]).ToList()));
            }

            if (cells.Exists(c => c.Length > 0))
            {
                var size = words.Count > 0 ? words.Average(w => w.Size) : 10;
                yield return new PdfWord($"| {string.Join(" | ", cells)} |", xs[0], xs[^1], bottom, size) { IsRow = true, Top = top, Bottom = bottom };
            }
        }
    }

    private static string CellText(List<PdfWord> words)
    {
        var text = "";
        foreach (var line in words.GroupBy(w => Math.Round(w.Baseline)).OrderByDescending(g => g.Key))
        {
            var next = LineText.Of([.. line], hasCells: false).Text;
            text = text.Length == 0 ? next : Hyphens.Joined(text, next, NoWords) ?? $"{text} {next}";
        }

        return text;
    }

    private static double Middle(PdfWord word) => word.Baseline + (0.3 * word.Size);

    // Double rules, and the two sides of a thick one, are one place.
    private static List<double> Places(IEnumerable<double> at)
    {
        var places = new List<double>();
        foreach (var place in at.Order())
        {
            if (places.Count == 0 || place - places[^1] > Near)
            {
                places.Add(place);
            }
        }

        return places;
    }
}

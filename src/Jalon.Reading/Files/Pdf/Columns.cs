namespace Jalon.Reading.Files.Pdf;

/// <summary>
/// Cuts a page into stretches that are read one after the other. Where the same empty gap runs down through several lines of
/// prose, what is left of it is read before what is right of it; a title or picture across the columns ends them.
/// </summary>
internal static class Columns
{
    private const double Gutter = 0.9; // of the size of the letters: no word space is so wide, line after line
    private const int FewestLines = 3;
    private const double Narrow = 0.17; // of the width of the page: a column of numbers or marks is none of prose
    private const int FewestLetters = 14; // a line on the average; less is a table or a list of names
    private const int MostWords = 12_000; // no sheet has more; beyond it is read from top to bottom, line by line
    private const double OneSide = 0.62;
    private const int Deepest = 4;

    /// <summary>The stretches, and whether each is a column beside another.</summary>
    public static IEnumerable<(List<PdfWord> Words, bool IsColumn)> Of(List<PdfWord> words) => words.Count == 0 ? []
        : words.Count > MostWords ? [(words, false)] : Cut(words, words.Max(w => w.Right) - words.Min(w => w.Left), 0);

    private static IEnumerable<(List<PdfWord> Words, bool IsColumn)> Cut(List<PdfWord> words, double width, int depth)
    {
        var bands = Bands(words);
        List<PdfWord> plain = [];
        for (var i = 0; i < bands.Count;)
        {
            if (depth < Deepest && Run(bands, i, width) is var (length, gutters))
            {
                if (plain.Count > 0)
                {
                    yield return (plain, depth > 0);
                    plain = [];
                }

                var run = bands.Skip(i).Take(length).SelectMany(b => b).ToList();
                foreach (var column in Split(run, gutters).SelectMany(c => Cut(c, width, depth + 1)))
                {
                    yield return column;
                }

                i += length;
                continue;
            }

            plain.AddRange(bands[i++]);
        }

        if (plain.Count > 0)
        {
            yield return (plain, depth > 0);
        }
    }

    // Stretches between which a straight line can be drawn from side to side; from top to bottom.
    private static List<List<PdfWord>> Bands(List<PdfWord> words)
    {
        var bands = new List<List<PdfWord>>();
        var bottom = double.NegativeInfinity;
        foreach (var word in words.OrderByDescending(w => w.Top).ThenBy(w => w.Left))
        {
            if (bands.Count == 0 || word.Top <= bottom)
            {
                bands.Add([]);
                bottom = word.Bottom;
            }

            bands[^1].Add(word);
            bottom = Math.Min(bottom, word.Bottom);
        }

        return bands;
    }

    // The longest run of bands from one on that share a gutter, when it is one between columns of prose.
    private static (int Length, List<double> Gutters)? Run(List<List<PdfWord>> bands, int first, double width)
    {
        var size = Median(bands[first].Select(w => w.Size));
        var gutter = Gutter * size;
        var covered = new Cover();
        (int, List<double>)? found = null;
        var letters = new List<PdfWord>();
        for (var i = first; i < bands.Count; i++)
        {
            if (i > first && IsApart(bands[i - 1], bands[i], size, found?.Item2))
            {
                break;
            }

            foreach (var word in bands[i])
            {
                covered.Add(word.Left, word.Right);
            }

            letters.AddRange(bands[i]);
            if (covered.Gaps(gutter) is not { Count: > 0 } gaps)
            {
                // The first line of one column may stand a little higher than that of the other.
                if (found is null && covered.Width < OneSide * width)
                {
                    continue;
                }

                break;
            }

            found = IsProse(letters, gaps, width) ? (i - first + 1, gaps) : found;
        }

        return found;
    }

    // A heading on one side, above or below columns, is set in another size or at a distance.
    private static bool IsApart(List<PdfWord> above, List<PdfWord> band, double size, List<double>? gutters)
    {
        var isOneSided = gutters is null || band.TrueForAll(w => w.Centre < gutters[0]) || band.TrueForAll(w => w.Centre > gutters[^1]);
        return isOneSided && (Math.Abs(Median(band.Select(w => w.Size)) - size) > 0.12 * size || above.Min(w => w.Baseline) - band.Max(w => w.Baseline) > 2.1 * size);
    }

    private static bool IsProse(List<PdfWord> words, List<double> gutters, double width)
    {
        foreach (var column in Split(words, gutters))
        {
            var lines = column.Select(w => Math.Round(w.Baseline)).Distinct().Count();
            if (column.Exists(w => w.IsRow) || lines < FewestLines || column.Max(w => w.Right) - column.Min(w => w.Left) < Narrow * width
                || column.Sum(w => w.Text.Length + 1) / lines < (gutters.Count == 1 ? FewestLetters : FewestLetters + 8))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<List<PdfWord>> Split(List<PdfWord> words, List<double> gutters)
    {
        var columns = gutters.Prepend(double.NegativeInfinity).Zip(gutters.Append(double.PositiveInfinity));
        return columns.Select(c => words.Where(w => w.Centre > c.First && w.Centre <= c.Second).ToList()).Where(c => c.Count > 0);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}

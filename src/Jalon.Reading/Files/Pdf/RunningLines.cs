namespace Jalon.Reading.Files.Pdf;

/// <summary>
/// Takes out what is printed on page after page at the same height, whatever its numbers: running heads, feet and page
/// numbers. A number alone at the edge of a page is its number even where it stands on that page only.
/// </summary>
internal static class RunningLines
{
    private const int Outermost = 3;
    private const double Agreeing = 0.7; // of the lines
    private const double SameLine = 2;
    private const double SameHeight = 4;
    private const double Share = 0.4; // of the pages, or of the left or right ones
    private const double Edge = 0.1; // of the height of the page

    public static void Remove(List<PdfPage> pages)
    {
        var edges = pages.SelectMany(Edges).ToList();
        var printed = pages.Count(p => p.Words.Count > 0);
        var gone = new HashSet<PdfWord>(ReferenceEqualityComparer.Instance);
        foreach (var same in edges.Where(e => e.Key.Length > 0).GroupBy(e => e.Key, StringComparer.Ordinal))
        {
            foreach (var height in Heights([.. same.OrderBy(e => e.Baseline)]))
            {
                var on = height.Select(e => e.Page.Number).Distinct().ToList();
                var half = Math.Max(on.Count(n => n % 2 == 0), on.Count(n => n % 2 == 1));
                if (on.Count >= 2 && (on.Count >= Share * printed || (on.Count >= 3 && half >= Share * printed / 2)) && CountsPages(height))
                {
                    gone.UnionWith(height.SelectMany(e => e.Words));
                }
            }
        }

        gone.UnionWith(edges.Where(e => e.IsAtEdge && IsPageNumber(e.Text, e.Page.Number)).SelectMany(e => e.Words));
        foreach (var page in pages)
        {
            page.Words.RemoveAll(gone.Contains);
        }
    }

    // Its numbers are the same everywhere, or run with the pages. "Total 12 400" at the foot of each page is none.
    private static bool CountsPages(List<Row> rows)
    {
        var numbers = rows.ConvertAll(r => NumbersIn(r.Text).ToList());
        for (var i = 0; i < numbers.Min(n => n.Count); i++)
        {
            var told = numbers.ConvertAll(n => n[i]);
            var same = told.GroupBy(n => n).Max(g => g.Count());
            var running = rows.Zip(told, (r, n) => n - r.Page.Number).GroupBy(n => n).Max(g => g.Count());
            if (Math.Max(same, running) < Agreeing * rows.Count)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<long> NumbersIn(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > i && end - i < 18)
            {
                yield return long.Parse(text.AsSpan(i, end - i), System.Globalization.CultureInfo.InvariantCulture);
            }

            i = Math.Max(end, i + 1);
        }
    }

    // The outermost lines across the page, whatever columns they belong to.
    private static IEnumerable<Row> Edges(PdfPage page)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in page.Words.Where(w => !w.IsRow).OrderByDescending(w => w.Baseline))
        {
            if (rows.Count == 0 || rows[^1][0].Baseline - word.Baseline > SameLine)
            {
                rows.Add([]);
            }

            rows[^1].Add(word);
        }

        return rows.Take(Outermost).Concat(rows.Skip(Math.Max(Outermost, rows.Count - Outermost))).Select(r => new Row(page, [.. r.OrderBy(w => w.Left)]));
    }

    private static IEnumerable<List<Row>> Heights(List<Row> sorted)
    {
        for (var i = 0; i < sorted.Count;)
        {
            var end = i + 1;
            while (end < sorted.Count && sorted[end].Baseline - sorted[end - 1].Baseline <= SameHeight)
            {
                end++;
            }

            yield return sorted[i..end];
            i = end;
        }
    }

    private sealed record Row(PdfPage Page, List<PdfWord> Words)
    {
        public string Text { get; } = string.Join(' ', Words.Select(w => w.Text));

        public string Key => RunningLines.Key(Text);

        public double Baseline => Words[0].Baseline;

        public bool IsAtEdge => Baseline < Edge * Page.Height || Baseline > (1 - Edge) * Page.Height;
    }

    private static string Key(string text)
    {
        var key = string.Concat(text.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c)).Select(c => char.IsDigit(c) ? '#' : c));
        while (key.Contains("##", StringComparison.Ordinal))
        {
            key = key.Replace("##", "#", StringComparison.Ordinal);
        }

        return key;
    }

    // "7", "- 7 -", "Page 7 sur 12", "7/12", "стр. 7": its number must be the page's own, or one must say "page".
    private static bool IsPageNumber(string text, int page)
    {
        var words = Key(text).Trim('-', '–', '—', '|', '.', '[', ']', '(', ')');
        var digits = string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        return words switch
        {
            "#" or "#/#" or "#|#" => digits == page.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "page#" or "page#/#" or "page#sur#" or "page#of#" or "p.#" or "p.#/#" or "стр.#" or "страница#" or "страница#из#" or "стр.#из#" => true,
            _ => false,
        };
    }
}

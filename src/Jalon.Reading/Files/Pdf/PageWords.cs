using System.Text;
using UglyToad.PdfPig.Content;

namespace Jalon.Reading.Files.Pdf;

/// <summary>Puts the letters of a page together into words by the gaps between them. Letters printed twice to look bold count once.</summary>
internal static class PageWords
{
    // A word space is about a quarter of the size of the letters; kerning stays below a tenth.
    private const double Gap = 0.16;

    public static List<PdfWord> Of(Page page)
    {
        var glyphs = page.Letters.Select(Glyph.Of).Where(g => g.Size > 0.5 && g.Text.Length > 0).ToList();
        if (glyphs.Count == 0)
        {
            return [];
        }

        // Text that runs another way than most of the page is a stamp or a mark in the margin.
        var way = glyphs.GroupBy(g => g.Way).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        var words = new List<PdfWord>();
        foreach (var line in glyphs.Where(g => g.Way == way).GroupBy(g => ((long)Math.Round(g.Y * 2), (long)Math.Round(g.Size))).OrderByDescending(g => g.Key))
        {
            Cut(line.OrderBy(g => g.Left).ThenBy(g => g.Order), words);
        }

        return words;
    }

    private static void Cut(IEnumerable<Glyph> line, List<PdfWord> words)
    {
        var text = new StringBuilder();
        Glyph? first = null, last = null;
        foreach (var glyph in line)
        {
            if (last is { } before && glyph.Text == before.Text && glyph.Left - before.Left < 0.3 * Math.Max(1, before.Right - before.Left) && !glyph.IsSpace)
            {
                continue;
            }

            if (glyph.IsSpace || (last is { } previous && (glyph.Left - previous.Right > Gap * glyph.Size || glyph.Left < previous.Left - glyph.Size)))
            {
                End();
            }

            if (!glyph.IsSpace)
            {
                first ??= glyph;
                last = glyph;
                text.Append(glyph.Text);
            }
        }

        End();

        void End()
        {
            if (first is { } f && last is { } l)
            {
                words.Add(new PdfWord(Letters.Plain(text.ToString()), f.Left, Math.Max(l.Right, f.Left), f.Y, f.Size));
            }

            text.Clear();
            (first, last) = (null, null);
        }
    }

    // Turned so that the text runs to the right: 0 as printed, then by quarters.
    private sealed record Glyph(string Text, double Left, double Right, double Y, double Size, int Way, int Order)
    {
        public bool IsSpace => string.IsNullOrWhiteSpace(Text);

        public static Glyph Of(Letter letter)
        {
            var (x0, y0, x1, y1) = (letter.StartBaseLine.X, letter.StartBaseLine.Y, letter.EndBaseLine.X, letter.EndBaseLine.Y);
            var way = Math.Abs(x1 - x0) >= Math.Abs(y1 - y0) ? x1 >= x0 - 0.01 ? 0 : 2 : y1 < y0 ? 1 : 3;
            var (left, right, y) = way switch
            {
                1 => (-y0, -y1, x0),
                2 => (-x0, -x1, -y0),
                3 => (y0, y1, -x0),
                _ => (x0, x1, y0),
            };
            var isSound = double.IsFinite(left) && double.IsFinite(right) && double.IsFinite(y) && Math.Abs(left) < 1e6 && Math.Abs(y) < 1e6;
            var size = Math.Abs(letter.PointSize) is > 1.5 and < 1000 and var points ? points : letter.BoundingBox.Height * 1.35;
            return new Glyph(letter.Value ?? "", left, right, y, isSound ? size : 0, way, letter.TextSequence);
        }
    }
}

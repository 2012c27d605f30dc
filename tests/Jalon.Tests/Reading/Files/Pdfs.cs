using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Jalon.Tests.Reading.Files;

/// <summary>PDF files made by the library's own writer, or by hand where it writes nothing so bad.</summary>
internal static class Pdfs
{
    private const double Size = 10;

    /// <summary>Each page has its lines, each with its place in points.</summary>
    public static byte[] Of(params (string Text, double X, double Y)[][] pages) => Made(builder =>
    {
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (text, x, y) in lines)
            {
                page.AddText(text, Size, new PdfPoint(x, y), font);
            }
        }
    });

    /// <summary>Lines from the top of the page on, at one distance.</summary>
    public static IEnumerable<(string, double, double)> Lines(double x, double y, params string[] lines) => lines.Select((l, i) => (l, x, y - (13 * i)));

    public static byte[] Made(Action<PdfDocumentBuilder> make)
    {
        using var builder = new PdfDocumentBuilder { DocumentInformation = new PdfDocumentBuilder.DocumentInformationBuilder { Producer = "tests" } };
        make(builder);
        return builder.Build();
    }

    /// <summary>A file of one page written out by hand: objects from number 4 on, and what stands in the trailer.</summary>
    public static byte[] ByHand(string content, string trailer = "", params string[] more) => ByHand(Encoding.Latin1.GetBytes(content), "", trailer, more);

    public static byte[] ByHand(byte[] content, string filter, string trailer = "", params string[] more)
    {
        using var bytes = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.4\n");
        Object("<</Type/Catalog/Pages 2 0 R>>");
        Object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>");
        places.Add(bytes.Length);
        Write($"4 0 obj\n<</Length {content.Length}{filter}>>\nstream\n");
        bytes.Write(content);
        Write("\nendstream\nendobj\n");
        foreach (var item in more)
        {
            Object(item);
        }

        var start = bytes.Length;
        Write($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => Write(p.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n"));
        Write($"trailer\n<</Size {places.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return bytes.ToArray();

        void Write(string text) => bytes.Write(Encoding.Latin1.GetBytes(text));

        void Object(string body)
        {
            places.Add(bytes.Length);
            Write($"{places.Count} 0 obj\n{body}\nendobj\n");
        }
    }

    public static byte[] Deflated(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var stream = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(content);
        }

        return bytes.ToArray();
    }
}

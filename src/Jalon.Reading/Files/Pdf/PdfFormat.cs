using System.Collections.Immutable;
using System.Globalization;
using Jalon.Core;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Jalon.Reading.Files.Pdf;

/// <summary>
/// Pages as printed (ISO 32000). The text runs in reading order with a form feed between two pages; running heads, page
/// numbers and the hyphens of line ends are left out. A scanned page without text gives a finding, not a guess.
/// </summary>
internal static class PdfFormat
{
    private const int MostToldPages = 12;

    public static FileFormat Format { get; } = new("pdf", PageMap.Paged, 1, [".pdf"])
    {
        IsIn = file => file.Bytes[..Math.Min(1024, file.Bytes.Length)].IndexOf("%PDF-"u8) >= 0,
        Extract = Extract,
    };

    private static Extraction Extract(GivenFile file, FileLimits limits)
    {
        try
        {
            using var document = PdfDocument.Open(file.Content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = limits.Nesting, FilterProvider = new BoundedFilters(limits) });
            return Extract(document, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Extraction.Refused("file-encrypted");
        }
    }

    private static Extraction Extract(PdfDocument document, FileLimits limits)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var pages = new List<PdfPage>();
        var (broken, blank, letters) = (new List<int>(), new List<int>(), 0);
        if (document.NumberOfPages > limits.Pages)
        {
            findings.Add(new Finding("too-long", Severity.Warning, Place(limits.Pages + 1)));
        }

        for (var number = 1; number <= Math.Min(document.NumberOfPages, limits.Pages); number++)
        {
            var page = Read(document, number, broken, blank);
            letters += page.Words.Sum(w => w.Text.Length);
            pages.Add(page);
            if (letters > limits.Characters)
            {
                throw new LimitException("text-too-large");
            }
        }

        RunningLines.Remove(pages);
        if (letters == 0)
        {
            return Extraction.Refused(broken.Count > 0 ? "file-broken" : "no-text", broken.Count > 0 ? "pdf" : null);
        }

        findings.AddRange(Told("page-unreadable", broken));
        findings.AddRange(Told("page-without-text", blank));
        var text = PageText.Of(pages);
        return new Extraction(text, "utf-8", findings.ToImmutable()) { Facts = PdfFacts.Of(document).DatedBy(text) };
    }

    // One page that cannot be read costs that page, not the document.
    private static PdfPage Read(PdfDocument document, int number, List<int> broken, List<int> blank)
    {
        try
        {
            var page = document.GetPage(number);
            var words = RuledTables.Fold(page, PageWords.Of(page)).Where(w => w.Text.Length > 0).ToList();
            if (words.Count == 0 && page.NumberOfImages > 0)
            {
                blank.Add(number);
            }

            return new PdfPage(number, page.Height, words);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or LimitException))
        {
            broken.Add(number);
            return new PdfPage(number, 0, []);
        }
    }

    private static IEnumerable<Finding> Told(string code, List<int> pages) => pages.Count == 0 ? []
        : [new Finding(code, Severity.Warning, Place(pages[0]), string.Join(", ", pages.Take(MostToldPages)) + (pages.Count > MostToldPages ? "…" : ""))];

    private static string Place(int page) => string.Create(CultureInfo.InvariantCulture, $"page {page}");
}

/// <summary>What is printed on a page: words, and tables folded into rows.</summary>
internal sealed record PdfPage(int Number, double Height, List<PdfWord> Words);

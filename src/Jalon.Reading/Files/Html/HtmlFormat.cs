using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jalon.Core;

namespace Jalon.Reading.Files.Html;

/// <summary>A page of the Web: the article out of it, or the whole text of the page where there is none to be made out.</summary>
internal static class HtmlFormat
{
    private const int Head = 1024;

    public static FileFormat Format { get; } = new("html", "text/html", 1, [".html", ".htm", ".xhtml"])
    {
        IsIn = Begins,
        Extract = Extract,
    };

    /// <summary>What markup says, without looking for an article in it, as for the body of a letter.</summary>
    public static string WholeText(string markup, FileLimits limits)
    {
        HtmlDepth.Check(markup, limits);
        var page = new HtmlParser().ParseDocument(markup);
        return page.Body is { } body ? HtmlText.Of(body, limits, isPage: false) : "";
    }

    private static Extraction Extract(GivenFile file, FileLimits limits)
    {
        var decoded = TextDecoder.Decode(file.Bytes, HtmlCharset.Declared(file.Bytes));
        if (decoded.Charset is null)
        {
            return new Extraction(null, null, decoded.Findings);
        }

        HtmlDepth.Check(decoded.Text, limits);

        // The page is parsed once more for the article, which is found by taking the page to pieces.
        var parser = new HtmlParser();
        var page = parser.ParseDocument(decoded.Text);
        var facts = PageFacts.Of(page);
        var text = Article.Of(page, () => parser.ParseDocument(decoded.Text), facts.Title?.Value, limits);
        return text.Length == 0
            ? Extraction.Refused("no-text") with { Charset = decoded.Charset }
            : new Extraction(text, decoded.Charset, decoded.Findings.RemoveAll(f => f.Code == "control-character")) { Facts = facts.Date is null ? facts.DatedBy(text) : facts };
    }

    private static bool Begins(GivenFile file)
    {
        var head = file.Bytes[..Math.Min(Head, file.Bytes.Length)];
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF').TrimStart();
        while (text.StartsWith("<?", StringComparison.Ordinal) || text.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = text.IndexOf('>', StringComparison.Ordinal);
            text = end < 0 ? "" : text[(end + 1)..].TrimStart();
        }

        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }
}

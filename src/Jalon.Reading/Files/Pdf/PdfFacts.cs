using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig;

namespace Jalon.Reading.Files.Pdf;

/// <summary>What a document says of itself: XMP first (ISO 16684-1), then its information dictionary.</summary>
internal static class PdfFacts
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    public static FileFacts Of(PdfDocument document)
    {
        var xmp = Metadata(document);
        var info = document.Information;
        return new FileFacts(
            Date(Value(xmp, Dc + "date"), "XMP dc:date") ?? Date(Value(xmp, Xmp + "CreateDate"), "XMP xmp:CreateDate") ?? Date(info.CreationDate, "PDF CreationDate"),
            Words(Value(xmp, Dc + "publisher"), "XMP dc:publisher") ?? Words(info.Author, "PDF Author"),
            Title(Value(xmp, Dc + "title"), "XMP dc:title") ?? Title(info.Title, "PDF Title"));
    }

    // Without a DTD: the entities of a hostile one grow without end.
    private static XDocument? Metadata(PdfDocument document)
    {
        try
        {
            if (!document.TryGetXmpMetadata(out var found) || found is null)
            {
                return null;
            }

            using var bytes = new MemoryStream(found.GetXmlBytes().ToArray());
            using var reader = XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4 << 20 });
            return XDocument.Load(reader);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    // <dc:title><rdf:Alt><rdf:li>…</rdf:li></rdf:Alt></dc:title>, or an attribute of the description
    private static string? Value(XDocument? xmp, XName name)
    {
        var element = xmp?.Descendants(name).FirstOrDefault();
        return element is null ? xmp?.Descendants(Rdf + "Description").Attributes(name).FirstOrDefault()?.Value : element.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? element.Value;
    }

    private static Told<DateOnly>? Date(string? text, string field) => FactDates.Of(text) is { } day ? new Told<DateOnly>(day, field) : null;

    private static Told<string>? Words(string? text, string field) => FactWords.Of(text) is { } words ? new Told<string>(words, field) : null;

    // What a program puts there by itself is no title: the name of the file it was made from.
    private static Told<string>? Title(string? text, string field) =>
        Words(text, field) is { } told && !told.Value.StartsWith("Microsoft ", StringComparison.OrdinalIgnoreCase) && !told.Value.Equals("untitled", StringComparison.OrdinalIgnoreCase)
        && Path.GetExtension(told.Value).ToLowerInvariant() is not (".doc" or ".docx" or ".pdf" or ".odt" or ".rtf" or ".indd" or ".tmp" or ".pptx") ? told : null;
}

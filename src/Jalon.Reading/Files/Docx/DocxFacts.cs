using DocumentFormat.OpenXml.Packaging;

namespace Jalon.Reading.Files.Docx;

/// <summary>What a document says of itself: core and extended properties. It is as old as when it was last saved, for its template may be older.</summary>
internal static class DocxFacts
{
    public static FileFacts Of(WordprocessingDocument package)
    {
        var core = package.PackageProperties;
        var day = core.Modified is { } saved ? Day(saved, "dcterms:modified") : core.Created is { } made ? Day(made, "dcterms:created") : null;
        return new FileFacts(
            day,
            Words(package.ExtendedFilePropertiesPart?.Properties?.Company?.Text, "Company") ?? Words(core.Creator, "dc:creator"),
            Words(core.Title, "dc:title"));
    }

    private static Told<DateOnly>? Day(DateTime instant, string field) => FactDates.Sane(DateOnly.FromDateTime(instant)) is { } day ? new Told<DateOnly>(day, field) : null;

    private static Told<string>? Words(string? text, string field) => FactWords.Of(text) is { } words ? new Told<string>(words, field) : null;
}

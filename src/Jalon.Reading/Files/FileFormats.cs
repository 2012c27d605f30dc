using System.Collections.Immutable;
using Jalon.Reading.Files.Docx;
using Jalon.Reading.Files.Eml;
using Jalon.Reading.Files.Html;
using Jalon.Reading.Files.Pdf;
using Jalon.Reading.Files.Plain;
using Jalon.Reading.Files.Zip;

namespace Jalon.Reading.Files;

/// <summary>Every form of file that is read. The bytes decide which one a file is of; its extension only where they leave it open.</summary>
public static class FileFormats
{
    // The first that recognises the bytes is taken: a DOCX is a ZIP as well.
    public static ImmutableArray<FileFormat> All { get; } =
    [
        PdfFormat.Format,
        DocxFormat.Format,
        ZipFormat.Format,
        EmlFormat.Format,
        HtmlFormat.Format,
        MarkdownFormat.Format,
        TextFormat.Format,
    ];

    /// <summary>Null when it is of none.</summary>
    public static FileFormat? Of(GivenFile file) =>
        All.FirstOrDefault(f => f.IsIn(file)) ?? (Signatures.IsOther(file) ? null : All.FirstOrDefault(f => f.Extensions.Contains(file.Extension, StringComparer.Ordinal)));

    /// <summary>The form of the sources of that media type; null when files of it are not read.</summary>
    public static FileFormat? OfMediaType(string mediaType) => All.FirstOrDefault(f => f.MediaType == mediaType);
}

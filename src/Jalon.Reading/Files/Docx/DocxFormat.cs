using DocumentFormat.OpenXml.Packaging;
using Jalon.Core;
using Jalon.Reading.Files.Zip;

namespace Jalon.Reading.Files.Docx;

/// <summary>A document of a word processor (ECMA-376): its body and notes, as printed. Macros, objects and links outside are not looked at.</summary>
internal static class DocxFormat
{
    private const string Body = "word/document.xml";

    public static FileFormat Format { get; } = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 1, [".docx", ".docm"])
    {
        IsIn = file => Signatures.IsZip(file) && ZipContent.Holds(file, Body),
        Extract = Extract,
    };

    private static Extraction Extract(GivenFile file, FileLimits limits)
    {
        ZipContent.Check(file, limits);
        XmlDepth.Check(file, limits);
        using var stream = ZipContent.Stream(file);
        using var package = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = limits.Bytes, AutoSave = false });
        var text = package.MainDocumentPart is { Document.Body: { } } main ? DocxText.Of(main, limits) : "";
        var macros = ZipContent.Holds(file, "word/vbaProject.bin");
        return text.Length == 0
            ? Extraction.Refused("no-text")
            : new Extraction(text, "utf-8", macros ? [new Finding("macros-ignored", Severity.Note, "")] : []) { Facts = DocxFacts.Of(package).DatedBy(text) };
    }
}

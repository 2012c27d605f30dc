using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jalon.Tests.Reading.Files;

/// <summary>DOCX files made by the library.</summary>
internal static class Docs
{
    public static byte[] Of(params OpenXmlElement[] body) => Made(main => main.Document = new Document(new Body(body)));

    public static byte[] Made(Action<MainDocumentPart> make, Action<WordprocessingDocument>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            make(package.AddMainDocumentPart());
            more?.Invoke(package);
        }

        return bytes.ToArray();
    }

    public static Paragraph P(params OpenXmlElement[] runs) => new(runs);

    public static Paragraph P(string text) => new(R(text));

    public static Run R(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Paragraph Numbered(string text, int level = 0) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 7 })), R(text));

    public static Table Table(params string[][] rows) => new(rows.Select(r => new TableRow(r.Select(c => new TableCell(c.Split('\n').Select(l => P(l)))))));

    /// <summary>Decimal numbers, then letters.</summary>
    public static void AddNumbering(MainDocumentPart main) => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
        new AbstractNum(
            new Level(new StartNumberingValue { Val = 4 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "Décision n° %1." }) { LevelIndex = 0 },
            new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.LowerLetter }, new LevelText { Val = "%1.%2)" }) { LevelIndex = 1 }) { AbstractNumberId = 3 },
        new NumberingInstance(new AbstractNumId { Val = 3 }) { NumberID = 7 });
}

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Jalon.Core.Vocabulary;
using Jalon.Reading;
using Jalon.Reading.Files;

namespace Jalon.Tests.Reading.Files;

public sealed class DocxTests
{
    private static readonly string[][] Decisions =
    [
        ["N°", "Décision", "Responsable", "Échéance"],
        ["1", "Construire la centrale solaire de Kéniéba\nd’une capacité de 50 MW", "Ministère de l’énergie", "30 juin 2038"],
        ["2", "Achever la route de Kala", "Ministère des transports", "décembre 2038"],
    ];

    [Fact]
    public void Text_OfATableOfDecisions_KeepsEachInOneRow()
    {
        var text = Given.Text(Given.File("pv.docx", Docs.Of(Docs.P("Relevé des décisions"), Docs.Table(Decisions), Docs.P("Fait à Bamako."))));
        var read = Reader.Read(text, new ReadOptions(new DateOnly(2037, 3, 12), null, "fr"));

        Assert.Equal("""
            Relevé des décisions

            | N° | Décision | Responsable | Échéance |
            | 1 | Construire la centrale solaire de Kéniéba d’une capacité de 50 MW | Ministère de l’énergie | 30 juin 2038 |
            | 2 | Achever la route de Kala | Ministère des transports | décembre 2038 |

            Fait à Bamako.
            """.ReplaceLineEndings("\n"), text);
        Assert.Equal(2, read.Proposals.Count(p => p.Property == Properties.Due));
    }

    [Fact]
    public void Text_OfNumberedParagraphs_HasThePrintedNumbers()
    {
        var bytes = Docs.Made(main =>
        {
            Docs.AddNumbering(main);
            main.Document = new Document(new Body(Docs.Numbered("Construire."), Docs.Numbered("Financer", 1), Docs.Numbered("Suivre", 1), Docs.Numbered("Achever."), Docs.Numbered("Payer", 1)));
        });

        Assert.Equal("Décision n° 4. Construire.\n\n4.a) Financer\n\n4.b) Suivre\n\nDécision n° 5. Achever.\n\n5.a) Payer", Given.Text(Given.File("a.docx", bytes)));
    }

    [Fact]
    public void Text_OfStruckHiddenAndInsertedWords_IsThePrintedOne()
    {
        var bytes = Docs.Of(Docs.P(
            Docs.R("La route fait "), new DeletedRun(new Run(new DeletedText("90"))), new InsertedRun(Docs.R("80")), Docs.R(" km"),
            new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text("2")),
            new Run(new RunProperties(new Vanish()), new Text(" caché")), new Run(new FieldCode(" DATE ")), new Run(new Break()), Docs.R("fin")));

        Assert.Equal("La route fait 80 km²\nfin", Given.Text(Given.File("a.docx", bytes)));
    }

    [Fact]
    public void Text_OfNotes_FollowsTheBody()
    {
        var bytes = Docs.Made(main =>
        {
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(Docs.P("—")) { Id = 0, Type = FootnoteEndnoteValues.Separator }, new Footnote(Docs.P("Chiffres provisoires.")) { Id = 1 });
            main.Document = new Document(new Body(Docs.P(Docs.R("12 000"), new Run(new FootnoteReference { Id = 1 }), Docs.R(" tonnes"))));
        });

        Assert.Equal("12 000 tonnes\n\nChiffres provisoires.", Given.Text(Given.File("a.docx", bytes)));
    }

    [Fact]
    public void Facts_OfItsProperties_AreProposed()
    {
        var bytes = Docs.Made(main => main.Document = new Document(new Body(Docs.P("La route est finie."))), package =>
        {
            package.PackageProperties.Modified = new DateTime(2026, 5, 6, 0, 0, 0, DateTimeKind.Utc);
            package.PackageProperties.Creator = "Ministère des routes";
            package.PackageProperties.Title = "Communiqué";
        });

        var facts = Given.One(Given.File("a.docx", bytes)).Facts;

        Assert.Equal(new Told<DateOnly>(new DateOnly(2026, 5, 6), "dcterms:modified"), facts.Date);
        Assert.Equal(new Told<string>("Ministère des routes", "dc:creator"), facts.Publisher);
        Assert.Equal("Communiqué", facts.Title?.Value);
    }

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>", "file-broken")]
    [InlineData("<w:document", "file-broken")]
    public void File_OfHostileXml_IsRefused(string xml, string code) =>
        Assert.Equal(code, Given.Refusal(Given.File("a.docx", Replaced(Docs.Of(Docs.P("x")), xml))).Code);

    [Fact]
    public void File_NestedWithoutEnd_IsRefused()
    {
        var deep = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000))}{string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000))}</w:body></w:document>";

        Assert.Equal("nested-too-deep", Given.Refusal(Given.File("a.docx", Replaced(Docs.Of(Docs.P("x")), deep))).Code);
    }

    [Fact]
    public void File_OfAPackageThatUnfoldsWithoutEnd_IsRefused()
    {
        var bomb = Given.Zip(("[Content_Types].xml", Given.Utf8("<Types/>")), ("word/document.xml", new byte[40 << 20]));

        Assert.Equal("archive-bomb", Given.Refusal(Given.File("a.docx", bomb)).Code);
    }

    [Fact]
    public void File_UnderAPassword_SaysSo()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]];

        Assert.Equal("file-encrypted", Given.Refusal(Given.File("a.docx", ole)).Code);
        Assert.Equal("format-unknown-file", Given.Refusal(Given.File("old.doc", [.. ole[..8], .. new byte[600]])).Code);
    }

    private static byte[] Replaced(byte[] package, string document)
    {
        using var bytes = new MemoryStream();
        bytes.Write(package);
        using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var stream = archive.CreateEntry("word/document.xml").Open();
            stream.Write(Given.Utf8(document));
        }

        return bytes.ToArray();
    }
}

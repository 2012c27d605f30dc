using Jalon.Reading.Files;

namespace Jalon.Tests.Reading.Files;

public sealed class FileFormatsTests
{
    [Fact]
    public void Form_OfAFile_IsToldByItsBytesFirst()
    {
        Assert.Equal("pdf", FileFormats.Of(Given.File("a.txt", Pdfs.Of([("x", 60, 700)])))?.Code);
        Assert.Equal("docx", FileFormats.Of(Given.File("a.zip", Docs.Of(Docs.P("x"))))?.Code);
        Assert.Equal("html", FileFormats.Of(Given.File("page.txt", "<?xml version=\"1.0\"?>\n<!-- x --><!DOCTYPE html><html></html>"))?.Code);
        Assert.Equal("zip", FileFormats.Of(Given.File("a", Given.Zip(("a.txt", Given.Utf8("x")))))?.Code);
        Assert.Equal("text", FileFormats.Of(Given.File("a", "Un texte."))?.Code);
        Assert.Equal("markdown", FileFormats.Of(Given.File("a.md", "# Un titre"))?.Code);
        Assert.Null(FileFormats.Of(Given.File("a.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0])));
        Assert.Null(FileFormats.Of(Given.File("a.xyz", "Un texte.")));
    }

    [Fact]
    public void Forms_EachOne_HaveACodeAndAMediaTypeOfTheirOwn()
    {
        Assert.Equal(FileFormats.All.Length, FileFormats.All.Select(f => f.Code).Distinct().Count());
        Assert.Equal(FileFormats.All.Length, FileFormats.All.Select(f => f.MediaType).Distinct().Count());
        Assert.All(FileFormats.All, f => Assert.Same(f, FileFormats.OfMediaType(f.MediaType)));
    }

    [Fact]
    public void Mutations_OfEveryForm_GiveFindingsAndNeverThrow()
    {
        GivenFile[] files =
        [
            Given.File("a.pdf", Pdfs.Of([.. Pdfs.Lines(60, 700, "The plant of 200 MW", "was finished in May.")])),
            Given.File("a.docx", Docs.Of(Docs.P("La route est finie."), Docs.Table(["1", "x"], ["2", "y"]))),
            Given.File("a.html", "<!doctype html><html><head><meta charset=utf-8></head><body><table><tr><td>1<td>2</table><ol><li>x</ol><p>La route.</body></html>"),
            Given.File("a.eml", "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nLa route.\r\n--q\r\nContent-Type: text/html; name=a.html\r\n\r\n<p>x\r\n--q--\r\n"),
            Given.File("a.zip", Given.Zip(("a.txt", Given.Utf8("Un.")), ("b.html", Given.Utf8("<html><p>x")))),
        ];
        var random = new Random(20371);
        for (var i = 0; i < 400; i++)
        {
            var file = files[i % files.Length];
            var bytes = file.Content.ToArray();
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var read = Given.Read(Given.File(file.Name, random.Next(4) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes));

            Assert.All(read, r => Assert.True(r.IsUsable ? r.Text.Length > 0 || r.Format!.Version == 0 : r.Findings.Length > 0));
        }
    }
}

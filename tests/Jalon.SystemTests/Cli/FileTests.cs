using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Jalon.Tests.Reading.Files;
using WordFile = Jalon.Tests.Reading.Files.Docs;

namespace Jalon.SystemTests.Cli;

/// <summary>Documents as people have them: PDF, DOCX, pages and letters, alone, in folders and in archives.</summary>
public sealed class FileTests
{
    private const string Html = """
        <!doctype html><html lang="fr"><head><meta charset="utf-8"><meta property="og:site_name" content="La Gazette"><meta property="article:published_time" content="2037-03-05"></head>
        <body><nav><a href="/">Accueil</a></nav><article><h1>Le pont de Niono ouvert</h1><p>La route de Kala, longue de 40 km, sera achevée d’ici fin 2038, a indiqué le ministère dans un communiqué publié lundi soir dans la capitale.</p></article></body></html>
        """;

    private static byte[] Pdf() => Pdfs.Of(
        [.. Pdfs.Lines(60, 700, "Bamako, le 12 mars 2037. La commission mixte a tenu sa session dans la capitale pour la troisieme fois.")],
        [.. Pdfs.Lines(60, 700, "La centrale solaire de Kala, d'une puissance de 45 MW, sera mise en service avant la fin de 2038.")]);

    private static byte[] Letter() => Encoding.UTF8.GetBytes(
        "From: Ministere des routes <presse@example.org>\r\nDate: Tue, 3 Mar 2037 10:00:00 +0000\r\nSubject: Communique\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n"
        + "--q\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nCi-joint le relevé.\r\n--q\r\nContent-Type: application/octet-stream; name=\"releve.docx\"\r\n"
        + $"Content-Disposition: attachment; filename=\"releve.docx\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Docx(), Base64FormattingOptions.InsertLineBreaks)}\r\n--q--\r\n");

    private static byte[] Docx() => WordFile.Of(WordFile.P("Relevé des décisions"), WordFile.Table(["N°", "Décision", "Responsable", "Échéance"], ["1", "Achever la route de Kala", "Ministère des routes", "30 juin 2038"]));

    [Fact]
    public async Task Add_FolderAndArchive_IsReadAcceptedAndVerified()
    {
        using var shell = new Shell();
        await shell.Must("init");
        Directory.CreateDirectory(shell.PathTo("docs/sub"));
        shell.Write("docs/plant.pdf", Pdf());
        shell.Write("docs/sub/page.html", Encoding.UTF8.GetBytes(Html));
        shell.Write("docs/sheet.xlsx", [0x50, 0x4B, 3, 4, 0]);
        shell.Write("post.zip", Archive(("in/letter.eml", Letter()), ("../../note.txt", Encoding.UTF8.GetBytes("La route de Kala a été achevée le 3 mai 2037."))));

        var folder = await shell.Run("add", "docs", "--publisher", "gazette", "--type", "media");
        var archive = await shell.Must("add", "post.zip", "--publisher", "gazette", "--date", "2037-05-04");
        var again = await shell.Must("add", "post.zip", "--publisher", "gazette");
        await shell.Must("read", "--all", "--accept");
        var verify = await shell.Must("verify");

        Assert.Contains("docs/sheet.xlsx", folder.Error, StringComparison.Ordinal);
        Assert.Contains("docs/plant.pdf", folder.Out, StringComparison.Ordinal);
        Assert.Contains("post.zip/in/letter.eml/releve.docx", archive.Out, StringComparison.Ordinal);
        Assert.Contains("there already", again.Out, StringComparison.Ordinal);
        Assert.Contains("5 sources", verify.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(shell.Folder)!, "note.txt")));
    }

    [Fact]
    public async Task Show_StatementOfAPdf_NamesThePageAndExportKeepsIt()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("plant.pdf", Pdf());
        await shell.Must("add", "plant.pdf", "--publisher", "gazette");
        await shell.Must("read", "plant.pdf", "--accept");

        using var rows = JsonDocument.Parse((await shell.Must("show", "plant.pdf", "--json")).Out);
        var capacity = rows.RootElement.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("property").GetString() == "capacity");
        var page = await shell.Must("show", capacity.GetProperty("id").GetString()![..12]);
        var export = await shell.Must("export", "-");
        await shell.Must("init", "other.jalon");
        shell.Write("all.jsonl", export.Out);
        await shell.Must("import", "all.jsonl", "-p", "other.jalon");
        var verify = await shell.Must("verify", "-p", "other.jalon");

        Assert.Equal(2, capacity.GetProperty("page").GetInt32());
        Assert.Equal(2, rows.RootElement.GetProperty("source").GetProperty("pages").GetInt32());
        Assert.Contains("p.\u00a02", page.Out, StringComparison.Ordinal);
        Assert.Contains("\"page\":2", export.Out, StringComparison.Ordinal);
        Assert.Contains("Ledger sound", verify.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_QuoteThatTheOriginalDoesNotHold_IsNamed()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("plant.pdf", Pdf());
        await shell.Must("add", "plant.pdf", "--publisher", "gazette");
        await shell.Must("read", "plant.pdf", "--accept");
        var export = await shell.Must("export", "-");
        await shell.Must("init", "other.jalon");
        shell.Write("forged.jsonl", export.Out.Replace("45 MW", "95 MW", StringComparison.Ordinal));

        await shell.Run("import", "forged.jsonl", "-p", "other.jalon");
        var verify = await shell.Run("verify", "-p", "other.jalon");

        Assert.Equal(1, verify.Code);
        Assert.Contains("[citation-not-in-original]", verify.Error, StringComparison.Ordinal);
        Assert.Contains("plant.pdf, p. 2: 95 MW", verify.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_WithoutPublisherOrDate_TakesThemFromTheFileAndSaysSo()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("page.html", Encoding.UTF8.GetBytes(Html));
        shell.Write("note.txt", "La route de Kala a été achevée le 3 mai 2037.");

        var told = await shell.Must("add", "page.html");
        var silent = await shell.Run("add", "note.txt");

        Assert.Contains("La Gazette", told.Out, StringComparison.Ordinal);
        Assert.Contains("5 March 2037", told.Out, StringComparison.Ordinal);
        Assert.All(["[date-from-file]", "[publisher-from-file]", "[title-from-file]", "og:site_name: La Gazette"], w => Assert.Contains(w, told.Error, StringComparison.Ordinal));
        Assert.Equal(4, silent.Code);
        Assert.Contains("[publisher-missing]", silent.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_WhatTheUserSays_CountsMoreThanTheFile()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("page.html", Encoding.UTF8.GetBytes(Html));

        var outcome = await shell.Must("add", "page.html", "--publisher", "Autre", "--date", "2037-01-01", "--title", "Un titre", "--json");

        using var json = JsonDocument.Parse(outcome.Out);
        var row = json.RootElement.GetProperty("rows")[0];
        Assert.Equal(("autre", "2037-01-01", "Un titre", "text/html"), (row.GetProperty("publisher").GetString(), row.GetProperty("published").GetString(), row.GetProperty("title").GetString(), row.GetProperty("mediaType").GetString()));
        Assert.DoesNotContain("from-file", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_BrokenFilesAmongOthers_CostOnlyThemselves()
    {
        using var shell = new Shell();
        await shell.Must("init");
        Directory.CreateDirectory(shell.PathTo("docs"));
        shell.Write("docs/a.pdf", Encoding.ASCII.GetBytes("%PDF-1.7 and nothing more"));
        shell.Write("docs/b.docx", [0x50, 0x4B, 3, 4, 9, 9, 9]);
        shell.Write("docs/c.pdf", Pdfs.ByHand("0 0 100 100 re f"));
        shell.Write("docs/d.txt", "La route de Kala a été achevée le 3 mai 2037.");

        var outcome = await shell.Run("add", "docs", "--publisher", "gazette", "--date", "2037-05-04");

        Assert.Equal(1, outcome.Code);
        Assert.Equal(2, outcome.Error.Split("[file-broken]").Length - 1);
        Assert.Contains("[no-text]", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("1 source", (await shell.Must("verify")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_Archive_GivesOneReadingADocument()
    {
        using var shell = new Shell();
        shell.Write("post.zip", Archive(("a.txt", Encoding.UTF8.GetBytes("La route de Kala a été achevée le 3 mai 2037.")), ("b.pdf", Pdf())));

        var outcome = await shell.Must("read", "post.zip", "--json");
        var text = await shell.Must("read", "post.zip", "--text");

        using var json = JsonDocument.Parse(outcome.Out);
        var readings = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(["post.zip/a.txt", "post.zip/b.pdf"], readings.Select(r => r.GetProperty("document").GetProperty("file").GetString()));
        Assert.Contains(readings[1].GetProperty("statements").EnumerateArray(), s => s.GetProperty("passage").GetProperty("page").GetInt32() == 2);
        Assert.Contains("==> post.zip/b.pdf <==", text.Out, StringComparison.Ordinal);
    }

    private static byte[] Archive(params (string Path, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var stream = archive.CreateEntry(path).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}

using Jalon.Core;
using Jalon.Reading;
using Jalon.Reading.Files;

namespace Jalon.Tests.Reading.Files;

public sealed class PdfTests
{
    private static readonly string[] Left =
    [
        "The parties met in the capital and agreed to", "build a solar plant of 200 MW near the river.", "The ministry said that the works would begin", "before the rains of the coming year.",
        "Several engineers visited the site last month", "and found the ground good enough to build on.",
    ];

    private static readonly string[] Right =
    [
        "The bank will lend the larger part of the sum,", "which the council still has to approve. The", "agency expects its decision by the end of the", "quarter, and the first payment soon after it.",
        "No word was said about the road to the north,", "though it had been promised twice before.",
    ];

    [Fact]
    public void Text_OfTwoColumns_IsReadColumnByColumn()
    {
        var page = Pdfs.Lines(60, 760, "A communique of the joint commission on energy that runs across both of the columns below it")
            .Concat(Pdfs.Lines(60, 720, Left)).Concat(Pdfs.Lines(320, 721, Right)).ToArray();

        var text = Given.Text(Given.File("a.pdf", Pdfs.Of(page)));

        Assert.Contains("agreed to build a solar plant of 200 MW near the river. The ministry said", text, StringComparison.Ordinal);
        Assert.Contains("good enough to build on.", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("good enough", StringComparison.Ordinal) < text.IndexOf("The bank will lend", StringComparison.Ordinal), text);
        Assert.Contains("The agency expects its decision by the end of the quarter", text, StringComparison.Ordinal);
        Assert.DoesNotContain('|', text);
    }

    [Fact]
    public void Text_OfWordsPartedAtLineEnds_HasThemWhole()
    {
        var page = Pdfs.Lines(60, 700, "The long coop-", "eration between both states rests on a franco-", "malian agreement signed in the years 2023-", "2025 by the Mali-", "Russie commission.").ToArray();

        var text = Given.Text(Given.File("a.pdf", Pdfs.Of(page)));

        Assert.Contains("long cooperation between", text, StringComparison.Ordinal);
        Assert.Contains("franco-malian agreement", text, StringComparison.Ordinal);
        Assert.Contains("2023-2025", text, StringComparison.Ordinal);
        Assert.Contains("Mali-Russie", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfPagesWithRunningHeads_LeavesThemOut()
    {
        var pages = Enumerable.Range(1, 4).Select(n => Pdfs.Lines(200, 810, $"Joint commission, session of 2037, page {n}")
            .Concat(Pdfs.Lines(60, 700, $"On this page stands the sentence of its number {n * 11}.")).Concat([($"{n}", 290d, 30d)]).ToArray()).ToArray();

        var text = Given.Text(Given.File("a.pdf", Pdfs.Of(pages)));

        Assert.DoesNotContain("session of 2037", text, StringComparison.Ordinal);
        Assert.Equal("On this page stands the sentence of its number 11.", text.Split('\f')[0].Trim());
        Assert.Equal("On this page stands the sentence of its number 44.", text.Split('\f')[3].Trim());
    }

    [Fact]
    public void Pages_OfASentenceThatRunsOver_KeepItWhole()
    {
        var first = Pdfs.Lines(60, 120, "La centrale solaire de Kala sera mise en service avant la fin de 2038, et la dele-").ToArray();
        var second = Pdfs.Lines(60, 760, "gation des deux parties a dit que cette centrale solaire aura une puissance de 45 MW.").ToArray();

        var text = Given.Text(Given.File("a.pdf", Pdfs.Of(first, second)));
        var read = Reader.Read(text, new ReadOptions(Language: "fr")).On(PageMap.Of("application/pdf", text));

        Assert.Contains("et la delegation \fdes deux parties", text, StringComparison.Ordinal);
        var money = Assert.Single(read.Proposals, p => p.Passage.Quote.Contains("45 MW", StringComparison.Ordinal));
        Assert.Equal(2, money.Passage.Page);
    }

    [Fact]
    public void Text_OfARuledTable_HasARowALine()
    {
        var bytes = Pdfs.Made(builder =>
        {
            var font = builder.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica);
            var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            foreach (var y in (double[])[700, 670, 630, 600])
            {
                page.DrawLine(new(50, y), new(500, y), 1);
            }

            foreach (var x in (double[])[50, 90, 300, 400, 500])
            {
                page.DrawLine(new(x, 600), new(x, 700), 1);
            }

            foreach (var (text, x, y) in ((string, double, double)[])[("No", 55, 680), ("Decision", 95, 680), ("Responsible", 305, 680), ("Deadline", 405, 680), ("1", 55, 655), ("Build the solar plant of", 95, 655),
                ("50 MW at Kala", 95, 643), ("Ministry of", 305, 655), ("energy", 305, 643), ("30 June 2038", 405, 655), ("2", 55, 610), ("Finish the road", 95, 610), ("Agency", 305, 610), ("May 2038", 405, 610)])
            {
                page.AddText(text, 10, new(x, y), font);
            }
        });

        var text = Given.Text(Given.File("a.pdf", bytes));

        Assert.Equal("| No | Decision | Responsible | Deadline |\n| 1 | Build the solar plant of 50 MW at Kala | Ministry of energy | 30 June 2038 |\n| 2 | Finish the road | Agency | May 2038 |", text);
    }

    [Fact]
    public void Text_TakenTwice_IsTheSame()
    {
        var file = Given.File("a.pdf", Pdfs.Of([.. Pdfs.Lines(60, 720, Left), .. Pdfs.Lines(320, 721, Right)]));

        Assert.Equal(Given.Text(file), Given.Text(file));
    }

    [Fact]
    public void File_WithoutAnyText_NeedsItsCharactersRecognised()
    {
        Assert.Equal("no-text", Given.Refusal(Given.File("scan.pdf", Pdfs.ByHand("0 0 100 100 re f"))).Code);
    }

    [Fact]
    public void File_UnderAPassword_SaysSo()
    {
        var encrypted = Pdfs.ByHand("BT /F1 12 Tf (hidden) Tj ET", "/Encrypt 5 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]",
            $"<</Filter/Standard/V 1/R 2/O<{new string('a', 64)}>/U<{new string('b', 64)}>/P -4>>");

        Assert.Equal("file-encrypted", Given.Refusal(Given.File("a.pdf", encrypted)).Code);
    }

    [Fact]
    public void File_CutShort_IsBrokenAndNothingElse()
    {
        var whole = Pdfs.Of([.. Pdfs.Lines(60, 720, Left)]);

        foreach (var share in (double[])[0.02, 0.3, 0.6, 0.9])
        {
            var read = Given.Read(Given.File("a.pdf", whole[..(int)(whole.Length * share)]));

            Assert.All(read.SelectMany(r => r.Findings), f => Assert.Contains(f.Code, (string[])["file-broken", "no-text", "page-unreadable"]));
        }
    }

    [Fact]
    public void File_OfAStreamThatUnfoldsWithoutEnd_IsRefused()
    {
        var bomb = Pdfs.ByHand(Pdfs.Deflated(new byte[48 << 20]), "/Filter/FlateDecode");

        var read = Given.Read(Given.File("a.pdf", bomb), new FileLimits { TotalBytes = 8 << 20 });

        Assert.All(read, r => Assert.False(r.IsUsable));
        Assert.Contains(read.SelectMany(r => r.Findings), f => f.Code is "archive-bomb" or "no-text" or "file-broken");
    }

    [Fact]
    public void Facts_OfItsDictionary_AreProposedUnlessTheTextIsDated()
    {
        byte[] Made(params string[] lines) => Pdfs.Made(builder =>
        {
            builder.DocumentInformation.Author = "Ministry of Energy";
            builder.DocumentInformation.Title = "Communique";
            builder.DocumentInformation.CreationDate = "D:20370405101112Z";
            var font = builder.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica);
            var page = builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
            foreach (var (line, i) in lines.Select((l, i) => (l, i)))
            {
                page.AddText(line, 10, new(60, 700 - (30 * i)), font);
            }
        });

        var undated = Given.One(Given.File("a.pdf", Made("The plant was finished in May."))).Facts;
        var dated = Given.One(Given.File("a.pdf", Made("Bamako, le 12 mars 2037", "La centrale solaire de Kala est en service depuis le mois de mai, selon le ministre."))).Facts;

        Assert.Equal(new Told<DateOnly>(new DateOnly(2037, 4, 5), "PDF CreationDate"), undated.Date);
        Assert.Equal("Ministry of Energy", undated.Publisher?.Value);
        Assert.Equal("Communique", undated.Title?.Value);
        Assert.Equal(new DateOnly(2037, 3, 12), dated.Date?.Value);
    }

    [Fact]
    public void Text_OfThreeHundredPages_ComesSoonAndLean()
    {
        var pages = Enumerable.Range(0, 300).Select(n => Pdfs.Lines(60, 780, [.. Enumerable.Range(0, 45).Select(l => $"Line {l} of sheet {n} tells of the plant, the road and the bank in so many words.")]).ToArray()).ToArray();
        var bytes = Pdfs.Of(pages);
        var before = GC.GetTotalAllocatedBytes();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var text = Given.Text(Given.File("long.pdf", bytes));

        Assert.Equal(300, PageMap.Of("application/pdf", text)!.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes.Length >> 10} KB, {watch.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) >> 20} MB allocated");
    }
}

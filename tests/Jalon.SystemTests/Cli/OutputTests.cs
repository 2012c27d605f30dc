using Jalon.Cli.Output;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.SystemTests.Cli;

/// <summary>Tables as CSV and plain text.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+33", "+33")]
    [InlineData("+a", "\"'+a\"")]
    [InlineData("-5.5", "-5.5")]
    [InlineData("-5..", "\"'-5..\"")]
    [InlineData("@x", "\"'@x\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("plain", "plain")]
    public void Csv_OfACell_IsSafeAndReadable(string text, string expected)
    {
        using var writer = new StringWriter();

        CsvOutput.Write(writer, new View<string>("v", [text]).Field("x", t => t));

        Assert.Equal($"x\r\n{expected}\r\n", writer.ToString());
    }

    [Fact]
    public void Plain_Values_NeedNoLanguage()
    {
        Assert.Equal("2025-12-31", Plain.Text(new DateOnly(2025, 12, 31)));
        Assert.Equal("../2025-12-31", Plain.Text(new DateInterval(null, new DateOnly(2025, 12, 31))));
        Assert.Equal("120/.. XOF", Plain.Text(new MoneyValue(new Interval(120, null), Currency.Xof)));
        Assert.Equal("a | b", Plain.Text(new[] { "a", "b" }));
        Assert.Equal("1/..", Plain.Text(new DayCount(1, null)));
        Assert.Equal("kala", Plain.Text(new ItemId("kala")));
    }

    [Fact]
    public void Grid_EmptyColumn_IsLeftOut()
    {
        var label = new Label("a", "a", "a");

        var grid = new View<int>("v", [1, 2]).Column(label, n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Column(label, _ => "").Grid(Language.English);

        Assert.Single(grid.Headings);
    }

    [Fact]
    public void Wrapping_Text_BreaksAtOrdinarySpacesOnly()
    {
        Assert.Equal(["au moins", "5\u00a0jours"], Wrapping.Lines("au moins 5\u00a0jours", 9));
        Assert.Equal("une longue…", Wrapping.Cut("une longue phrase", 14));
    }

    [Fact]
    public async Task Read_ControlCharactersInTheText_DoNotReachTheScreen()
    {
        using var shell = new Shell { Width = 80 };
        shell.Write("note.txt", "La route de \u001b[2JKala\u0007 a été achevée le 3 mai 2024.");

        var outcome = await shell.Run("read", "note.txt");

        Assert.DoesNotContain('\u001b', outcome.Out + outcome.Error);
        Assert.DoesNotContain('\u0007', outcome.Out + outcome.Error);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(80)]
    [InlineData(140)]
    public async Task Follow_WithoutColour_HasNoEscapesAndFitsTheScreen(int width)
    {
        using var shell = new Shell { Width = width, Language = "fr" };
        await shell.Must("init");
        await shell.Must("import", Shell.Sample("mali-russie"));

        var outcome = await shell.Must("follow", "--at", "2026-11-23");

        Assert.DoesNotContain('\u001b', outcome.Out);
        Assert.Contains("Sanankoroba", outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Out.Split('\n'), l => Assert.True(width == 0 || l.Length <= width, l));
    }
}

using System.Text;

namespace Jalon.SystemTests.Cli;

/// <summary>What is wrong with the input is said, with what and where; the rest goes on; the exit code tells.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Add_MixedFiles_KeepsTheGoodAndNamesTheBad()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("good.txt", "La route a été achevée le 3 mai 2024.");
        shell.Write("empty.txt", "");
        shell.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
        shell.Write("sheet.xlsx", "x");

        var outcome = await shell.Run("add", "good.txt", "empty.txt", "picture.txt", "sheet.xlsx", "gone.txt", "--publisher", "gazette", "--date", "2024-05-04");
        var verify = await shell.Must("verify");

        Assert.Equal(1, outcome.Code);
        Assert.All(["empty.txt", "picture.txt", "sheet.xlsx", "gone.txt"], name => Assert.Contains(name, outcome.Error, StringComparison.Ordinal));
        Assert.All(["[empty]", "[not-text]", "[format-unknown-file]", "[file-missing]"], code => Assert.Contains(code, outcome.Error, StringComparison.Ordinal));
        Assert.Contains("1 source,", verify.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_OtherEncodings_AreDecodedAndReadable()
    {
        using var shell = new Shell();
        await shell.Must("init");
        const string text = "L’usine « Élan » a été achevée le 3 mai 2024, près de Ségou.";
        shell.Write("wide.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
        shell.Write("old.txt", Encoding.Latin1.GetBytes(text.Replace('’', '\'')));

        var outcome = await shell.Must("add", "wide.txt", "old.txt", "--publisher", "gazette", "--date", "2024-05-04", "--json");
        await shell.Must("verify");

        Assert.Contains("utf-16", outcome.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("windows-1252", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_TooLarge_IsRefused()
    {
        using var shell = new Shell();
        await shell.Must("init");
        await using (var big = File.Create(shell.PathTo("big.txt")))
        {
            big.SetLength((50L * 1024 * 1024) + 1);
        }

        var outcome = await shell.Run("add", "big.txt", "--publisher", "gazette");

        Assert.Equal(4, outcome.Code);
        Assert.Contains("[too-large]", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("follow", "--at", "2025-02-31")]
    [InlineData("follow", "--at", "soon")]
    [InlineData("follow", "--at", "2025")]
    [InlineData("follow", "--kind", "castle")]
    [InlineData("follow", "--item", "nothing-of-that-name")]
    [InlineData("follow", "--recorded-by", "yesterday")]
    [InlineData("follow", "--recorded-by", "99")]
    [InlineData("fallow", "", "")]
    [InlineData("follow", "--colour", "red")]
    [InlineData("follow", "--lang", "de")]
    public async Task CommandLine_Senseless_IsAUsageErrorOfOneOrTwoLines(string command, string option, string value)
    {
        using var shell = new Shell();
        await shell.Must("init");

        var outcome = await shell.Run([command, .. new[] { option, value }.Where(a => a.Length > 0)]);

        Assert.Equal(2, outcome.Code);
        Assert.Empty(outcome.Out);
        Assert.InRange(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 1, 2);
        Assert.Contains(option == "--colour" ? option : value.Length > 0 ? value : command, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portfolio_MissingForeignOrDouble_IsAStoreProblem()
    {
        using var shell = new Shell();
        var none = await shell.Run("follow");
        shell.Write("a.jalon", "this is no portfolio, whatever its name says");
        var foreign = await shell.Run("follow");
        shell.Write("b.jalon", "nor is this");
        var two = await shell.Run("follow");
        var gone = await shell.Run("follow", "--portfolio", "c.jalon");

        Assert.All([none, foreign, two, gone], o => Assert.Equal(3, o.Code));
        Assert.Contains("jalon init", none.Error, StringComparison.Ordinal);
        Assert.Contains("no Jalon portfolio", foreign.Error, StringComparison.Ordinal);
        Assert.Contains("a.jalon, b.jalon", two.Error, StringComparison.Ordinal);
        Assert.All([none, foreign, two, gone], o => Assert.DoesNotContain("   at ", o.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Read_UnsupportedLanguage_GivesAFindingAndStillJson()
    {
        using var shell = new Shell();
        shell.Write("note.txt", "Das Kraftwerk wurde am 3. Mai 2024 fertiggestellt und hat eine Leistung von 50 MW.");

        var outcome = await shell.Run("read", "note.txt", "--json");
        using var json = System.Text.Json.JsonDocument.Parse(outcome.Out);

        Assert.True(json.RootElement.TryGetProperty("statements", out _));
    }

    [Fact]
    public async Task Read_Missing_IsUnreadable()
    {
        using var shell = new Shell();

        var outcome = await shell.Run("read", "gone.txt");

        Assert.Equal(4, outcome.Code);
        Assert.Contains("gone.txt", outcome.Error, StringComparison.Ordinal);
    }
}

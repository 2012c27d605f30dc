using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>Documents given as sources: who published them, what they copy, which files are meant.</summary>
public sealed class SourceTests
{
    private const string Text = "La route de Kala a été achevée le 3 mai 2024.";

    [Fact]
    public async Task Add_PublisherOfALikeName_IsAnotherAgentAndSaysSo()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("one.txt", Text);
        shell.Write("two.txt", Text + " Bis.");
        await shell.Must("add", "one.txt", "--publisher", "Le Journal", "--date", "2024-05-04");

        var other = await shell.Must("add", "two.txt", "--publisher", "Autre Journal", "--date", "2024-05-05");
        var same = await shell.Must("add", "two.txt", "--publisher", "autre  journal", "--date", "2024-05-05");

        Assert.Contains("Autre Journal", other.Out, StringComparison.Ordinal);
        Assert.Contains("[publisher-like]", other.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("[publisher-like]", same.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_StarsLeftByTheShell_MeanTheFiles()
    {
        using var shell = new Shell();
        await shell.Must("init");
        Directory.CreateDirectory(shell.PathTo("notes"));
        shell.Write("notes/a.txt", Text);
        shell.Write("notes/b.txt", Text + " Bis.");

        var outcome = await shell.Must("add", "notes/*.txt", "--publisher", "gazette", "--date", "2024-05-04");
        var none = await shell.Run("add", "nothing/*.txt", "--publisher", "gazette");

        Assert.Contains(Path.Combine("notes", "a.txt"), outcome.Out, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("notes", "b.txt"), outcome.Out, StringComparison.Ordinal);
        Assert.Equal(4, none.Code);
        Assert.Contains("[file-missing]", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_EmptyFolder_SaysSo()
    {
        using var shell = new Shell();
        await shell.Must("init");
        Directory.CreateDirectory(shell.PathTo("notes"));

        var outcome = await shell.Run("add", "notes", "--publisher", "gazette");

        Assert.Equal(4, outcome.Code);
        Assert.Contains("[folder-empty]", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_CopyOfNothingKnown_KeepsNothing()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("copy.txt", Text);

        var outcome = await shell.Run("add", "copy.txt", "--publisher", "gazette", "--date", "2024-05-04", "--copy-of", "gone.txt");
        var verify = await shell.Must("verify");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("gone.txt", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("0 sources", verify.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_CopyOfAFileAddedWithIt_IsACopy()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("a.txt", Text);
        shell.Write("b.txt", Text + " Bis.");

        await shell.Must("add", "a.txt", "b.txt", "--publisher", "gazette", "--date", "2024-05-04", "--copy-of", "a.txt");
        var found = await shell.Must("export", "-");

        Assert.Single(found.Out.Split('\n'), l => l.Contains("\"copy-of\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Add_SameFileToldOtherwise_KeepsWhatWasToldAndSaysSo()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("a.txt", Text);
        await shell.Must("add", "a.txt", "--publisher", "gazette", "--date", "2024-05-04");

        var other = await shell.Must("add", "a.txt", "--publisher", "gazette", "--date", "2024-06-01");
        var silent = await shell.Must("add", "a.txt", "--publisher", "gazette");

        Assert.Contains("[source-there]", other.Error, StringComparison.Ordinal);
        Assert.Contains("4 May 2024", other.Out, StringComparison.Ordinal);
        Assert.Empty(silent.Error);
    }

    [Fact]
    public async Task Show_FileOfASource_ShowsTheSourceWithItsTypeInWords()
    {
        using var shell = new Shell { Language = "fr" };
        await shell.Must("init");
        shell.Write("a.txt", Text);
        await shell.Must("add", "a.txt", "--publisher", "gazette", "--date", "2024-05-04", "--type", "official-government");

        var outcome = await shell.Must("show", "a.txt");

        Assert.Contains("source officielle d’un État", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAll_Again_TellsHowManyProposalsWait()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("a.txt", Text);
        await shell.Must("add", "a.txt", "--publisher", "gazette", "--date", "2024-05-04");
        await shell.Must("read", "--all");

        var again = await shell.Must("read", "--all");
        using var waiting = JsonDocument.Parse((await shell.Must("review", "list", "--json")).Out);

        var count = waiting.RootElement.GetProperty("rows").GetArrayLength();
        Assert.True(count > 0);
        Assert.Contains($"{count} proposal", again.Out, StringComparison.Ordinal);
    }
}

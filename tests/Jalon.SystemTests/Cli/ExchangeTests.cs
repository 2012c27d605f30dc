using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>The ledger out and in again.</summary>
public sealed class ExchangeTests
{
    [Fact]
    public async Task ExportImportExport_Sample_GivesTheSameBytesAndHead()
    {
        using var shell = new Shell();
        await shell.Must("init", "one.jalon");
        await shell.Must("import", Shell.Sample("mali-russie"), "-p", "one.jalon");
        await shell.Must("init", "two.jalon");

        await shell.Must("export", "one.jsonl", "-p", "one.jalon");
        await shell.Must("import", "one.jsonl", "-p", "two.jalon");
        await shell.Must("export", "two.jsonl", "-p", "two.jalon");
        var heads = new[] { await shell.Must("verify", "-p", "one.jalon"), await shell.Must("verify", "-p", "two.jalon") };

        Assert.Equal(await Bytes(shell, "one.jsonl"), await Bytes(shell, "two.jsonl"));
        Assert.Equal(heads[0].Out, heads[1].Out);
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        using var shell = new Shell();
        await shell.Must("init");
        await shell.Must("import", Shell.Sample("fictif"));
        await shell.Must("export", "one.jsonl");

        var again = await shell.Must("import", "one.jsonl", "--json");
        var folder = await shell.Must("import", Path.Combine(Shell.Sample("fictif"), "statements.jsonl"), "--json");
        await shell.Must("export", "two.jsonl");

        using var json = JsonDocument.Parse(again.Out);
        using var second = JsonDocument.Parse(folder.Out);
        Assert.Equal(0, json.RootElement.GetProperty("added").GetInt32());
        Assert.Equal(0, second.RootElement.GetProperty("added").GetInt32());
        Assert.Equal(await Bytes(shell, "one.jsonl"), await Bytes(shell, "two.jsonl"));
    }

    [Fact]
    public async Task Import_IntoAnotherLedger_AddsWhatIsNewAndVerifies()
    {
        using var shell = new Shell();
        await shell.Must("init", "one.jalon");
        var alone = await shell.Must("import", Shell.Sample("mali-russie"), "-p", "one.jalon", "--json");
        await shell.Must("export", "one.jsonl", "-p", "one.jalon");
        await shell.Must("init", "two.jalon");
        await shell.Must("import", Shell.Sample("fictif"), "-p", "two.jalon");

        var both = await shell.Must("import", "one.jsonl", "-p", "two.jalon", "--json");
        var twice = await shell.Must("import", "one.jsonl", "-p", "two.jalon", "--json");
        await shell.Must("verify", "-p", "two.jalon");

        using var first = JsonDocument.Parse(both.Out);
        using var second = JsonDocument.Parse(twice.Out);
        using var whole = JsonDocument.Parse(alone.Out);
        Assert.Equal(whole.RootElement.GetProperty("added").GetInt32(), first.RootElement.GetProperty("added").GetInt32());
        Assert.Equal(0, second.RootElement.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task Import_BrokenLines_NamesThemAndKeepsTheRest()
    {
        using var shell = new Shell();
        await shell.Must("init", "one.jalon");
        await shell.Must("import", Shell.Sample("fictif"), "-p", "one.jalon");
        await shell.Must("export", "one.jsonl", "-p", "one.jalon");
        var lines = await File.ReadAllLinesAsync(shell.PathTo("one.jsonl"), TestContext.Current.CancellationToken);
        lines[60] = lines[60][..^5];
        lines[70] = lines[70].Replace("\"stance\"", "\"stanza\"", StringComparison.Ordinal);
        shell.Write("broken.jsonl", string.Join('\n', lines) + "\n");
        await shell.Must("init", "two.jalon");

        var outcome = await shell.Run("import", "broken.jsonl", "-p", "two.jalon", "--json");
        await shell.Must("verify", "-p", "two.jalon");
        using var json = JsonDocument.Parse(outcome.Out);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("broken.jsonl:61", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("broken.jsonl:71", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(lines.Count(l => l.StartsWith("{\"statement\"", StringComparison.Ordinal)) - 2, json.RootElement.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task Import_NewerFormat_IsRefusedWhole()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("new.jsonl", """
            {"jalon":{"format":2,"batches":1,"head":"00"}}
            {"subject":"a","property":"kind","value":{"type":"code","code":"agent"},"stance":"reported","by":"a"}
            """);

        var outcome = await shell.Run("import", "new.jsonl", "--json");
        using var json = JsonDocument.Parse(outcome.Out);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("[format-newer]", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, json.RootElement.GetProperty("added").GetInt32());
    }

    [Fact]
    public async Task Import_CutShort_SaysSo()
    {
        using var shell = new Shell();
        await shell.Must("init", "one.jalon");
        await shell.Must("import", Shell.Sample("fictif"), "-p", "one.jalon");
        await shell.Must("export", "one.jsonl", "-p", "one.jalon");
        var first = (await File.ReadAllLinesAsync(shell.PathTo("one.jsonl"), TestContext.Current.CancellationToken))[0];
        shell.Write("cut.jsonl", first + "\n");
        await shell.Must("init", "two.jalon");

        var outcome = await shell.Run("import", "cut.jsonl", "-p", "two.jalon");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("[batch-count]", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WrongQuote_LeavesThatStatementOut()
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("note.txt", "La route a été achevée le 3 mai 2024.");
        await shell.Must("add", "note.txt", "--publisher", "gazette", "--date", "2024-05-04");
        var source = Jalon.Core.Digest.Of(await Bytes(shell, "note.txt"));
        shell.Write("more.jsonl", string.Concat(new[] { (0, 8, "La route"), (1, 8, "La route") }.Select(c =>
            $$$"""{"subject":"route","property":"completed","value":{"type":"date","edtf":"2024-05-0{{{c.Item1 + 1}}}"},"stance":"reported","by":"gazette","citation":{"source":"{{{source}}}","start":{{{c.Item1}}},"length":{{{c.Item2}}},"quote":"{{{c.Item3}}}"}}""" + "\n")));

        var outcome = await shell.Run("import", "more.jsonl", "--json");
        using var json = JsonDocument.Parse(outcome.Out);

        Assert.Equal(1, outcome.Code);
        Assert.Equal(1, json.RootElement.GetProperty("added").GetInt32());
        Assert.Contains("[citation-not-in-source]", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ToStandardOutput_IsTheFile()
    {
        using var shell = new Shell();
        await shell.Must("init");
        await shell.Must("import", Shell.Sample("fictif"));
        await shell.Must("export", "one.jsonl");

        var outcome = await shell.Must("export", "-");
        var second = await shell.Run("export", "one.jsonl");

        Assert.Equal(await File.ReadAllTextAsync(shell.PathTo("one.jsonl"), TestContext.Current.CancellationToken), outcome.Out);
        Assert.Equal(4, second.Code);
    }

    private static Task<byte[]> Bytes(Shell shell, string name) => File.ReadAllBytesAsync(shell.PathTo(name), TestContext.Current.CancellationToken);
}

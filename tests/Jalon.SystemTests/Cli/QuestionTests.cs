using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>Each question of the sample programme, as JSON, CSV and a table.</summary>
public sealed class QuestionTests
{
    [Theory]
    [InlineData("follow")]
    [InlineData("conflicts")]
    [InlineData("silence")]
    [InlineData("mirror")]
    [InlineData("requirements")]
    [InlineData("shares")]
    [InlineData("timeline")]
    [InlineData("commission")]
    public async Task Question_OfTheSample_HasTheSameRowsInEachForm(string command)
    {
        using var shell = new Shell();
        await shell.Must("init");
        await shell.Must("import", Shell.Sample("mali-russie"));

        var json = await shell.Must(command, "--at", "2026-11-23", "--json");
        var csv = await shell.Must(command, "--at", "2026-11-23", "--csv");
        var plain = await shell.Must(command, "--at", "2026-11-23");

        using var answer = JsonDocument.Parse(json.Out);
        var rows = answer.RootElement.GetProperty("rows").EnumerateArray().ToList();
        Assert.NotEmpty(rows);
        Assert.Equal(command, answer.RootElement.GetProperty("view").GetString());
        Assert.Equal(string.Join(',', rows[0].EnumerateObject().Select(p => p.Name)), csv.Out.Split("\r\n")[0]);
        Assert.Equal(rows.Count + 2, csv.Out.Split("\r\n").Length);
        Assert.NotEmpty(plain.Out);
    }

    [Fact]
    public async Task Follow_PublishedBy_ForgetsWhatCameLater()
    {
        using var shell = new Shell();
        await shell.Must("init");
        await shell.Must("import", Shell.Sample("mali-russie"));

        var before = await Row(shell, "--published-by", "2024-12-31");
        var after = await Row(shell);

        Assert.Equal(before.GetProperty("originalDue").GetString(), before.GetProperty("currentDue").GetString());
        Assert.Equal("2025-10-01/2025-12-31", after.GetProperty("currentDue").GetString());
        Assert.Equal("overdue", after.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Follow_RecordedBeforeTheImport_KnowsNothing()
    {
        using var shell = new Shell();
        await shell.Must("init");
        await shell.Must("import", Shell.Sample("mali-russie"));

        var outcome = await shell.Must("follow", "--recorded-by", "2026-11-22", "--json");
        using var json = JsonDocument.Parse(outcome.Out);

        Assert.Empty(json.RootElement.GetProperty("rows").EnumerateArray());
    }

    [Fact]
    public async Task Show_StatementAndSource_ByTheBeginningOfTheirIds()
    {
        using var shell = new Shell();
        await shell.Must("init");
        await shell.Must("import", Shell.Sample("mali-russie"));
        var row = await Row(shell);

        var statement = await shell.Must("show", row.GetProperty("proof")[0].GetString()![..8]);
        var search = await shell.Must("search", "Sanankoroba", "--json");
        using var found = JsonDocument.Parse(search.Out);
        var source = found.RootElement.GetProperty("rows").EnumerateArray().First(r => r.GetProperty("type").GetString() == "document").GetProperty("id").GetString()!;
        var page = await shell.Must("show", source[..12]);

        Assert.Contains('⟦', statement.Out);
        Assert.Contains(source, page.Out, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Row(Shell shell, params string[] more)
    {
        var outcome = await shell.Must(["follow", "--at", "2026-11-23", "--item", "centrale solaire de Sanankoroba", "--json", .. more]);
        using var json = JsonDocument.Parse(outcome.Out);
        return json.RootElement.GetProperty("rows").EnumerateArray().First(r => r.GetProperty("milestone").GetString() == "completed").Clone();
    }
}

using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>Proposals reviewed, and statements entered, corrected, withdrawn and merged by hand.</summary>
public sealed class ReviewTests
{
    private const string Note = "La route de Kala, longue de 40 km, a été achevée le 3 mai 2024. Elle a coûté 12 milliards de francs CFA.";

    [Fact]
    public async Task Accept_WithCorrections_RecordsThemUnderTheChosenItem()
    {
        using var shell = await Started();
        var id = (await Rows(shell, "review", "list"))[0].GetProperty("id").GetString()!;

        await shell.Must("review", "accept", id[..8], "--item", "route-kala", "--property", "cost", "--value", "13e9", "--unit", "XOF", "--stance", "planned");
        var rows = await Rows(shell, "show", "route-kala");
        var waiting = await Rows(shell, "review", "list");

        var cost = rows.Single(r => r.GetProperty("property").GetString() == "cost");
        Assert.Equal(13_000_000_000, cost.GetProperty("value").GetProperty("low").GetDecimal());
        Assert.Equal("planned", cost.GetProperty("stance").GetString());
        Assert.False(cost.GetProperty("machineRead").GetBoolean());
        Assert.DoesNotContain(waiting, w => w.GetProperty("id").GetString() == id);
    }

    [Fact]
    public async Task AcceptAll_ThenReadAgain_NamesOneItemOnceAndProposesNothing()
    {
        using var shell = await Started();

        await shell.Must("review", "accept", "--all");
        await shell.Must("read", "--all");
        var waiting = await Rows(shell, "review", "list");
        var search = await Rows(shell, "search", "Kala");

        Assert.Empty(waiting);
        Assert.Single(search.Where(r => r.GetProperty("type").GetString() == "statement").Select(r => r.GetProperty("item").GetString()).Distinct());
    }

    [Fact]
    public async Task Reject_All_LeavesTheLedgerAsItWas()
    {
        using var shell = await Started();
        var before = await shell.Must("verify");

        await shell.Must("review", "reject", "--all");
        await shell.Must("read", "--all");

        Assert.Empty(await Rows(shell, "review", "list"));
        Assert.Equal(before.Out, (await shell.Must("verify")).Out);
    }

    [Theory]
    [InlineData("review", "accept")]
    [InlineData("review", "accept", "zzz")]
    [InlineData("review", "accept", "a", "--all")]
    [InlineData("review", "reject")]
    public async Task Review_WithoutAChoice_IsAUsageError(params string[] args)
    {
        using var shell = await Started();

        Assert.Equal(2, (await shell.Run(args)).Code);
    }

    [Fact]
    public async Task State_CorrectedThenWithdrawn_LeavesTheEarlierAnswersReadable()
    {
        using var shell = await Started();
        await shell.Must("state", "--item", "Route de Kala", "--kind", "facility", "--property", "completed", "--value", "2024-05-03", "--source", "note.txt", "--quote", "achevée le 3 mai 2024");
        var first = (await Rows(shell, "show", "route-kala")).Single(r => r.GetProperty("property").GetString() == "completed").GetProperty("id").GetString()!;

        await shell.Must("state", "--revises", first[..10], "--value", "2024-05-04");
        var second = (await Rows(shell, "show", "route-kala")).Single(r => r.GetProperty("property").GetString() == "completed");
        await shell.Must("state", "--invalidates", second.GetProperty("id").GetString()![..10], "--reason", "spoke of another road");
        var rest = await Rows(shell, "show", "route-kala");
        var page = await shell.Must("show", first[..10]);

        Assert.Equal("2024-05-04", second.GetProperty("value").GetProperty("edtf").GetString());
        Assert.Equal("completed", rest.Single(r => r.GetProperty("property").GetString() is "completed").GetProperty("property").GetString());
        Assert.Contains("Route de Kala", page.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--item", "kala", "--property", "completed", "--value", "2024")]
    [InlineData("--item", "kala", "--kind", "facility", "--property", "area", "--value", "5", "--unit", "MW")]
    [InlineData("--item", "kala", "--kind", "facility", "--property", "capacity", "--value", "5", "--unit", "parsecs")]
    [InlineData("--item", "kala", "--kind", "facility", "--property", "completed", "--value", "2024-02-31")]
    [InlineData("--item", "kala", "--kind", "facility", "--property", "colour", "--value", "red")]
    [InlineData("--item", "kala", "--kind", "facility", "--property", "completed", "--value", "2024", "--rank", "preferred")]
    [InlineData("--revises", "0000", "--value", "1")]
    public async Task State_Senseless_IsAUsageErrorAndRecordsNothing(params string[] args)
    {
        using var shell = await Started();
        var before = await shell.Must("verify");

        var outcome = await shell.Run(["state", .. args, "--source", "note.txt", "--quote", "route de Kala"]);

        Assert.Equal(2, outcome.Code);
        Assert.NotEmpty(outcome.Error);
        Assert.Equal(before.Out, (await shell.Must("verify")).Out);
    }

    [Fact]
    public async Task State_QuoteThatIsNotThere_IsRefused()
    {
        using var shell = await Started();

        var outcome = await shell.Run("state", "--item", "kala", "--kind", "facility", "--property", "completed", "--value", "2024", "--source", "note.txt", "--quote", "achevée en mai");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("not in the source", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameAs_TwoIds_AnswerAsOne()
    {
        using var shell = await Started();
        await shell.Must("state", "--item", "route-kala", "--kind", "facility", "--property", "name", "--value", "route de Kala");
        await shell.Must("state", "--item", "axe-nord", "--kind", "facility", "--property", "name", "--value", "axe Nord");

        await shell.Must("state", "--item", "route-kala", "--same-as", "axe-nord");
        var one = await shell.Must("show", "route-kala", "--json");
        var other = await shell.Must("show", "axe-nord", "--json");

        Assert.Equal(one.Out, other.Out);
    }

    private static async Task<Shell> Started()
    {
        var shell = new Shell();
        shell.Write("note.txt", Note);
        await shell.Must("init");
        await shell.Must("add", "note.txt", "--publisher", "gazette", "--date", "2024-05-04", "--language", "fr");
        await shell.Must("read", "--all");
        return shell;
    }

    private static async Task<List<JsonElement>> Rows(Shell shell, params string[] args)
    {
        var outcome = await shell.Must([.. args, "--json"]);
        using var json = JsonDocument.Parse(outcome.Out);
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.Clone())];
    }
}

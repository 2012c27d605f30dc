using System.Text.Json;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.SystemTests.Cli;

/// <summary>The review at a terminal, key by key: what is shown, what each key does, and that it can be undone.</summary>
public sealed class ReviewDialogueTests
{
    private const string Note = "La route de Kala, longue de 40 km, a été achevée le 3 mai 2024. Elle a coûté 12 milliards de francs CFA.";

    [Theory]
    [InlineData("fr", "1 sur ", "a oui e éditer", "nouvel objet")]
    [InlineData("en", "1 of ", "a accept e edit", "new item")]
    [InlineData("ru", "1 из ", "a да e правка", "новый объект")]
    public async Task Proposal_Shown_HasItsPassageMarkedProgressAndKeysWithinEightyColumns(string language, string progress, string keys, string match)
    {
        using var shell = await Started(language);

        var outcome = await shell.Type("q", "review");

        Assert.Equal(0, outcome.Code);
        Assert.Contains(progress, outcome.Out, StringComparison.Ordinal);
        Assert.Contains(keys, outcome.Out, StringComparison.Ordinal);
        Assert.Contains(match, outcome.Out, StringComparison.Ordinal);
        Assert.Contains("⟦40 km⟧", outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Out.Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.DoesNotContain('\u001b', outcome.Out);
    }

    [Fact]
    public async Task Passage_WithColour_IsColouredInsteadOfBracketed()
    {
        using var shell = await Started("fr", colour: true);

        var outcome = await shell.Type("q", "review");

        Assert.Contains("40 km", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\u001b[", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('⟦', outcome.Out);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ф")]
    public async Task Accept_ByItsKeyOrTheOneInItsPlace_Records(string key)
    {
        using var shell = await Started();

        var outcome = await shell.Type(key + "q", "review");

        Assert.Contains("1 accepted, 0 rejected", outcome.Out, StringComparison.Ordinal);
        Assert.Contains(await Rows(shell, "show", "route-kala"), r => r.GetProperty("property").GetString() == "capacity" && !r.GetProperty("machineRead").GetBoolean());
    }

    [Fact]
    public async Task Undo_OfAnAcceptance_WithdrawsTheStatementAndItsItemAndAsksAgain()
    {
        using var shell = await Started();
        var before = await Rows(shell, "review", "list");

        var outcome = await shell.Type("auq", "review");
        var after = await Rows(shell, "review", "list");

        Assert.Contains("undone", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("0 accepted, 0 rejected", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(before.Select(Id), after.Select(Id));
        Assert.Equal("new", after[0].GetProperty("match").GetString());
        Assert.All(await Rows(shell, "show", "route-kala"), r => Assert.Equal("retracted", r.GetProperty("property").GetString()));
        await shell.Must("verify");
    }

    [Fact]
    public async Task Accept_UndoneAndAcceptedTwiceOver_StandsInTheEnd()
    {
        using var shell = await Started();

        await shell.Type("auauauaq", "review");

        Assert.Single(await Rows(shell, "show", "route-kala"), r => r.GetProperty("property").GetString() == "capacity");
        await shell.Must("verify");
    }

    [Fact]
    public async Task Reject_ThenUndo_WaitsAgain()
    {
        using var shell = await Started();
        var before = await Rows(shell, "review", "list");

        var outcome = await shell.Type("rruuq", "review");

        Assert.Contains("0 accepted, 0 rejected", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(before.Select(Id), (await Rows(shell, "review", "list")).Select(Id));
    }

    [Fact]
    public async Task Edit_OfTheValue_IsKeptUntilItIsAccepted()
    {
        using var shell = await Started();

        await shell.Type("e3\u001541..42 km\nq", "review");
        var edited = (await Rows(shell, "review", "list"))[0];
        await shell.Type("aq", "review");
        await shell.Must("read", "--all");

        Assert.Equal(41, edited.GetProperty("value").GetProperty("low").GetDecimal());
        Assert.Contains(await Rows(shell, "show", "route-kala"), r => r.GetProperty("value").TryGetProperty("high", out var high) && high.GetDecimal() == 42);
        Assert.DoesNotContain(await Rows(shell, "review", "list"), r => r.GetProperty("property").GetString() == "capacity");
    }

    [Fact]
    public async Task Edit_Senseless_IsSaidAndChangesNothing()
    {
        using var shell = await Started();
        var before = (await Rows(shell, "review", "list"))[0].GetRawText();

        var outcome = await shell.Type("e3\u0015many\nq", "review");

        Assert.Contains("many", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, (await Rows(shell, "review", "list"))[0].GetRawText());
    }

    [Fact]
    public async Task Divide_IntoTwo_ShowsBothNextAndUndoTakesThemAway()
    {
        using var shell = await Started();
        var before = (await Rows(shell, "review", "list")).Count;

        await shell.Type("d\u001540 km\n\u001515 km\nq", "review");
        var divided = await Rows(shell, "review", "list");
        await shell.Must("review", "undo");
        var undone = await Rows(shell, "review", "list");

        Assert.Equal(before + 1, divided.Count);
        Assert.Contains(divided, r => r.GetProperty("rule").GetString() == "split" && r.GetProperty("value").GetProperty("low").GetDecimal() == 15);
        Assert.Equal(before, undone.Count);
        Assert.DoesNotContain(undone, r => r.GetProperty("rule").GetString() == "split");
    }

    [Fact]
    public async Task Merge_WithAKnownItem_GivesItTheNameToo()
    {
        using var shell = await Started();
        await shell.Must("state", "--item", "axe-nord", "--kind", "facility", "--property", "name", "--value", "axe Nord");

        var outcome = await shell.Type("maxe\n1aq", "review");
        var again = await Rows(shell, "review", "list");

        Assert.Contains("axe-nord (chosen at review)", outcome.Out, StringComparison.Ordinal);
        Assert.Contains(await Rows(shell, "show", "axe-nord"), r => r.GetProperty("property").GetString() == "alias");
        Assert.All(again, r => Assert.Equal("axe-nord", r.GetProperty("item").GetString()));
    }

    [Fact]
    public async Task Ambiguous_Accepted_AsksWhichFirst()
    {
        using var shell = await Started();
        await shell.Must("state", "--item", "route-kala-nord", "--kind", "facility", "--property", "name", "--value", "route de Kala nord");
        await shell.Must("state", "--item", "route-kala-sud", "--kind", "facility", "--property", "name", "--value", "route de Kala sud");

        var left = await shell.Run("review", "accept", "--all");
        var outcome = await shell.Type("a2q", "review");

        Assert.Contains("[match-several]", left.Error, StringComparison.Ordinal);
        Assert.Contains("several items fit", outcome.Out, StringComparison.Ordinal);
        Assert.Single(await Rows(shell, "show", "route-kala-sud"), r => r.GetProperty("property").GetString() == "capacity");
    }

    [Fact]
    public async Task AcceptSure_ByKey_CountsAsksAndUndoesAsOne()
    {
        using var shell = await Started();
        var before = (await Rows(shell, "review", "list")).Count;

        var refused = await shell.Type("+\u00150\nnq", "review");
        var outcome = await shell.Type("+\u00150\nyq", "review");
        var left = (await Rows(shell, "review", "list")).Count;
        await shell.Must("review", "undo");

        Assert.Contains($"{before} proposals at least", refused.Out, StringComparison.Ordinal);
        Assert.Contains("0 accepted", refused.Out, StringComparison.Ordinal);
        Assert.Contains($"{before} accepted", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(0, left);
        Assert.Equal(before, (await Rows(shell, "review", "list")).Count);
        Assert.All(await Rows(shell, "show", "route-kala"), r => Assert.Equal("retracted", r.GetProperty("property").GetString()));
    }

    [Fact]
    public async Task Back_AfterADecision_ShowsThatItIsDecided()
    {
        using var shell = await Started();

        var outcome = await shell.Type("rbq", "review");

        Assert.Contains("decided already", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conflict_WithTheLedger_IsShownWithItsKindSourceAndPassage()
    {
        using var shell = await Started();
        await shell.Type("aaaq", "review");
        shell.Write("autre.txt", "La route de Kala, longue de 400 km, sera bitumée.");
        await shell.Must("add", "autre.txt", "--publisher", "Le Courrier", "--date", "2024-06-01", "--language", "fr");
        await shell.Must("read", "autre.txt");

        var outcome = await shell.Type("q", "review");
        var beside = (await Rows(shell, "review", "list")).Single(r => r.GetProperty("property").GetString() == "capacity").GetProperty("beside")[0];

        Assert.Contains("≠ contradicted by (unit or scale): 40 km", outcome.Out.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("4 May 2024", outcome.Out, StringComparison.Ordinal);
        Assert.Equal("conflict", beside.GetProperty("relation").GetString());
        Assert.Equal("scale", beside.GetProperty("type").GetString());
        Assert.Equal("note.txt", beside.GetProperty("file").GetString());
        Assert.Equal("40 km", beside.GetProperty("quote").GetString());
    }

    [Fact]
    public async Task First_OfTenThousand_ShowsAtOnce()
    {
        using var shell = await Started();
        using (var store = SqliteStore.Open(shell.PathTo("portefeuille.jalon")))
        {
            var source = store.Sources()[0].Id;
            var body = store.Proposals()[0].Body;
            store.Propose(Enumerable.Range(0, 10_000).Select(n => new Proposal($"n{n}", source, body)));
        }

        var began = System.Diagnostics.Stopwatch.StartNew();
        var outcome = await shell.Type("ssq", "review");

        Assert.Contains("3 of 10,003", outcome.Out, StringComparison.Ordinal);
        // A generous limit: what it guards against is work for each of those that are not shown.
        Assert.True(began.Elapsed < TimeSpan.FromSeconds(5), $"{began.Elapsed}");
    }

    private static string Id(JsonElement row) => row.GetProperty("id").GetString()!;

    private static async Task<Shell> Started(string language = "en", bool colour = false)
    {
        var shell = new Shell { Language = language, HasColour = colour };
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

using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>The way from a document to a follow-up, as a newcomer walks it.</summary>
public sealed class FirstStepsTests
{
    private const string Note = """
        La centrale solaire de Kala

        Le ministère de l’Énergie annonce que la centrale solaire de Kala, d’une puissance de 50 MW, sera achevée d’ici fin 2025.
        Son coût est estimé à 30 milliards de francs CFA. Les travaux ont été lancés le 12 mars 2024.
        """;

    [Fact]
    public async Task Init_EmptyFolder_MakesAPortfolioThatVerifies()
    {
        using var shell = new Shell();

        var init = await shell.Run("init");
        var verify = await shell.Run("verify");

        Assert.Equal(0, init.Code);
        Assert.True(File.Exists(shell.PathTo("portefeuille.jalon")));
        Assert.Equal(0, verify.Code);
        Assert.StartsWith("Ledger sound: 0 batches", verify.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_FileThere_TouchesNothingAndSaysSo()
    {
        using var shell = new Shell();
        shell.Write("a.jalon", "mine");

        var outcome = await shell.Run("init", "a.jalon");

        Assert.Equal(3, outcome.Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(shell.PathTo("a.jalon"), TestContext.Current.CancellationToken));
        Assert.Contains("exists already", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_AFileAlone_NeedsNoPortfolioAndKeepsNothing()
    {
        using var shell = new Shell();
        shell.Write("note.txt", Note);

        var outcome = await shell.Run("read", "note.txt", "--json", "--date", "2024-04-01", "--publisher", "gazette");
        using var json = JsonDocument.Parse(outcome.Out);

        Assert.Equal(0, outcome.Code);
        Assert.Equal("2024-04-01", json.RootElement.GetProperty("document").GetProperty("date").GetString());
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().ToList();
        Assert.Contains(statements, s => s.GetProperty("property").GetString() == "capacity" && s.GetProperty("value").GetProperty("low").GetDecimal() == 50);
        Assert.All(statements, s => Assert.Contains(s.GetProperty("passage").GetProperty("quote").GetString()!, Note, StringComparison.Ordinal));
        Assert.Equal(["note.txt"], Directory.GetFiles(shell.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task AddReadAcceptFollow_OneNote_ShowsTheOverduePlantWithItsProof()
    {
        using var shell = new Shell();
        shell.Write("note.txt", Note);
        await shell.Must("init");

        await shell.Must("add", "note.txt", "--publisher", "Ministère de l’Énergie", "--date", "2024-04-01", "--type", "official-government", "--language", "fr");
        await shell.Must("read", "--all", "--accept");
        var follow = await shell.Must("follow", "--at", "2026-11-23", "--json");
        using var json = JsonDocument.Parse(follow.Out);

        var row = json.RootElement.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("milestone").GetString() == "completed");
        Assert.Equal("overdue", row.GetProperty("status").GetString());
        Assert.Equal(327, row.GetProperty("overdueDays").GetInt32());
        Assert.Equal("power-plant", row.GetProperty("kind").GetString());
        Assert.NotEmpty(row.GetProperty("proof").EnumerateArray());
        Assert.Equal("2026-11-23", json.RootElement.GetProperty("question").GetProperty("at").GetString());
    }

    [Fact]
    public async Task Add_SameFileTwice_ChangesNothing()
    {
        using var shell = new Shell();
        shell.Write("note.txt", Note);
        await shell.Must("init");
        await shell.Must("add", "note.txt", "--publisher", "gazette", "--date", "2024-04-01");
        var before = await shell.Must("verify", "--json");

        var again = await shell.Must("add", "note.txt", "--publisher", "gazette", "--date", "2024-04-01");
        var after = await shell.Must("verify", "--json");

        Assert.Contains("there already", again.Out, StringComparison.Ordinal);
        Assert.Equal(before.Out, after.Out);
    }

    [Fact]
    public async Task ReadAll_Twice_ProposesNothingNew()
    {
        using var shell = new Shell();
        shell.Write("note.txt", Note);
        await shell.Must("init");
        await shell.Must("add", "note.txt", "--publisher", "gazette", "--date", "2024-04-01");
        await shell.Must("read", "--all");

        var again = await shell.Must("read", "--all", "--json");
        using var json = JsonDocument.Parse(again.Out);

        Assert.Equal(0, json.RootElement.GetProperty("rows")[0].GetProperty("new").GetInt32());
        Assert.True(json.RootElement.GetProperty("rows")[0].GetProperty("found").GetInt32() > 0);
    }
}

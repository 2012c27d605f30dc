using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>What the names of a text are taken for, with the reason shown, and never guessed between two.</summary>
public sealed class MatchTests
{
    [Fact]
    public async Task Read_OfThePortfolio_SaysWhyANameIsTakenForAnItem()
    {
        using var shell = await Started("Le pont de Bougouni, long de 400 m, a coûté 12 milliards de francs CFA.");
        await shell.Must("state", "--item", "ouvrage-7", "--kind", "facility", "--property", "name", "--value", "мост в Бугуни");

        var statement = (await Rows(shell, "read", "--all"))[0].GetProperty("statements")[0];
        var row = (await Rows(shell, "review", "list"))[0];

        foreach (var told in new[] { statement, row })
        {
            Assert.Equal("ouvrage-7", told.GetProperty("item").GetString());
            Assert.Equal("transliterated", told.GetProperty("match").GetString());
            Assert.Equal("same name after transliteration: “мост в Бугуни”", told.GetProperty("why").GetString());
        }
    }

    [Fact]
    public async Task Read_OfAMergedItem_IsTakenForTheOneThatStandsForBoth()
    {
        using var shell = await Started("Le pont de Bougouni, long de 400 m, a coûté 12 milliards de francs CFA.");
        await shell.Must("state", "--item", "ouvrage-7", "--kind", "facility", "--property", "name", "--value", "pont de Bougouni");
        await shell.Must("state", "--item", "ancien-nom", "--kind", "facility", "--property", "name", "--value", "viaduc du Sud");
        await shell.Must("state", "--item", "ouvrage-7", "--same-as", "ancien-nom");
        await shell.Must("read", "--all");

        var row = (await Rows(shell, "review", "list"))[0];
        await shell.Must("review", "accept", "--all", "--item", "ouvrage-7");

        Assert.Equal("ancien-nom", row.GetProperty("item").GetString());
        Assert.All(await Rows(shell, "show", "ouvrage-7"), r => Assert.Contains(r.GetProperty("subject").GetString(), (string[])["ancien-nom", "ouvrage-7"]));
        Assert.Contains(await Rows(shell, "show", "ancien-nom"), r => r.GetProperty("property").GetString() == "cost");
    }

    [Fact]
    public async Task ReadAccept_NameThatFitsSeveral_IsLeftForReview()
    {
        using var shell = await Started("Le pont de Bougouni, long de 400 m, a coûté 12 milliards de francs CFA.");
        await shell.Must("state", "--item", "ouvrage-7", "--kind", "facility", "--property", "name", "--value", "pont de Bougouni nord");
        await shell.Must("state", "--item", "ouvrage-8", "--kind", "facility", "--property", "name", "--value", "pont de Bougouni sud");

        var outcome = await shell.Must("read", "--all", "--accept");
        var waiting = await Rows(shell, "review", "list");
        await shell.Must("review", "merge", waiting[0].GetProperty("id").GetString()![..8], "--with", "ouvrage-8");
        var merged = (await Rows(shell, "review", "list"))[0];

        Assert.Contains("[match-several-read]", outcome.Error, StringComparison.Ordinal);
        Assert.All(waiting, w => Assert.Equal(["ouvrage-7", "ouvrage-8"], w.GetProperty("choices").EnumerateArray().Select(c => c.GetString())));
        Assert.Equal("ouvrage-8", merged.GetProperty("item").GetString());
        Assert.Equal("chosen", merged.GetProperty("match").GetString());
    }

    [Fact]
    public async Task Import_OfAFolderOfNotes_RecognisesTheCopiesInIt()
    {
        using var shell = new Shell();
        await shell.Must("init");
        Directory.CreateDirectory(shell.PathTo("dossier/notes"));
        const string text = "Les deux ministres ont signé mardi à Ouadra un accord sur la construction d’un pont de quatre cents mètres, confié à la société Kordat, qui commencera en septembre.";
        shell.Write("dossier/notes/a.txt", text);
        shell.Write("dossier/notes/b.txt", text.Replace('’', '\'') + " Lire aussi nos pages locales.");
        shell.Write("dossier/sources.json", """
            [{"file": "a.txt", "publisher": "agence", "published": "2031-03-12", "language": "fr"}, {"file": "b.txt", "publisher": "phare", "published": "2031-03-13", "language": "fr"}]
            """);
        shell.Write("dossier/statements.jsonl", "");

        var outcome = await shell.Run("import", "dossier");

        Assert.Contains("b.txt: a copy", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("[near-copy]", outcome.Error, StringComparison.Ordinal);
    }

    private static async Task<Shell> Started(string text)
    {
        var shell = new Shell();
        shell.Write("note.txt", text);
        await shell.Must("init");
        await shell.Must("add", "note.txt", "--publisher", "gazette", "--date", "2024-05-04", "--language", "fr");
        return shell;
    }

    private static async Task<List<JsonElement>> Rows(Shell shell, params string[] args)
    {
        var outcome = await shell.Must([.. args, "--json"]);
        using var json = JsonDocument.Parse(outcome.Out);
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.Clone())];
    }
}

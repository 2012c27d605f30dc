using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>A wire text that several papers print is one account: recognised when it is added, told, recorded or proposed, and never against what somebody decided.</summary>
public sealed class CopyTests
{
    private const string Wire = """
        Les ministres de l’énergie de Sorane et de Velmar ont signé mardi à Ouadra un accord sur la construction d’une centrale solaire de 90 mégawatts à Bellefosse.
        Le chantier, confié à la société Kordat, doit commencer en septembre et durer trois ans. Son coût est estimé à 145 millions d’euros.
        La précédente tentative avait échoué faute de financement. Une commission mixte se réunira chaque trimestre pour suivre les travaux.
        """;

    private const string Half = """
        Notre correspondante a passé la journée avec les pêcheurs du fleuve, qui redoutent de voir baisser les eaux et n’ont été conviés à aucune des réunions tenues dans la capitale.
        Le chantier, confié à la société Kordat, doit commencer en septembre et durer trois ans. Son coût est estimé à 145 millions d’euros.
        La précédente tentative avait échoué faute de financement. Une commission mixte se réunira chaque trimestre pour suivre les travaux.
        """;

    [Theory]
    [InlineData("fr", "copie à ", " de depeche.txt (Agence Tellis, 12 mars 2031)")]
    [InlineData("en", "a copy: ", " of depeche.txt (Agence Tellis, 12 March 2031)")]
    [InlineData("ru", "копия: ", " источника depeche.txt (Agence Tellis, 12 марта 2031")]
    public async Task Add_AWireTextReprinted_TellsSoAndRecordsIt(string language, string copy, string original)
    {
        using var shell = await Started(language);
        shell.Write("journal.txt", "TITRE : BELLEFOSSE AURA SA CENTRALE\n" + Wire.Replace('’', '\''));

        var outcome = await shell.Must("add", "journal.txt", "--publisher", "Le Phare", "--date", "2031-03-13");

        Assert.Contains(copy, outcome.Error, StringComparison.Ordinal);
        Assert.Contains(original, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("[near-copy]", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(await Rows(shell, "review", "list"));
        await shell.Must("verify");
    }

    [Fact]
    public async Task Copy_Recognised_AddsNoIndependentAccount()
    {
        using var shell = await Started();
        shell.Write("journal.txt", Wire.Replace('’', '\'') + "\nLe Phare, avec Agence Tellis");
        await shell.Must("add", "journal.txt", "--publisher", "Le Phare", "--date", "2031-03-13", "--language", "fr");
        shell.Write("enquete.txt", "À Bellefosse, la centrale solaire de Bellefosse coûtera 145 millions d’euros, nous dit un ingénieur qui a vu les plans.");
        await shell.Must("add", "enquete.txt", "--publisher", "Le Fleuve", "--date", "2031-03-20", "--language", "fr");
        foreach (var (file, quote) in new[] { ("depeche.txt", "145 millions d’euros"), ("journal.txt", "145 millions d'euros"), ("enquete.txt", "145 millions d’euros") })
        {
            await shell.Must("state", "--item", "centrale-bellefosse", "--kind", "power-plant", "--property", "due", "--value", "2034-09", "--stance", "planned", "--source", file, "--quote", quote);
        }

        var row = Assert.Single(await Rows(shell, "follow"), r => r.GetProperty("item").GetString() == "centrale-bellefosse");

        Assert.Equal(2, row.GetProperty("sources").GetInt32());
    }

    [Fact]
    public async Task Add_ATextHalfCopied_ProposesItForReview()
    {
        using var shell = await Started();
        shell.Write("journal.txt", Half);

        var outcome = await shell.Must("add", "journal.txt", "--publisher", "Le Phare", "--date", "2031-03-13");
        var proposal = Assert.Single(await Rows(shell, "review", "list"));
        await shell.Must("review", "reject", "--all");
        await shell.Must("read", "journal.txt");

        Assert.Contains("[near-copy-likely]", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("copy-of", proposal.GetProperty("property").GetString());
        Assert.InRange(proposal.GetProperty("confidence").GetDecimal(), 0.45m, 0.75m);
        Assert.DoesNotContain(await Rows(shell, "review", "list"), r => r.GetProperty("property").GetString() == "copy-of");
    }

    [Fact]
    public async Task Copy_ProposedAndAccepted_CitesTheCommonPassage()
    {
        using var shell = await Started();
        shell.Write("journal.txt", Half);
        await shell.Must("add", "journal.txt", "--publisher", "Le Phare", "--date", "2031-03-13");

        var shown = await shell.Type("aq", "review");
        var verified = await shell.Must("verify");

        Assert.Contains("depeche.txt (Agence Tellis", shown.Out, StringComparison.Ordinal);
        Assert.Contains("⟦Le chantier, confié", shown.Out, StringComparison.Ordinal);
        Assert.Contains("1 accepted", shown.Out, StringComparison.Ordinal);
        Assert.NotEmpty(verified.Out);
    }

    [Fact]
    public async Task Add_TheEarlierTextLater_MakesTheKeptOneTheCopy()
    {
        using var shell = await Started();
        shell.Write("avant.txt", "Avant tous\n" + Wire);

        var outcome = await shell.Must("add", "avant.txt", "--publisher", "Le Phare", "--date", "2031-03-11");

        Assert.Contains("depeche.txt: a copy", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("avant.txt (Le Phare", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rejected_InASource_DoesNotComeBackWithItsCopy()
    {
        using var shell = await Started();
        await shell.Must("read", "depeche.txt");
        await shell.Must("review", "reject", "--all");
        shell.Write("journal.txt", "Reprise intégrale\n\n" + Wire);
        await shell.Must("add", "journal.txt", "--publisher", "Le Phare", "--date", "2031-03-13", "--language", "fr");

        await shell.Must("read", "--all");

        Assert.Empty(await Rows(shell, "review", "list"));
    }

    private static async Task<Shell> Started(string language = "en")
    {
        var shell = new Shell { Language = language };
        shell.Write("depeche.txt", Wire);
        await shell.Must("init");
        await shell.Must("add", "depeche.txt", "--publisher", "Agence Tellis", "--date", "2031-03-12", "--language", "fr");
        return shell;
    }

    private static async Task<List<JsonElement>> Rows(Shell shell, params string[] args)
    {
        var outcome = await shell.Must([.. args, "--json"]);
        using var json = JsonDocument.Parse(outcome.Out);
        return [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.Clone())];
    }
}

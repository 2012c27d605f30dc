namespace Jalon.SystemTests.Cli;

/// <summary>The first thing a newcomer sees.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task Demo_Once_ShowsWhatTheRecordShows()
    {
        using var shell = new Shell { Language = "fr" };
        var before = Directory.GetDirectories(Path.GetTempPath(), "jalon-demo-*").Length;

        var outcome = await shell.Must("demo", "--once", "--at", "2026-11-23");

        var text = outcome.Out.Replace('\u00a0', ' ').Replace('\u202f', ' ');
        Assert.All(
            [
                "au moins 327 jours, 548 jours par rapport à la première échéance", "24 mai 2025", "150 MW", "200 MW", "au plus tôt le", "Mali 62 %, Yadran 38 %",
                "du 22 au 25 juin 2025", "20 %, 2022", "20 %, 2023", "290", "contre 35, 2023", "hors de tout prix plausible", "Sessions tenues : 1",
                "23 décembre 2025", "Le plus long silence", "en préparation, 1er juillet 2025 → ", "lancement, 23 décembre 2025", "Tenue, 29 juillet 2025",
                "14 février 2023", "29 novembre 2023", "21 décembre 2024", "rapporté : 35 (2023), 290 (2025)", "parmi eux, date déplacée : 1",
            ],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
        Assert.Equal(before, Directory.GetDirectories(Path.GetTempPath(), "jalon-demo-*").Length);
    }

    [Theory]
    [InlineData("en", "Overdue")]
    [InlineData("ru", "Просрочено")]
    public async Task Demo_OtherLanguages_AreSpoken(string language, string heading)
    {
        using var shell = new Shell { Language = language, Width = 80 };

        var outcome = await shell.Must("demo", "--once");

        Assert.Contains(heading, outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Out.Split('\n'), l => Assert.True(l.Length <= 80, l));
    }

    [Fact]
    public async Task Demo_BadPort_IsAUsageError()
    {
        using var shell = new Shell();

        Assert.Equal(2, (await shell.Run("demo", "--port", "70000")).Code);
        Assert.Equal(2, (await shell.Run("demo", "--port", "many")).Code);
    }
}

using System.Text;

namespace Jalon.SystemTests.Cli;

/// <summary>Messages speak the user's language to the end, name the place, and hand no document's control characters on.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("fr", "note.txt, caractère 23")]
    [InlineData("en", "note.txt, character 23")]
    [InlineData("ru", "note.txt, знак 23")]
    public async Task Finding_PlaceInAText_IsNamedInTheUsersLanguage(string language, string place)
    {
        using var shell = new Shell { Language = language };
        shell.Write("note.txt", "La centrale solaire de \u001b[31mKala, d’une capacité de 20 MW, sera achevée fin 2027.");

        var outcome = await shell.Run("read", "note.txt");

        Assert.Contains(place, outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Out + outcome.Error);
    }

    [Fact]
    public async Task Finding_FileNameWithEscapes_ReachesTheTerminalHarmless()
    {
        using var shell = new Shell();
        await shell.Must("init");

        var outcome = await shell.Run("add", "no\u001b[31mpe\u202e.txt", "--publisher", "gazette");

        Assert.Equal(4, outcome.Code);
        Assert.DoesNotContain('\u001b', outcome.Out + outcome.Error);
        Assert.DoesNotContain('\u202e', outcome.Out + outcome.Error);
    }

    [Fact]
    public async Task Import_ManyBrokenLines_NamesADozenAndCountsTheRest()
    {
        using var shell = new Shell { Language = "fr" };
        await shell.Must("init");
        shell.Write("bad.jsonl", string.Concat(Enumerable.Repeat("nonsense\n", 40)));

        var outcome = await shell.Run("import", "bad.jsonl");
        var json = await shell.Run("import", "bad.jsonl", "--json");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("bad.jsonl:12", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("bad.jsonl:13", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("28 autres", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("bad.jsonl:40", json.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("invalid", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, "[empty]")]
    [InlineData("{\"batch\":{\"number\":1,\"recordedAt\":\"2026-01-01T00:00:00.000Z\",\"recorder\":\"a\",\"run\":\"add\",\"machineRead\":false,\"hash\":\"00\"}}\n", 1, "")]
    public async Task Import_NothingToTake_IsSaid(string text, int code, string finding)
    {
        using var shell = new Shell();
        await shell.Must("init");
        shell.Write("a.jsonl", text);

        var outcome = await shell.Run("import", "a.jsonl");

        Assert.Equal(code, outcome.Code);
        Assert.Contains(finding, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithoutTheHeader_SaysThatNothingTellsWhetherItIsWhole()
    {
        using var shell = new Shell();
        await shell.Must("init", "a.jalon");
        await shell.Must("import", Shell.Sample("fictif"));
        var text = (await shell.Must("export", "-")).Out;
        shell.Write("cut.jsonl", text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        await shell.Must("init", "b.jalon");

        var outcome = await shell.Must("import", "cut.jsonl", "-p", "b.jalon");

        Assert.Contains("[header-missing]", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_SenselessWithoutPortfolio_BlameTheCommandLine()
    {
        using var shell = new Shell();

        var day = await shell.Run("follow", "--at", "2025-13-45");
        var kind = await shell.Run("conflicts", "--kind", "castle");

        Assert.Equal(2, day.Code);
        Assert.Equal(2, kind.Code);
        Assert.DoesNotContain("portfolio", day.Error + kind.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_InNoFolder_SaysThatTheFolderIsMissing()
    {
        using var shell = new Shell();

        var outcome = await shell.Run("init", "nowhere/a.jalon");

        Assert.Equal(4, outcome.Code);
        Assert.Contains("folder does not exist", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("silence", "--days", "-3")]
    [InlineData("search", "kala", "--limit=0")]
    public async Task Numbers_OutOfRange_AreRefused(params string[] line)
    {
        using var shell = new Shell();
        await shell.Must("init");

        var outcome = await shell.Run(line);

        Assert.Equal(2, outcome.Code);
        Assert.NotEmpty(outcome.Error);
    }

    [Fact]
    public async Task Help_OfAnAction_IsItsOwn()
    {
        using var shell = new Shell { Language = "fr" };

        var outcome = await shell.Must("review", "accept", "--help");

        Assert.Contains("jalon review accept", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("--min-confidence", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portfolio_AlteredStatement_EndsQuestionsWithWhatToDo()
    {
        using var shell = new Shell();
        await shell.Must("init", "a.jalon");
        await shell.Must("import", Shell.Sample("fictif"));
        var bytes = await File.ReadAllBytesAsync(shell.PathTo("a.jalon"), TestContext.Current.CancellationToken);
        var at = bytes.AsSpan().IndexOf("\"property\":\"capacity\""u8);
        Encoding.ASCII.GetBytes("\"property\":\"capacitx\"").CopyTo(bytes, at);
        shell.Write("a.jalon", bytes);

        var follow = await shell.Run("follow");
        var verify = await shell.Run("verify");

        Assert.Equal(3, follow.Code);
        Assert.Contains("jalon verify", follow.Error, StringComparison.Ordinal);
        Assert.Equal(1, verify.Code);
        Assert.Contains("[statement-altered]", verify.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_KindAgainstTheKnownOne_IsRefused()
    {
        using var shell = new Shell();
        await shell.Must("init");
        await shell.Must("state", "--item", "route-kala", "--kind", "facility", "--property", "name", "--value", "route de Kala");

        var other = await shell.Run("state", "--item", "route-kala", "--kind", "refinery", "--property", "name", "--value", "route");
        var unknown = await shell.Run("state", "--item", "route-kala", "--kind", "castle", "--property", "name", "--value", "route");
        var itself = await shell.Run("state", "--item", "route-kala", "--same-as", "route-kala");

        Assert.All([other, unknown, itself], o => Assert.Equal(2, o.Code));
        Assert.Contains("facility", other.Error, StringComparison.Ordinal);
    }
}

namespace Jalon.SystemTests.Cli;

/// <summary>docs/guide/cli.md says what the program does.</summary>
public sealed class GuideTests
{
    private static readonly string Page = Path.Combine(Shell.Root(), "docs", "guide", "cli.md");

    /// <summary>With JALON_ACCEPT=1 the page is written anew instead of compared.</summary>
    [Fact]
    public async Task Guide_ItsCommands_AreThoseOfTheProgram()
    {
        var text = await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken);
        var hand = text[..text.IndexOf(Guide.Mark, StringComparison.Ordinal)];
        var expected = $"{hand}{Guide.Mark}\n\n{Guide.Commands()}";
        if (Environment.GetEnvironmentVariable("JALON_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(Page, expected, TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Guide_ExitCodes_AreAllThere()
    {
        var text = await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken);

        Assert.All([0, 1, 2, 3, 4, 70, 130], code => Assert.Contains($"| {code} |", text, StringComparison.Ordinal));
    }
}

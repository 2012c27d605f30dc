using Jalon.Cli.Commands;

namespace Jalon.SystemTests.Cli;

/// <summary>Every example of the help does what it says it does: it runs.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Lines => [.. AllCommands.List.SelectMany(v => v.Examples).Select(e => e.Line).Where(l => !IsEndless(l))];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Example_OfTheHelp_Runs(string line)
    {
        using var shell = new Shell();
        var portfolio = shell.PathTo("other/p.jalon");
        Directory.CreateDirectory(shell.PathTo("other"));
        await shell.Must("init", portfolio);
        await Fixture.Fill(shell, portfolio);
        shell.Environment["JALON_PORTFOLIO"] = portfolio;
        var id = line.Contains("3f2a9c", StringComparison.Ordinal)
            ? line.Contains("review", StringComparison.Ordinal) ? await Fixture.Proposal(shell) : await Fixture.Statement(shell)
            : "";
        var words = Words.Of(line.Split('|')[0].Replace("3f2a9c", id, StringComparison.Ordinal), shell.Folder);
        if (line.StartsWith("jalon export", StringComparison.Ordinal))
        {
            File.Delete(shell.PathTo("registre.jsonl"));
        }

        var outcome = await shell.Run(words[1..]);

        Assert.True(outcome.IsFine, $"{line}: {outcome.Code}\n{outcome.Error}");
        Assert.NotEmpty(outcome.Out);
    }

    [Fact]
    public void Commands_EachOne_HasAnExample()
    {
        Assert.All(AllCommands.List, v => Assert.NotEmpty(v.Examples));
        Assert.All(AllCommands.List, v => Assert.All(v.Examples, e => Assert.StartsWith($"jalon {v.Name}", e.Line, StringComparison.Ordinal)));
    }

    [Fact]
    public void Commands_OnDisk_StandInTheList()
    {
        var files = Directory.GetFiles(Path.Combine(Shell.Root(), "src", "Jalon.Cli", "Commands"), "*Command.cs")
            .Where(f => File.ReadAllText(f).Contains("Verb Verb = new", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)[..^"Command".Length].ToLowerInvariant());

        Assert.Equal(files.Order(), AllCommands.List.Select(v => v.Name).Order());
    }

    private static bool IsEndless(string line) => line.StartsWith("jalon serve", StringComparison.Ordinal) || line == "jalon demo";
}

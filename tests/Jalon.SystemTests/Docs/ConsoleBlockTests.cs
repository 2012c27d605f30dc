using Jalon.SystemTests.Cli;

namespace Jalon.SystemTests.Docs;

/// <summary>Every command line that the documentation shows runs as it stands, in the order it stands in its block.</summary>
public sealed class ConsoleBlockTests
{
    public static TheoryData<string> Pages =>
    [
        .. new[] { "README.md", "README.fr.md" }
            .Concat(Directory.GetFiles(Path.Combine(Shell.Root(), "docs", "guide"), "*.md").Select(f => Path.GetRelativePath(Shell.Root(), f)).Order(StringComparer.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ItsConsoleBlocks_Run(string page)
    {
        foreach (var block in Blocks(await File.ReadAllTextAsync(Path.Combine(Shell.Root(), page), TestContext.Current.CancellationToken)))
        {
            await RunAll(block, page);
        }
    }

    private static async Task RunAll(List<string> block, string page)
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.PathTo("other"));
        await shell.Must("init", "other/p.jalon");
        await Fixture.Fill(shell, "other/p.jalon");
        shell.Environment["JALON_PORTFOLIO"] = shell.PathTo("other/p.jalon");
        if (block.Exists(l => l.StartsWith("jalon export", StringComparison.Ordinal)))
        {
            File.Delete(shell.PathTo("registre.jsonl"));
        }

        foreach (var line in block)
        {
            await Run(shell, line, page);
        }
    }

    private static async Task Run(Shell shell, string line, string page)
    {
        var words = Words.Of(line.Split('|')[0].Split(" #")[0].Replace("./jalon", "jalon", StringComparison.Ordinal), shell.Folder);
        if (words is not ["jalon", var verb, ..] || verb == "serve" || (verb == "demo" && !words.Contains("--once")))
        {
            return;
        }

        // The id that the pages write stands for one the reader has.
        var id = !line.Contains("3f2a9c", StringComparison.Ordinal) ? "" : verb == "review" ? await Fixture.Proposal(shell) : await Fixture.Statement(shell);
        var outcome = await shell.Run([.. words[1..].Select(w => w == "3f2a9c" ? id : w)]);
        Assert.True(outcome.IsFine, $"{page}: {line}: {outcome.Code}\n{outcome.Error}");

        // A reader who has made a portfolio goes on with it, and with what is already in it.
        if (verb == "init")
        {
            var made = shell.PathTo(words.Length > 2 ? words[2] : "portefeuille.jalon");
            await shell.Must("import", Shell.Sample("mali-russie"), "-p", made);
            shell.Environment["JALON_PORTFOLIO"] = made;
        }
    }

    private static IEnumerable<List<string>> Blocks(string text)
    {
        List<string>? block = null;
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            if (line == "```console")
            {
                block = [];
            }
            else if (line == "```" && block is not null)
            {
                yield return block;
                block = null;
            }
            else
            {
                block?.Add(line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : line);
            }
        }
    }
}

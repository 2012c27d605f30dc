using System.Diagnostics;
using System.Globalization;
using Jalon.Storage.Sqlite;
using Jalon.SystemTests.Storage;

namespace Jalon.SystemTests.Cli;

/// <summary>The command stopped in the middle of an import: by a kill, or as people and service managers stop it.</summary>
public sealed class InterruptedTests : IDisposable
{
    private const int Batches = 400;
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task Import_KilledTimeAndAgain_LeavesWholeBatchesAndIsFinishedByTheNext()
    {
        var (export, head) = await Export();
        var random = new Random(42);
        var kept = 0L;
        for (var kill = 0; kill < 8; kill++)
        {
            using var process = Start(export);
            await ProgressOf(shell.PathTo("copy.jalon"), kept, process);
            await Task.Delay(random.Next(60), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            using var store = SqliteStore.Open(shell.PathTo("copy.jalon"), readOnly: true);
            Assert.InRange(store.Head.Batch, kept, Batches);
            Assert.Empty(store.Verify().Findings);
            kept = store.Head.Batch;
        }

        var last = await shell.Run("import", export, "--portfolio", "copy.jalon");

        Assert.Equal(0, last.Code);
        using var end = SqliteStore.Open(shell.PathTo("copy.jalon"), readOnly: true);
        Assert.Equal(head, end.Head.Hash.ToString());
        Assert.Empty(end.Verify().Findings);
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Import_AskedToStop_SaysSoAndKeepsWhatIsWhole(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "needs the signals of a POSIX system");
        var (export, _) = await Export();
        using var process = Start(export);
        await ProgressOf(shell.PathTo("copy.jalon"), 0, process);

        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("interrupted", error, StringComparison.Ordinal);
        using var store = SqliteStore.Open(shell.PathTo("copy.jalon"), readOnly: true);
        Assert.InRange(store.Head.Batch, 1, Batches - 1);
        Assert.Empty(store.Verify().Findings);
    }

    // An exported ledger of many batches and an empty portfolio to take it in.
    private async Task<(string File, string Head)> Export()
    {
        using var ledger = new TemporaryLedger();
        using (var scribe = Scribe.Start(ledger.FilePath, "scribe", Batches, 200))
        {
            Assert.Equal(0, scribe.WaitForExit());
        }

        using var store = SqliteStore.Open(ledger.FilePath, readOnly: true);
        var head = store.Head.Hash.ToString();
        await shell.Must("export", shell.PathTo("export.jsonl"), "--portfolio", ledger.FilePath);
        await shell.Must("init", "copy.jalon");
        return (shell.PathTo("export.jsonl"), head);
    }

    // Waits until the process has recorded something more, or has ended.
    private static async Task ProgressOf(string path, long kept, Process process)
    {
        using var store = SqliteStore.Open(path, readOnly: true);
        while (store.Head.Batch <= kept && !process.HasExited)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    private Process Start(string export) => Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(Jalon.Cli.Program).Assembly.Location, "import", export, "--portfolio", shell.PathTo("copy.jalon"), "--lang", "en"])
    {
        RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
    })!;
}

using System.Runtime.InteropServices;
using Jalon.Cli.Terminals;

namespace Jalon.Cli;

/// <summary>The command <c>jalon</c>. See docs/guide/cli.md.</summary>
public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var cancel = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            cancel.Cancel();
        };
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            cancel.Cancel();
        });
        using var terminal = SystemTerminal.Open();
#pragma warning disable RS0030 // The one place that names the system clock: everything else is given it.
        using var patience = cancel.Token.Register(() => _ = LeaveAfter(TimeSpan.FromSeconds(3), TimeProvider.System));
        return await RunAsync(args, terminal, TimeProvider.System, SystemTerminal.Environment(), cancel.Token);
#pragma warning restore RS0030
    }

    // Work that does not look up when it is interrupted, such as the reading of one very long text, is left where it is: the
    // portfolio is never half written.
    private static async Task LeaveAfter(TimeSpan patience, TimeProvider time)
    {
        await Task.Delay(patience, time);
        Environment.Exit(ExitCodes.Cancelled);
    }

    /// <summary>Runs one command line to its exit code (<see cref="ExitCodes"/>). Nothing is thrown; what goes wrong is said on the error stream.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, TimeProvider time, IReadOnlyDictionary<string, string> environment, CancellationToken cancel = default)
    {
        var call = new Call(terminal, time, environment, cancel);
        try
        {
            return Finish(terminal, await CommandLine.RunAsync(args, call));
        }
        catch (Exception e)
        {
            return Failures.Of(e, call.Language).Report(e, call);
        }
    }

    // What is still in the buffers may fail to be written as any line may.
    private static int Finish(Terminal terminal, int exitCode)
    {
        terminal.Out.Flush();
        return exitCode;
    }
}

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
        using var terminal = SystemTerminal.Open();
#pragma warning disable RS0030 // The one place that names the system clock: everything else is given it.
        return await RunAsync(args, terminal, TimeProvider.System, SystemTerminal.Environment(), cancel.Token);
#pragma warning restore RS0030
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

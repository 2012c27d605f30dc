using System.Diagnostics;

namespace Jalon.SystemTests.Storage;

/// <summary>A process of its own that writes to a ledger; see the program Jalon.Scribe.</summary>
internal sealed class Scribe : IDisposable
{
    private readonly Process process;

    private Scribe(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        process = Process.Start(start)!;
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "Jalon.Scribe.dll");

    public static Scribe Start(string file, string name, int batches, int statements, int? patience = null) =>
        new(new ProcessStartInfo("dotnet", [Program, file, name, $"{batches}", $"{statements}", .. patience is { } ms ? new[] { $"{ms}" } : []]));

    /// <summary>The same where no file may grow beyond some 1024-byte blocks: what a full disk looks like to a process.</summary>
    // The runtime maps its own code through a file unless told not to.
    public static Scribe StartOnSmallDisk(int blocks, string file, string name, int batches, int statements) =>
        new(new ProcessStartInfo("bash", ["-c", $"ulimit -f {blocks}; trap '' XFSZ; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$0\" \"$@\"", Program, file, name, $"{batches}", $"{statements}"]));

    public string? ReadLine() => process.StandardOutput.ReadLine();

    public List<string> ReadToEnd()
    {
        var lines = new List<string>();
        while (ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>SIGKILL: nothing in the process runs after it.</summary>
    public void Kill() => process.Kill();

    public int WaitForExit()
    {
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}

using System.Diagnostics;

namespace Jalon.Bench;

/// <summary>Runs a program beside this one in a process of its own, from start to end. One that fails is no measurement: it throws.</summary>
internal static class FreshProcess
{
    public static (double Milliseconds, string Output) Run(string program, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? (Stopwatch.GetElapsedTime(started).TotalMilliseconds, output)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }
}

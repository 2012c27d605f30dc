using System.Diagnostics;

namespace Jalon.Bench;

/// <summary>Runs a program beside this one in a process of its own, from start to end. One that fails is no measurement: it throws.</summary>
internal static class FreshProcess
{
    /// <summary>The same, compiled as a program that runs for long is: first quickly, then again with what was learnt of it.</summary>
    public static string Learning(string program, params string[] arguments)
    {
        var output = "";
        Time(program, arguments, process => output = process.StandardOutput.ReadToEnd(), ("DOTNET_TieredPGO", "1"), ("DOTNET_TC_QuickJit", "1"), ("DOTNET_TC_QuickJitForLoops", "1"));
        return output;
    }

    public static (double Milliseconds, string Output) Run(string program, params string[] arguments)
    {
        var output = "";
        var milliseconds = Time(program, arguments, process => output = process.StandardOutput.ReadToEnd());
        return (milliseconds, output);
    }

    /// <summary>The same of a program whose output may be endless and is thrown away, with the most memory that it had at once.</summary>
    public static (double Milliseconds, long Bytes) Watch(string program, params string[] arguments)
    {
        long most = 0;
        var milliseconds = Time(program, arguments, process =>
        {
            var thrown = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            while (!thrown.Wait(50))
            {
                process.Refresh();
                most = Math.Max(most, process.HasExited ? 0 : process.PeakWorkingSet64);
            }
        });
        return (milliseconds, most);
    }

    private static double Time(string program, string[] arguments, Action<Process> read, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program), .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        read(process);
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(started).TotalMilliseconds
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }
}

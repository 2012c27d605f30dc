using System.Diagnostics;

namespace Jalon.SystemTests.Cli;

/// <summary>The program as a process of its own: streams, exit codes, signals.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Help_AsAProcess_IsPlainAndEndsWell()
    {
        using var process = Start("--help", "--lang", "en");

        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Follow", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public async Task Read_FromStandardInput_GivesTheContract()
    {
        using var process = Start("read", "-", "--json");
        await process.StandardInput.WriteAsync("La route de Kala a été achevée le 3 mai 2024.");
        process.StandardInput.Close();

        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("2024-05-03", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_Interrupted_StopsAndRemovesItsFile()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "needs the signals of a POSIX system");
        using var process = Start("demo", "--port", "0", "--lang", "en");
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line is not null && !line.StartsWith("Site: http", StringComparison.Ordinal));

        using var client = new HttpClient();
        var page = await client.GetStringAsync(new Uri(line!.Split(' ')[1]), TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("<html", page, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    private static Process Start(params string[] args)
    {
        var info = new ProcessStartInfo("dotnet", [typeof(Jalon.Cli.Program).Assembly.Location, .. args])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            StandardInputEncoding = new System.Text.UTF8Encoding(false), StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        return Process.Start(info)!;
    }
}

using System.Diagnostics;

namespace Jalon.SystemTests.Cli;

/// <summary>A command that meets no PDF, DOCX, page or letter does without the libraries for them, so that it starts fast.</summary>
public sealed class LeanStartTests
{
    private static readonly string[] Libraries = ["UglyToad", "DocumentFormat", "MimeKit", "BouncyCastle", "AngleSharp", "SmartReader", "System.IO.Packaging", "System.Security.Cryptography.Pkcs"];

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "note.txt")]
    [InlineData("read", "note.txt", "--json")]
    public async Task Command_WithoutTheLibraries_Runs(params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("jalon-lean-").FullName;
        var built = Path.GetDirectoryName(typeof(Jalon.Cli.Program).Assembly.Location)!;
        foreach (var file in Directory.GetFiles(built, "*.dll").Where(f => !Libraries.Any(l => Path.GetFileName(f).StartsWith(l, StringComparison.Ordinal))))
        {
            File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
        }

        File.Copy(Path.Combine(built, "jalon.runtimeconfig.json"), Path.Combine(folder, "jalon.runtimeconfig.json"));
        await File.WriteAllTextAsync(Path.Combine(folder, "note.txt"), "La route de Kala a été achevée le 3 mai 2037.", TestContext.Current.CancellationToken);
        var info = new ProcessStartInfo("dotnet", [Path.Combine(folder, "jalon.dll"), .. args]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(info)!;

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, error);
        Directory.Delete(folder, recursive: true);
    }
}

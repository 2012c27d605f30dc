using System.Text;
using Jalon.Cli;
using Jalon.Cli.Terminals;

namespace Jalon.SystemTests.Cli;

/// <summary>What one command line gave.</summary>
internal sealed record Outcome(int Code, string Out, string Error)
{
    /// <summary>Whether it did what was asked. Sources in a language that is not read yet are told of and passed over; notes only inform.</summary>
    public bool IsFine => Code == 0 || (Code == 1 && Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(l => l.EndsWith("[language-unsupported]", StringComparison.Ordinal) || l.StartsWith("note ·", StringComparison.Ordinal)));
}

/// <summary>Runs the command by its public entry, in a folder of its own, on a fixed day.</summary>
internal sealed class Shell : IDisposable
{
    public Shell()
    {
        Folder = Directory.CreateTempSubdirectory("jalon-cli-").FullName;
    }

    public string Folder { get; }

    public string Language { get; init; } = "en";

    public int Width { get; init; }

    public bool HasColour { get; init; }

    public TimeProvider Time { get; set; } = new Clock(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal) { ["USER"] = "tester" };

    /// <summary>The sample programmes, as the repository holds them.</summary>
    public static string Sample(string name) => Path.Combine(Root(), "samples", name);

    public string PathTo(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathTo(name), content);
        return PathTo(name);
    }

    public Task<Outcome> Run(params string[] args) => RunWith("", args);

    /// <summary>Runs it with somebody at the keyboard, who types these keys: \n is Enter, \b Backspace, \u001b Escape; then leaves by Ctrl+C.</summary>
    public async Task<Outcome> Type(string keys, params string[] args)
    {
        var (output, error, left) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" }, new Queue<char>(keys));
        using var terminal = new Terminal
        {
            In = TextReader.Null, Out = output, Error = error, Folder = Folder, Width = Width > 0 ? Width : 80, IsInteractive = true, HasColour = HasColour,
            NextKey = _ => left.TryDequeue(out var c) ? Key(c) : throw new OperationCanceledException(),
        };
        Environment["LANG"] = Language;
        var code = await Program.RunAsync(args, terminal, Time, Environment, TestContext.Current.CancellationToken);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    private static ConsoleKeyInfo Key(char c) => c switch
    {
        '\n' => new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false),
        '\b' => new ConsoleKeyInfo('\b', ConsoleKey.Backspace, false, false, false),
        '\u001b' => new ConsoleKeyInfo('\u001b', ConsoleKey.Escape, false, false, false),
        '\u0015' => new ConsoleKeyInfo('\u0015', ConsoleKey.U, false, false, true),
        _ => new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false),
    };

    public async Task<Outcome> RunWith(string input, params string[] args)
    {
        var (output, error, bytes) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" }, new MemoryStream());
        using var terminal = new Terminal
        {
            In = new StringReader(input), InBytes = new MemoryStream(Encoding.UTF8.GetBytes(input)), Out = output, OutBytes = bytes, Error = error,
            Folder = Folder, Width = Width,
        };
        Environment["LANG"] = Language;
        var code = await Program.RunAsync(args, terminal, Time, Environment, TestContext.Current.CancellationToken);
        return new Outcome(code, output + Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    /// <summary>Runs a line that must succeed, for the sake of what follows.</summary>
    public async Task<Outcome> Must(params string[] args)
    {
        var outcome = await Run(args);
        Assert.True(outcome.Code == 0, $"jalon {string.Join(' ', args)}: {outcome.Code}\n{outcome.Error}");
        return outcome;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Jalon.slnx")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}

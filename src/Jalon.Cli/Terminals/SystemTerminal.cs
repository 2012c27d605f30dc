using System.Collections;
using System.Text;

namespace Jalon.Cli.Terminals;

/// <summary>The terminal of the process: standard streams in UTF-8, plain when they are no screen or NO_COLOR (no-color.org) is set.</summary>
internal static class SystemTerminal
{
    private static readonly UTF8Encoding Utf8 = new(false);

    public static Terminal Open()
    {
        var screen = !Console.IsOutputRedirected;
        var dumb = System.Environment.GetEnvironmentVariable("TERM") is "dumb";
        var coloured = !dumb && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"));
        var input = Console.OpenStandardInput();
        var output = Console.OpenStandardOutput();
        return new Terminal
        {
            In = Console.IsInputRedirected ? new StreamReader(input, Utf8) : Console.In,
            InBytes = input,
            OutBytes = output,
            Out = new StreamWriter(output, Utf8) { AutoFlush = screen, NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" },
            Folder = Directory.GetCurrentDirectory(),
            Width = screen ? Columns() : 0,
            IsInteractive = screen && !Console.IsInputRedirected && !dumb,
            ShowsProgress = !Console.IsErrorRedirected && !dumb,
            ErrorWidth = Console.IsErrorRedirected ? 0 : Columns(),
            HasColour = screen && coloured,
            NextKey = screen && !Console.IsInputRedirected && !dumb ? Key : null,
            CanDrawErrors = !Console.IsErrorRedirected && coloured,
        };
    }

    public static Dictionary<string, string> Environment() =>
        System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "", StringComparer.Ordinal);

    // A blocking read would outlast Ctrl+C.
    private static ConsoleKeyInfo Key(CancellationToken cancel)
    {
        while (!Console.KeyAvailable)
        {
            cancel.WaitHandle.WaitOne(15);
            cancel.ThrowIfCancellationRequested();
        }

        return Console.ReadKey(intercept: true);
    }

    // A terminal of unknown size reports 0; eighty columns is what it then most likely has.
    private static int Columns()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}

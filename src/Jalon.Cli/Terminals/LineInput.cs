using System.Text;

namespace Jalon.Cli.Terminals;

/// <summary>Reads a line key by key where keys are read one by one: what is typed is shown, Backspace takes back, Escape gives up.</summary>
internal static class LineInput
{
    private const int Longest = 2000;

    /// <summary>Null when it was given up. <paramref name="present"/> stands there already and may be changed.</summary>
    public static string? Read(Terminal terminal, Func<CancellationToken, ConsoleKeyInfo> next, string prompt, string present, CancellationToken cancel)
    {
        var typed = new StringBuilder(present);
        terminal.Out.Write(prompt + present);
        terminal.Out.Flush();
        while (true)
        {
            var key = next(cancel);
            switch (key)
            {
                case { Key: ConsoleKey.Enter } or { KeyChar: '\n' or '\r' }:
                    terminal.Out.WriteLine();
                    return typed.ToString();
                case { Key: ConsoleKey.Escape }:
                    terminal.Out.WriteLine();
                    return null;
                case { Key: ConsoleKey.Backspace }:
                    Erase(terminal, typed, 1);
                    break;
                case { Key: ConsoleKey.U, Modifiers: ConsoleModifiers.Control }:
                    Erase(terminal, typed, typed.Length);
                    break;
                case { KeyChar: var c } when !char.IsControl(c) && typed.Length < Longest:
                    typed.Append(c);
                    terminal.Out.Write(c);
                    break;
            }

            terminal.Out.Flush();
        }
    }

    private static void Erase(Terminal terminal, StringBuilder typed, int count)
    {
        for (; count > 0 && typed.Length > 0; count--)
        {
            var pair = typed.Length > 1 && char.IsLowSurrogate(typed[^1]);
            typed.Length -= pair ? 2 : 1;
            terminal.Out.Write("\b \b");
        }
    }
}

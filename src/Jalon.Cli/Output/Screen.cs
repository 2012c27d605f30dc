using Jalon.Cli.Terminals;
using Spectre.Console;

namespace Jalon.Cli.Output;

/// <summary>Draws on a screen. The only place that knows Spectre.Console's tables, so that a pipe never loads them.</summary>
internal static class Screen
{
    // Below so many columns a sentence of so many characters makes a column too thin to read.
    private const int Comfortable = 100;
    private const int Sentence = 60;
    private const char Held = '\ue000';
    private const char HeldNarrow = '\ue001';

    public static IAnsiConsole On(Terminal terminal) => Make(terminal.Out, terminal.HasColour, terminal.IsInteractive, terminal.Width);

    /// <summary>The error stream, for progress: a screen even when the answer goes to a file.</summary>
    public static IAnsiConsole OnErrors(Terminal terminal) => Make(terminal.Error, terminal.CanDrawErrors, terminal.CanDrawErrors, terminal.ErrorWidth);

    private static IAnsiConsole Make(TextWriter writer, bool hasColour, bool isInteractive, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
            Interactive = isInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = width > 0 ? width : 100;
        return console;
    }

    public static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(Color.Grey),
        Tone.Good => new Style(Color.Green),
        Tone.Warn => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };

    /// <summary>A table when the screen is wide enough for it, else one block a row.</summary>
    public static void Draw(Terminal terminal, Grid grid)
    {
        var console = On(terminal);
        if (terminal.Width >= 24 + (14 * grid.Headings.Length) && (terminal.Width >= Comfortable || !grid.Rows.Any(r => r.Any(c => c.Text.Split('\n').Any(l => l.Length > Sentence)))))
        {
            Table(terminal, grid);
        }
        else
        {
            Blocks(console, grid, terminal.Width);
        }
    }

    public static void Line(IAnsiConsole console, params ReadOnlySpan<Cell> cells)
    {
        var text = new Paragraph();
        foreach (var cell in cells)
        {
            text.Append(cell.Text, StyleOf(cell.Tone));
        }

        console.Write(text);
        console.WriteLine();
    }

    // Spectre.Console breaks lines at no-break spaces too: while it lays out they are letters of no alphabet.
    private static void Table(Terminal terminal, Grid grid)
    {
        using var drawn = new StringWriter();
        var console = Make(drawn, terminal.HasColour, terminal.IsInteractive, terminal.Width);
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var (heading, i) in grid.Headings.Select((h, i) => (h, i)))
        {
            var column = new TableColumn(new Text(heading, StyleOf(Tone.Quiet)));
            table.AddColumn(grid.Right[i] ? column.RightAligned() : column);
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Select(c => c with { Text = c.Text.Replace('\u00a0', Held).Replace('\u202f', HeldNarrow) }).Select((c, i) => i == 0 ? (Spectre.Console.Rendering.IRenderable)Name(c) : new Text(c.Text, StyleOf(c.Tone))));
        }

        console.Write(table);
        terminal.Out.Write(drawn.ToString().Replace(Held, '\u00a0').Replace(HeldNarrow, '\u202f'));
    }

    // What a row is about stands out; what follows on the next line says more of it.
    private static Paragraph Name(Cell cell)
    {
        var lines = cell.Text.Split('\n', 2);
        var name = new Paragraph(lines[0], StyleOf(cell.Tone == Tone.Plain ? Tone.Strong : cell.Tone));
        return lines.Length == 1 ? name : name.Append("\n" + lines[1]);
    }

    private static void Blocks(IAnsiConsole console, Grid grid, int width)
    {
        var left = Math.Min(width / 3, grid.Headings.Skip(1).Select(h => h.Length).DefaultIfEmpty(0).Max()) + 4;
        foreach (var (row, index) in grid.Rows.Select((r, i) => (r, i)))
        {
            if (index > 0)
            {
                console.WriteLine();
            }

            console.Write(Name(row[0]));
            console.WriteLine();
            for (var i = 1; i < row.Length; i++)
            {
                var lines = Wrapping.Lines(row[i].Text, width - left).ToList();
                for (var n = 0; n < lines.Count && row[i].Text.Length > 0; n++)
                {
                    Line(console, new Cell((n == 0 ? "  " + grid.Headings[i] : "").PadRight(left), Tone.Quiet), row[i] with { Text = lines[n] });
                }
            }
        }
    }
}

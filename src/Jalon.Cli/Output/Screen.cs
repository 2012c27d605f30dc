using Jalon.Cli.Terminals;
using Spectre.Console;

namespace Jalon.Cli.Output;

/// <summary>Draws on a screen. The only place that knows Spectre.Console's tables, so that a pipe never loads them.</summary>
internal static class Screen
{
    public static IAnsiConsole On(Terminal terminal, TextWriter? writer = null)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer ?? terminal.Out),
            Interactive = terminal.IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = terminal.Width > 0 ? terminal.Width : 100;
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
        if (terminal.Width >= 24 + (14 * grid.Headings.Length))
        {
            Table(console, grid);
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

    private static void Table(IAnsiConsole console, Grid grid)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var (heading, i) in grid.Headings.Select((h, i) => (h, i)))
        {
            var column = new TableColumn(new Text(heading, StyleOf(Tone.Quiet)));
            table.AddColumn(grid.Right[i] ? column.RightAligned() : column);
        }

        foreach (var row in grid.Rows)
        {
            table.AddRow(row.Select((c, i) => i == 0 ? (Spectre.Console.Rendering.IRenderable)Name(c) : new Text(c.Text, StyleOf(c.Tone))));
        }

        console.Write(table);
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
        foreach (var row in grid.Rows)
        {
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

            console.WriteLine();
        }
    }
}

using Jalon.Cli.Terminals;
using Jalon.Core.Languages;

namespace Jalon.Cli.Output;

/// <summary>Writes a report: headings and paragraphs, wrapped to the screen, or one line each where there is none.</summary>
internal sealed class Page(Terminal terminal, Language language)
{
    public Language Language => language;

    private readonly int width = terminal.Width > 0 ? Math.Min(terminal.Width, 110) : 0;
    private bool isFirst = true;

    public void Title(string text)
    {
        Gap();
        Lines(text, width);
    }

    public void Heading(string text, string? remark = null)
    {
        Gap();
        if (remark is null || (width > 0 && text.Length + remark.Length + 2 > width))
        {
            Lines(remark is null ? text : $"{text}  {remark}", width);
            return;
        }

        Write(new Cell(Wrapping.Harmless(text), Tone.Strong), new Cell($"  {remark}", Tone.Quiet));
    }

    private void Lines(string text, int columns)
    {
        foreach (var line in Wrapping.Lines(Wrapping.Harmless(text), columns))
        {
            Write(new Cell(line, Tone.Strong));
        }
    }

    /// <summary>A paragraph set in by some columns.</summary>
    public void Text(Cell cell, int indent = 2) => Item("", cell, indent);

    /// <summary>A paragraph whose first line begins with a mark, such as a status, in the margin of the indent.</summary>
    public void Item(Cell lead, Cell text, int indent)
    {
        var first = true;
        foreach (var line in Wrapping.Lines(Wrapping.Harmless(text.Text), width <= 0 ? 0 : width - indent))
        {
            var margin = first ? lead.Text.PadRight(indent) : new string(' ', indent);
            Write(new Cell(margin, first ? lead.Tone : Tone.Plain), text with { Text = line });
            first = false;
        }
    }

    /// <summary>A paragraph in which what stands between ⟦ and ⟧ is the passage: coloured, or in these brackets where there is no colour.</summary>
    public void Marked(string text, int indent, Tone tone)
    {
        var inside = false;
        foreach (var line in Wrapping.Lines(Wrapping.Harmless(text), width <= 0 ? 0 : width - indent))
        {
            var cells = new List<Cell> { new(new string(' ', indent)) };
            if (!terminal.HasColour)
            {
                cells.Add(new Cell(line));
            }

            foreach (var (part, i) in terminal.HasColour ? line.Split('⟦', '⟧').Select((p, i) => (p, i)) : [])
            {
                inside ^= i > 0;
                cells.Add(new Cell(part, inside ? tone : Tone.Plain));
            }

            Write([.. cells]);
        }
    }

    /// <summary>A line in several tones, not wrapped.</summary>
    public void Line(params ReadOnlySpan<Cell> cells) => Write(cells);

    public void Gap()
    {
        if (!isFirst)
        {
            terminal.Out.WriteLine();
        }

        isFirst = false;
    }

    private void Write(params ReadOnlySpan<Cell> cells)
    {
        isFirst = false;
        if (terminal.HasColour)
        {
            Colour(cells.ToArray());
            return;
        }

        foreach (var cell in cells)
        {
            terminal.Out.Write(cell.Text);
        }

        terminal.Out.WriteLine();
    }

    private void Colour(Cell[] cells)
    {
        var console = Screen.On(terminal);
        console.Profile.Width = 10_000; // lines are broken already
        Screen.Line(console, cells);
    }
}

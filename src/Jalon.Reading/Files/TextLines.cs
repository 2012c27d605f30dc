using System.Text;

namespace Jalon.Reading.Files;

/// <summary>
/// Puts a text together from pieces of markup: white space collapses, paragraphs are parted by an empty line, list items and
/// rows of tables by a line end. No-break spaces stay, since they hold figures together.
/// </summary>
internal sealed class TextLines(int longest)
{
    private readonly StringBuilder text = new();
    private int due; // line ends owed before the next word
    private bool space;

    /// <summary>While set, ends of lines and paragraphs are mere spaces, as in the cell of a table.</summary>
    public bool IsOneLine { get; set; }

    public int Length => text.Length;

    public char Last => due > 0 || space || text.Length == 0 ? ' ' : text[^1];

    public void Line() => End(1);

    public void Paragraph() => End(2);

    public void Append(ReadOnlySpan<char> piece)
    {
        foreach (var c in piece)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029' or '\u0085')
            {
                space = true;
            }
            else if (c >= ' ' && c is not ('\u007F' or '\u00AD' or '\uFEFF' or '\u200B'))
            {
                Put(c);
            }
        }
    }

    public override string ToString() => text.ToString();

    private void End(int lines)
    {
        space = true;
        due = IsOneLine ? due : Math.Max(due, lines);
    }

    private void Put(char c)
    {
        if (due > 0 && text.Length > 0)
        {
            text.Append('\n', due);
        }
        else if (space && text.Length > 0)
        {
            text.Append(' ');
        }

        (due, space) = (0, false);
        text.Append(c);
        if (text.Length > longest)
        {
            throw new LimitException("text-too-large");
        }
    }
}

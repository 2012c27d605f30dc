namespace Jalon.Cli.Output;

/// <summary>Lays out help: headings, and names at the left with their wrapped descriptions at the right.</summary>
internal sealed class TwoColumns(TextWriter writer, int width)
{
    private const int LeftMost = 30;

    public void Heading(string text) => writer.WriteLine(text);

    public void Gap() => writer.WriteLine();

    public void Paragraph(string text)
    {
        foreach (var line in Wrapping.Lines(text, width))
        {
            writer.WriteLine(line);
        }

        writer.WriteLine();
    }

    public void Section(string heading, IEnumerable<(string Name, string Text)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(heading);
        var left = Math.Min(LeftMost, list.Max(r => r.Name.Length)) + 4;
        foreach (var (name, text) in list)
        {
            var lines = Wrapping.Lines(text, width - left).ToList();
            var lead = ("  " + name).PadRight(left);
            var beside = lead.Length == left;
            writer.WriteLine(beside && lines.Count > 0 ? lead + lines[0] : lead.TrimEnd());
            foreach (var line in lines.Skip(beside ? 1 : 0))
            {
                writer.WriteLine(new string(' ', left) + line);
            }
        }
    }

    public void Example(string line, string does)
    {
        writer.WriteLine($"  {line}");
        foreach (var text in Wrapping.Lines(does, width - 6))
        {
            writer.WriteLine($"      {text}");
        }
    }
}

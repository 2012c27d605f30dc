namespace Jalon.Cli.Output;

/// <summary>Breaks text into lines at ordinary spaces. No-break spaces hold, so that a number stays with its unit; a longer word is cut.</summary>
internal static class Wrapping
{
    /// <summary>Lines of at most <paramref name="width"/> characters; the text in one piece when the width is 0 or less.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            foreach (var line in width <= 0 ? [paragraph] : Break(paragraph, width))
            {
                yield return line;
            }
        }
    }

    /// <summary>
    /// Without what would move the cursor, change the screen or turn the direction of writing: a source may hold such
    /// characters, and may mean harm by them.
    /// </summary>
    public static string Harmless(string text) => text.Any(IsHarmful) ? string.Concat(text.Select(c => IsHarmful(c) ? '\ufffd' : c)) : text;

    private static bool IsHarmful(char c) => (char.IsControl(c) && c != '\n') || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    /// <summary>At most so many characters on one line, cut at a space, with an ellipsis for what is left out.</summary>
    public static string Cut(string text, int longest)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= longest)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', longest - 1);
        return line[..(space > longest / 2 ? space : longest - 1)] + "…";
    }

    private static IEnumerable<string> Break(string text, int width)
    {
        var rest = text;
        while (rest.Length > width)
        {
            var space = rest.LastIndexOf(' ', width);
            var end = space > 0 ? space : width;
            yield return rest[..end].TrimEnd(' ');
            rest = rest[end..].TrimStart(' ');
        }

        yield return rest;
    }
}

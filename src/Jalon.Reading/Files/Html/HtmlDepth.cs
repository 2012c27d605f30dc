namespace Jalon.Reading.Files.Html;

/// <summary>Refuses markup nested without end: a parser looks through all open elements at each tag, so that time grows with the square of the depth.</summary>
internal static class HtmlDepth
{
    private const int Times = 8; // of the nesting that documents are allowed: real pages leave elements open

    // Elements that are never open for long: void ones, and those that the next of their sort closes.
    private static readonly HashSet<string> Brief = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup",
    };

    public static void Check(string markup, FileLimits limits)
    {
        var lookup = Brief.GetAlternateLookup<ReadOnlySpan<char>>();
        var open = 0;
        for (var at = markup.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < markup.Length; at = markup.IndexOf('<', at + 1))
        {
            var isEnd = markup[at + 1] == '/';
            var name = Name(markup, at + (isEnd ? 2 : 1));
            if (name.IsEmpty || lookup.Contains(name))
            {
                continue;
            }

            open = Math.Max(0, open + (isEnd ? -1 : 1));
            if (open > Times * limits.Nesting)
            {
                throw new LimitException("nested-too-deep");
            }
        }
    }

    private static ReadOnlySpan<char> Name(string markup, int from)
    {
        var end = from;
        while (end < markup.Length && char.IsAsciiLetterOrDigit(markup[end]) && end - from < 20)
        {
            end++;
        }

        return markup.AsSpan(from, end - from);
    }
}

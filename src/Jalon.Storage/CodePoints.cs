namespace Jalon.Storage;

/// <summary>A text addressed by code points, as citations do, without walking it from the start each time.</summary>
public sealed class CodePoints
{
    private const int Step = 256;
    private readonly string text;
    private readonly int[] marks;

    public CodePoints(string text)
    {
        this.text = text;
        var found = new List<int>();
        var count = 0;
        for (var i = 0; i < text.Length; i += Width(i), count++)
        {
            if (count % Step == 0)
            {
                found.Add(i);
            }
        }

        marks = [.. found];
        Count = count;
    }

    public int Count { get; }

    /// <summary>The text from one code point on, or null when it does not lie inside.</summary>
    public string? Slice(int start, int length)
    {
        if (start < 0 || length < 0 || start > Count - length)
        {
            return null;
        }

        var from = Offset(start);
        var to = from;
        for (var left = length; left > 0; left--)
        {
            to += Width(to);
        }

        return text[from..to];
    }

    public bool Contains(string part) => text.Contains(part, StringComparison.Ordinal);

    private int Offset(int position)
    {
        if (position == Count)
        {
            return text.Length;
        }

        var offset = marks[position / Step];
        for (var left = position % Step; left > 0; left--)
        {
            offset += Width(offset);
        }

        return offset;
    }

    private int Width(int offset) => char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? 2 : 1;
}

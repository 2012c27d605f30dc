namespace Jalon.Reading.Cleaning;

/// <summary>A text made plain for reading, with the place in the original of each of its characters.</summary>
internal sealed class CleanText(string original, string text, Origins origins)
{
    public string Text { get; } = text;

    /// <summary>The original characters, in UTF-16 units, from which a stretch of the clean text came.</summary>
    public (int Start, int End) Origin(int start, int end)
    {
        var last = origins[end - 1] + 1;
        // What was dropped after the last character (a combining accent, the other half of a pair) belongs to it.
        while (last < original.Length && (char.IsLowSurrogate(original[last]) || Cleaner.Combines(original[last])))
        {
            last++;
        }

        return (origins[start], last);
    }
}

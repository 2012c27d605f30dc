namespace Jalon.Reading.Languages;

/// <summary>
/// A word as it stands in texts, in lower case, with what is known of it so far: in which lists it is. A list is asked once for
/// a word, from then on the word itself tells. Threads may share it: what one forgets it is told again.
/// </summary>
internal sealed class Word(string text, uint hash)
{
    private const int FactsInACell = 32;
    private ulong[] cells = [];

    public string Text { get; } = text;

    public uint Hash { get; } = hash;

    /// <summary>Whether a fact is known of the word, and then whether it holds. A fact is the number of a list.</summary>
    public bool Knows(int fact, out bool holds)
    {
        var at = fact / FactsInACell;
        var known = cells;
        var two = (uint)at < (uint)known.Length ? known[at] >> (2 * (fact % FactsInACell)) : 0;
        holds = (two & 2) != 0;
        return (two & 1) != 0;
    }

    /// <summary>Keeps a fact. Both bits of it are written at once, so that no other thread sees one of them alone.</summary>
    public bool Learn(int fact, bool holds)
    {
        // Another thread may put shorter cells back between two looks at the field.
        var at = fact / FactsInACell;
        var known = cells;
        if (at >= known.Length)
        {
            var longer = new ulong[Math.Max(at + 1, Facts.Count / FactsInACell + 1)];
            known.CopyTo(longer, 0);
            cells = known = longer;
        }

        known[at] |= (holds ? 3UL : 1UL) << (2 * (fact % FactsInACell));
        return holds;
    }
}

/// <summary>Numbers for what can be known of a word: each list of words takes one when it is first asked.</summary>
internal static class Facts
{
    private static int next;

    public static int Count => next;

    public static int Next() => Interlocked.Increment(ref next) - 1;
}

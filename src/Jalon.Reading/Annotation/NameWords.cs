namespace Jalon.Reading.Annotation;

/// <summary>
/// The words of a name, each once. As a rule they are few, and comparing them one by one is cheaper than any table; those of a
/// thing that a long text names in many ways get a table of their own.
/// </summary>
internal sealed class NameWords
{
    private const int Few = 12;
    private string[] words = [];
    private HashSet<string>? table;

    /// <summary>No words; nothing may be added to it.</summary>
    public static NameWords None { get; } = new();

    public int Count { get; private set; }

    public bool Contains(string word)
    {
        if (table is not null)
        {
            return table.Contains(word);
        }

        for (var i = 0; i < Count; i++)
        {
            if (words[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(string word)
    {
        if (Contains(word))
        {
            return;
        }

        if (Count == words.Length)
        {
            Array.Resize(ref words, Math.Max(4, 2 * Count));
        }

        words[Count++] = word;
        table?.Add(word);
        if (Count > Few)
        {
            table ??= new HashSet<string>(words.AsSpan(0, Count).ToArray(), StringComparer.Ordinal);
        }
    }

    public void AddAll(NameWords other)
    {
        for (var i = 0; i < other.Count; i++)
        {
            Add(other.words[i]);
        }
    }

    public bool IsSubsetOf(NameWords other)
    {
        for (var i = 0; i < Count; i++)
        {
            if (!other.Contains(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsSameAs(NameWords other) => Count == other.Count && IsSubsetOf(other);

    /// <summary>Whether a word is in both and, when a third is given, not in that.</summary>
    public bool Overlaps(NameWords other, NameWords? except = null)
    {
        for (var i = 0; i < other.Count; i++)
        {
            if (Contains(other.words[i]) && except?.Contains(other.words[i]) != true)
            {
                return true;
            }
        }

        return false;
    }
}

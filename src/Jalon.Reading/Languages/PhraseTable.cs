using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>
/// Phrases of one or more words and what each means; the longest that stands at a place wins. In a pattern <c>a|b</c> is
/// either word, <c>word*</c> any word that begins so, <c>?word</c> a word that may be missing.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly PhraseNode root = new();
    private T[] meanings = new T[4];
    private int count;
    private Membership? openers;

    public bool IsEmpty => root.IsLeaf;

    public PhraseTable<T> Add(T value, params ReadOnlySpan<string> patterns)
    {
        openers = null;
        if (count == meanings.Length)
        {
            Array.Resize(ref meanings, 2 * count);
        }

        meanings[count] = value;
        foreach (var pattern in patterns)
        {
            root.Add(pattern, count);
        }

        count++;
        return this;
    }

    /// <summary>Adds patterns separated by commas.</summary>
    public PhraseTable<T> AddList(T value, string list) => Add(value, list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    public bool TryMatch(ReadOnlySpan<Token> tokens, int at, out int length, out T value)
    {
        var meaning = 0;
        length = (uint)at < (uint)tokens.Length && (openers ??= new Membership(root.MayGoOn)).Of(tokens[at]) ? root.Longest(tokens, at, 0, ref meaning) : 0;
        value = length > 0 ? meanings[meaning] : default!;
        return length > 0;
    }

    /// <summary>The length of the phrase that stands at the place, 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<Token> tokens, int at) => TryMatch(tokens, at, out var length, out _) ? length : 0;
}

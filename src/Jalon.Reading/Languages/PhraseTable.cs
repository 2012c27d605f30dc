using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>
/// Phrases of one or more words and what each means; the longest that stands at a place wins. In a pattern <c>a|b</c> is
/// either word, <c>word*</c> any word that begins so, <c>?word</c> a word that may be missing.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly PhraseNode<T> root = new();
    private Membership? openers;

    public bool IsEmpty => root.IsLeaf;

    public PhraseTable<T> Add(T value, params ReadOnlySpan<string> patterns)
    {
        openers = null;
        foreach (var pattern in patterns)
        {
            Add(root, pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries), 0, value);
        }

        return this;
    }

    /// <summary>Adds patterns separated by commas.</summary>
    public PhraseTable<T> AddList(T value, string list) => Add(value, list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    public bool TryMatch(ReadOnlySpan<Token> tokens, int at, out int length, out T value)
    {
        value = default!;
        length = (uint)at < (uint)tokens.Length && (openers ??= new Membership(root.MayGoOn)).Of(tokens[at]) ? Longest(root, tokens, at, 0, ref value) : 0;
        return length > 0;
    }

    /// <summary>The length of the phrase that stands at the place, 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<Token> tokens, int at) => TryMatch(tokens, at, out var length, out _) ? length : 0;

    private static int Longest(PhraseNode<T> node, ReadOnlySpan<Token> tokens, int at, int depth, ref T value)
    {
        var best = 0;
        if (node.Ends)
        {
            best = depth;
            value = node.Value;
        }

        if (at >= tokens.Length || !node.MayGoOn(tokens[at].Word))
        {
            return best;
        }

        if (node.Exactly(tokens[at].Word) is { } next)
        {
            Take(next, tokens, ref value);
        }

        foreach (var (prefix, follow) in node.Beginning(tokens[at].Word))
        {
            if (tokens[at].Text.StartsWith(prefix, StringComparison.Ordinal))
            {
                Take(follow, tokens, ref value);
            }
        }

        return best;

        void Take(PhraseNode<T> follow, ReadOnlySpan<Token> rest, ref T found)
        {
            var candidate = found;
            var length = Longest(follow, rest, at + 1, depth + 1, ref candidate);
            if (length > best)
            {
                best = length;
                found = candidate;
            }
        }
    }

    private static void Add(PhraseNode<T> node, string[] words, int at, T value)
    {
        if (at == words.Length)
        {
            node.Ends = true;
            node.Value = value;
            return;
        }

        var word = words[at];
        if (word[0] == '?')
        {
            Add(node, words, at + 1, value);
            word = word[1..];
        }

        foreach (var choice in word.Split('|'))
        {
            Add(choice[^1] == '*' ? node.Prefixed(choice[..^1]) : node.Word(choice), words, at + 1, value);
        }
    }
}

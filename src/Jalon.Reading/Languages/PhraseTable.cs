using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>
/// Phrases of one or more words and what each means; the longest that stands at a place wins. In a pattern <c>a|b</c> is
/// either word, <c>word*</c> any word that begins so, <c>?word</c> a word that may be missing.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Node root = new();

    public bool IsEmpty => root.Exact is null && root.Prefixes.Count == 0;

    public PhraseTable<T> Add(T value, params ReadOnlySpan<string> patterns)
    {
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
        length = Longest(root, tokens, at, 0, ref value);
        return length > 0;
    }

    /// <summary>The length of the phrase that stands at the place, 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<Token> tokens, int at) => TryMatch(tokens, at, out var length, out _) ? length : 0;

    private static int Longest(Node node, ReadOnlySpan<Token> tokens, int at, int depth, ref T value)
    {
        var best = 0;
        if (node.Ends)
        {
            best = depth;
            value = node.Value;
        }

        if (at >= tokens.Length)
        {
            return best;
        }

        var word = tokens[at].Text;
        if (node.Exact is not null && node.Exact.TryGetValue(word, out var next))
        {
            Take(next, tokens, ref value);
        }

        foreach (var (prefix, follow) in node.Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
            {
                Take(follow, tokens, ref value);
            }
        }

        return best;

        void Take(Node follow, ReadOnlySpan<Token> rest, ref T found)
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

    private static void Add(Node node, string[] words, int at, T value)
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

    private sealed class Node
    {
        public Dictionary<string, Node>? Exact { get; private set; }

        public List<(string Prefix, Node Next)> Prefixes { get; } = [];

        public bool Ends { get; set; }

        public T Value { get; set; } = default!;

        public Node Word(string word)
        {
            Exact ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!Exact.TryGetValue(word, out var node))
            {
                Exact[word] = node = new Node();
            }

            return node;
        }

        public Node Prefixed(string prefix)
        {
            foreach (var (known, node) in Prefixes)
            {
                if (known == prefix)
                {
                    return node;
                }
            }

            var made = new Node();
            Prefixes.Add((prefix, made));
            return made;
        }
    }
}

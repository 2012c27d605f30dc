using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>
/// What may follow after the first words of some phrases: whole words, and beginnings of words. It is built word by word, and
/// put in order for look-ups when first asked. What the phrases mean is told by number, so that the code is compiled once.
/// </summary>
internal sealed class PhraseNode
{
    private const int None = -1;
    private Dictionary<string, PhraseNode>? words;
    private List<(string Prefix, PhraseNode Next)>? prefixes;
    private Order? order;
    private int ends = None; // the number of what a phrase means that ends here

    /// <summary>Nothing follows.</summary>
    public bool IsLeaf => words is null && prefixes is null;

    /// <summary>Adds the phrases of a pattern, with the number of what they mean.</summary>
    public void Add(string pattern, int meaning) => Add(pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries), meaning);

    private void Add(ReadOnlySpan<string> rest, int meaning)
    {
        if (rest.IsEmpty)
        {
            ends = meaning;
            return;
        }

        var word = rest[0];
        if (word[0] == '?')
        {
            Add(rest[1..], meaning);
            word = word[1..];
        }

        foreach (var choice in word.Split('|'))
        {
            (choice[^1] == '*' ? Prefixed(choice[..^1]) : Word(choice)).Add(rest[1..], meaning);
        }
    }

    /// <summary>The node after a word; made when new.</summary>
    private PhraseNode Word(string word)
    {
        order = null;
        words ??= new Dictionary<string, PhraseNode>(StringComparer.Ordinal);
        if (!words.TryGetValue(word, out var node))
        {
            words[word] = node = new PhraseNode();
        }

        return node;
    }

    /// <summary>The node after any word that begins so; made when new.</summary>
    private PhraseNode Prefixed(string prefix)
    {
        order = null;
        prefixes ??= [];
        foreach (var (known, node) in prefixes)
        {
            if (known == prefix)
            {
                return node;
            }
        }

        var made = new PhraseNode();
        prefixes.Add((prefix, made));
        return made;
    }

    /// <summary>False when nothing can follow that begins with this word.</summary>
    public bool MayGoOn(Word word)
    {
        if (IsLeaf)
        {
            return false;
        }

        var known = order ??= new Order(words, prefixes);
        return known.Exactly(word) is not null || known.Beginning(word.Text).Length > 0;
    }

    /// <summary>How many words the longest phrase has that goes on at a place after so many words; 0 when none ends.</summary>
    public int Longest(ReadOnlySpan<Token> tokens, int at, int depth, ref int meaning)
    {
        var best = 0;
        if (ends != None)
        {
            best = depth;
            meaning = ends;
        }

        if (at >= tokens.Length || !MayGoOn(tokens[at].Word))
        {
            return best;
        }

        var known = order ??= new Order(words, prefixes);
        if (known.Exactly(tokens[at].Word) is { } next)
        {
            Take(next, tokens, ref meaning);
        }

        foreach (var (prefix, follow) in known.Beginning(tokens[at].Text))
        {
            if (tokens[at].Text.StartsWith(prefix, StringComparison.Ordinal))
            {
                Take(follow, tokens, ref meaning);
            }
        }

        return best;

        void Take(PhraseNode follow, ReadOnlySpan<Token> rest, ref int found)
        {
            var candidate = found;
            var length = follow.Longest(rest, at + 1, depth + 1, ref candidate);
            if (length > best)
            {
                best = length;
                found = candidate;
            }
        }
    }

    private sealed class Order
    {
        private const int Few = 4;
        private const int Slots = 256;
        private readonly WordIndex? words;
        private readonly PhraseNode[] next = [];
        private readonly (string, PhraseNode)[] prefixes;
        private readonly (string, PhraseNode)[]?[]? byLetters;
        private readonly ulong letters;

        public Order(Dictionary<string, PhraseNode>? words, List<(string Prefix, PhraseNode Next)>? prefixes)
        {
            if (words is not null)
            {
                (this.words, next) = (new WordIndex([.. words.Keys]), [.. words.Values]);
            }

            this.prefixes = [.. prefixes ?? []];
            foreach (var (prefix, _) in prefixes ?? [])
            {
                letters |= prefix.Length == 0 ? ulong.MaxValue : Bit(prefix);
            }

            if (this.prefixes.Length > Few && prefixes!.TrueForAll(p => p.Prefix.Length > 1))
            {
                byLetters = new (string, PhraseNode)[]?[Slots];
                foreach (var slot in prefixes.GroupBy(p => Slot(p.Prefix)))
                {
                    byLetters[slot.Key] = [.. slot];
                }
            }
        }

        public PhraseNode? Exactly(Word word) => words?.Find(word.Hash, word.Text) is { } place and >= 0 ? next[place] : null;

        /// <summary>The beginnings that the word may have, in the order in which they were added.</summary>
        public ReadOnlySpan<(string Prefix, PhraseNode Next)> Beginning(string word) =>
            (letters & Bit(word)) == 0 ? default : byLetters is null ? prefixes : word.Length > 1 ? byLetters[Slot(word)] : default;

        private static ulong Bit(string word) => 1UL << (word[0] & 63);

        private static int Slot(string word) => ((word[0] * 31) + word[1]) & (Slots - 1);
    }
}

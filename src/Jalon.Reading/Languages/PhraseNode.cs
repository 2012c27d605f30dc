namespace Jalon.Reading.Languages;

/// <summary>
/// What may follow after the first words of some phrases: whole words, and beginnings of words. It is built word by word, and
/// put in order for look-ups when first asked.
/// </summary>
internal sealed class PhraseNode<T>
{
    private Dictionary<string, PhraseNode<T>>? words;
    private List<(string Prefix, PhraseNode<T> Next)>? prefixes;
    private Order? order;

    /// <summary>Nothing follows.</summary>
    public bool IsLeaf => words is null && prefixes is null;

    public bool Ends { get; set; }

    public T Value { get; set; } = default!;

    /// <summary>The node after a word; made when new.</summary>
    public PhraseNode<T> Word(string word)
    {
        order = null;
        words ??= new Dictionary<string, PhraseNode<T>>(StringComparer.Ordinal);
        if (!words.TryGetValue(word, out var node))
        {
            words[word] = node = new PhraseNode<T>();
        }

        return node;
    }

    /// <summary>The node after any word that begins so; made when new.</summary>
    public PhraseNode<T> Prefixed(string prefix)
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

        var made = new PhraseNode<T>();
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
        return known.Words?.Holds(word.Hash, word.Text) == true || known.Beginning(word.Text).Length > 0;
    }

    public PhraseNode<T>? Exactly(Word word) => (order ??= new Order(words, prefixes)).Words is { } known && known.TryGet(word.Hash, word.Text, out var node) ? node : null;

    /// <summary>The beginnings that the word may have, in the order in which they were added.</summary>
    public ReadOnlySpan<(string Prefix, PhraseNode<T> Next)> Beginning(Word word) => (order ??= new Order(words, prefixes)).Beginning(word.Text);

    private sealed class Order
    {
        private const int Few = 4;
        private const int Slots = 256;
        private readonly (string, PhraseNode<T>)[] prefixes;
        private readonly (string, PhraseNode<T>)[]?[]? byLetters;
        private readonly ulong letters;

        public Order(Dictionary<string, PhraseNode<T>>? words, List<(string Prefix, PhraseNode<T> Next)>? prefixes)
        {
            Words = words is null ? null : new WordTable<PhraseNode<T>>(words);
            this.prefixes = [.. prefixes ?? []];
            foreach (var (prefix, _) in prefixes ?? [])
            {
                letters |= prefix.Length == 0 ? ulong.MaxValue : Bit(prefix);
            }

            if (this.prefixes.Length > Few && prefixes!.TrueForAll(p => p.Prefix.Length > 1))
            {
                byLetters = new (string, PhraseNode<T>)[]?[Slots];
                foreach (var slot in prefixes.GroupBy(p => Slot(p.Prefix)))
                {
                    byLetters[slot.Key] = [.. slot];
                }
            }
        }

        public WordTable<PhraseNode<T>>? Words { get; }

        public ReadOnlySpan<(string Prefix, PhraseNode<T> Next)> Beginning(string word) =>
            (letters & Bit(word)) == 0 ? default : byLetters is null ? prefixes : word.Length > 1 ? byLetters[Slot(word)] : default;

        private static ulong Bit(string word) => 1UL << (word[0] & 63);

        private static int Slot(string word) => ((word[0] * 31) + word[1]) & (Slots - 1);
    }
}

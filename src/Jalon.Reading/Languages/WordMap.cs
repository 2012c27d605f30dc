using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Words in lower case and what each means.</summary>
internal sealed class WordMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>
{
    private readonly KeyValuePair<string, T>[] pairs;
    private readonly WordTable<T> table;
    private readonly Membership members;

    public WordMap(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        this.pairs = [.. pairs];
        table = new WordTable<T>(this.pairs);
        members = new Membership(w => table.Holds(w.Hash, w.Text));
    }

    public static WordMap<T> Empty { get; } = new([]);

    public int Count => pairs.Length;

    public IEnumerable<string> Keys => pairs.Select(p => p.Key);

    public IEnumerable<T> Values => pairs.Select(p => p.Value);

    public T this[string word] => TryGetValue(word, out var value) ? value : throw new KeyNotFoundException($"No word '{word}'.");

    public bool ContainsKey(in Token token) => pairs.Length > 0 && members.Of(token.Word);

    public bool ContainsKey(string word) => TryGetValue(word, out _);

    public bool TryGetValue(in Token token, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return pairs.Length > 0 && members.Of(token.Word) && table.TryGet(token.Hash, token.Text, out value);
    }

    public bool TryGetValue(string word, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (pairs.Length == 0)
        {
            return false;
        }

        var hash = WordHash.Of(word);
        return (Lexicon.Holding(word, hash) is not { } known || members.Of(known)) && table.TryGet(hash, word, out value);
    }

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => table.TryGet(WordHash.Of(word), word, out value);

    public T? GetValueOrDefault(in Token token) => TryGetValue(token, out var value) ? value : default;

    public T? GetValueOrDefault(string word) => TryGetValue(word, out var value) ? value : default;

    public T GetValueOrDefault(string word, T otherwise) => TryGetValue(word, out var value) ? value : otherwise;

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

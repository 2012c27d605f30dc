using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Words in lower case and what each means.</summary>
internal sealed class WordMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>
{
    private readonly KeyValuePair<string, T>[] pairs;
    private readonly WordTable<T> table;

    public WordMap(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        this.pairs = [.. pairs];
        table = new WordTable<T>(this.pairs);
    }

    public static WordMap<T> Empty { get; } = new([]);

    public int Count => pairs.Length;

    public IEnumerable<string> Keys => pairs.Select(p => p.Key);

    public IEnumerable<T> Values => pairs.Select(p => p.Value);

    public T this[string word] => TryGetValue(word, out var value) ? value : throw new KeyNotFoundException($"No word '{word}'.");

    public static implicit operator WordMap<T>(FrozenDictionary<string, T> words) => words.Count == 0 ? Empty : new(words);

    public bool ContainsKey(in Token token) => table.Holds(token.Hash, token.Text);

    public bool ContainsKey(string word) => table.Holds(WordHash.Of(word), word);

    public bool TryGetValue(in Token token, [MaybeNullWhen(false)] out T value) => table.TryGet(token.Hash, token.Text, out value);

    public bool TryGetValue(string word, [MaybeNullWhen(false)] out T value) => table.TryGet(WordHash.Of(word), word, out value);

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => table.TryGet(WordHash.Of(word), word, out value);

    public T? GetValueOrDefault(in Token token) => table.TryGet(token.Hash, token.Text, out var value) ? value : default;

    public T? GetValueOrDefault(string word) => TryGetValue(word, out var value) ? value : default;

    public T GetValueOrDefault(string word, T otherwise) => TryGetValue(word, out var value) ? value : otherwise;

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)pairs).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

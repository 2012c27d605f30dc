using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Words in lower case and what each means. Asked for one that it does not hold, it answers at once.</summary>
internal sealed class WordMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>
{
    private readonly FrozenDictionary<string, T> words;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly WordFilter filter;

    public WordMap(FrozenDictionary<string, T> words)
    {
        this.words = words;
        spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        filter = WordFilter.Of(words.Keys);
    }

    public static WordMap<T> Empty { get; } = new(new Dictionary<string, T>().ToFrozenDictionary(StringComparer.Ordinal));

    public int Count => words.Count;

    public IReadOnlyList<string> Keys => words.Keys;

    public IReadOnlyList<T> Values => words.Values;

    public T this[string word] => words[word];

    public static implicit operator WordMap<T>(FrozenDictionary<string, T> words) => words.Count == 0 ? Empty : new(words);

    public bool ContainsKey(in Token token) => filter.MayHold(token.Hash) && words.ContainsKey(token.Text);

    public bool ContainsKey(string word) => filter.MayHold(WordHash.Of(word)) && words.ContainsKey(word);

    public bool TryGetValue(in Token token, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return filter.MayHold(token.Hash) && words.TryGetValue(token.Text, out value);
    }

    public bool TryGetValue(string word, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return filter.MayHold(WordHash.Of(word)) && words.TryGetValue(word, out value);
    }

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return filter.MayHold(WordHash.Of(word)) && spans.TryGetValue(word, out value);
    }

    public T? GetValueOrDefault(in Token token) => TryGetValue(token, out var value) ? value : default;

    public T? GetValueOrDefault(string word) => TryGetValue(word, out var value) ? value : default;

    public T GetValueOrDefault(string word, T otherwise) => TryGetValue(word, out var value) ? value : otherwise;

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

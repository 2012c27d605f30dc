using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Words in lower case and what each means.</summary>
internal sealed class WordMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>
{
    private readonly string[] words;
    private readonly T[] values;
    private readonly WordIndex index;
    private readonly Membership members;

    public WordMap(string[] words, T[] values)
    {
        (this.words, this.values, index) = (words, values, new WordIndex(words));
        members = new Membership(w => index.Holds(w.Hash, w.Text));
    }

    public static WordMap<T> Empty { get; } = new([], []);

    public int Count => words.Length;

    public IEnumerable<string> Keys => words;

    public IEnumerable<T> Values => values;

    public T this[string word] => TryGetValue(word, out var value) ? value : throw new KeyNotFoundException($"No word '{word}'.");

    public bool ContainsKey(in Token token) => words.Length > 0 && members.Of(token.Word);

    public bool ContainsKey(string word) => TryGetValue(word, out _);

    public bool TryGetValue(in Token token, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return words.Length > 0 && members.Of(token.Word) && TryFind(token.Hash, token.Text, out value);
    }

    public bool TryGetValue(string word, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (words.Length == 0)
        {
            return false;
        }

        var hash = WordHash.Of(word);
        return (Lexicon.Holding(word, hash) is not { } known || members.Of(known)) && TryFind(hash, word, out value);
    }

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryFind(WordHash.Of(word), word, out value);

    public T? GetValueOrDefault(in Token token) => TryGetValue(token, out var value) ? value : default;

    public T? GetValueOrDefault(string word) => TryGetValue(word, out var value) ? value : default;

    public T GetValueOrDefault(string word, T otherwise) => TryGetValue(word, out var value) ? value : otherwise;

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var i = 0; i < words.Length; i++)
        {
            yield return KeyValuePair.Create(words[i], values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryFind(uint hash, ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        var place = index.Find(hash, word);
        value = place < 0 ? default : values[place];
        return place >= 0;
    }
}

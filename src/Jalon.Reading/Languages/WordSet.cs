using System.Collections;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Words in lower case; a word stands in it once.</summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet : IReadOnlyCollection<string>
{
    private readonly string[] words;
    private readonly WordTable<bool> table;

    public WordSet(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct(StringComparer.Ordinal)];
        table = new WordTable<bool>(Array.ConvertAll(this.words, w => KeyValuePair.Create(w, true)));
    }

    public int Count => words.Length;

    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray());

    public static implicit operator WordSet(FrozenSet<string> words) => new(words);

    public bool Contains(in Token token) => table.Holds(token.Hash, token.Text);

    public bool Contains(string word) => table.Holds(WordHash.Of(word), word);

    public bool Contains(ReadOnlySpan<char> word) => table.Holds(WordHash.Of(word), word);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Collections;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Words in lower case. Asked for one that it does not hold, it answers at once.</summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet : IReadOnlyCollection<string>
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly WordFilter filter;

    public WordSet(FrozenSet<string> words)
    {
        this.words = words;
        spans = words.GetAlternateLookup<ReadOnlySpan<char>>();
        filter = WordFilter.Of(words);
    }

    public int Count => words.Count;

    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray().ToFrozenSet(StringComparer.Ordinal));

    public static implicit operator WordSet(FrozenSet<string> words) => new(words);

    public bool Contains(in Token token) => filter.MayHold(token.Hash) && words.Contains(token.Text);

    public bool Contains(string word) => filter.MayHold(WordHash.Of(word)) && words.Contains(word);

    public bool Contains(ReadOnlySpan<char> word) => filter.MayHold(WordHash.Of(word)) && spans.Contains(word);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

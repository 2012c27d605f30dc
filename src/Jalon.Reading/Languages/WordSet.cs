using System.Collections;
using System.Runtime.CompilerServices;
using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>Words in lower case; a word stands in it once.</summary>
[CollectionBuilder(typeof(WordSet), nameof(Of))]
internal sealed class WordSet : IReadOnlyCollection<string>
{
    private readonly string[] words;
    private readonly WordIndex index;
    private readonly Membership members;

    public WordSet(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct(StringComparer.Ordinal)];
        index = new WordIndex(this.words);
        members = new Membership(w => index.Holds(w.Hash, w.Text));
    }

    public int Count => words.Length;

    public static WordSet Of(ReadOnlySpan<string> words) => new(words.ToArray());

    public bool Contains(in Token token) => words.Length > 0 && members.Of(token.Word);

    public bool Contains(string word)
    {
        if (words.Length == 0)
        {
            return false;
        }

        var hash = WordHash.Of(word);
        return Lexicon.Holding(word, hash) is { } known ? members.Of(known) : index.Holds(hash, word);
    }

    public bool Contains(ReadOnlySpan<char> word) => index.Holds(WordHash.Of(word), word);

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Numerics;

namespace Jalon.Reading.Languages;

/// <summary>
/// The place of each word in a list, found by <see cref="WordHash"/>. Sparse, so that most look-ups of a word that is not there,
/// which are most look-ups of a reader, end at the first place they look at. It knows nothing of what the words stand for, so
/// that its code is compiled once.
/// </summary>
internal sealed class WordIndex
{
    private readonly uint[] hashes;
    private readonly int[] places;
    private readonly string[] words;
    private readonly uint mask;

    public WordIndex(string[] words)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, words.Length * 3));
        (hashes, places, this.words, mask) = (new uint[size], new int[size], words, size - 1);
        for (var place = 0; place < words.Length; place++)
        {
            var hash = WordHash.Of(words[place]);
            var at = hash & mask;
            while (hashes[at] != 0)
            {
                if (hashes[at] == hash && words[places[at]] == words[place])
                {
                    throw new ArgumentException($"'{words[place]}' is listed twice.", nameof(words));
                }

                at = (at + 1) & mask;
            }

            (hashes[at], places[at]) = (hash, place);
        }
    }

    /// <summary>Where a word stands in the list, -1 when it does not. The hash must be that of the word.</summary>
    public int Find(uint hash, ReadOnlySpan<char> word)
    {
        Work.Count();
        for (var at = hash & mask; hashes[at] != 0; at = (at + 1) & mask)
        {
            if (hashes[at] == hash && word.SequenceEqual(words[places[at]]))
            {
                return places[at];
            }
        }

        return -1;
    }

    public bool Holds(uint hash, ReadOnlySpan<char> word) => Find(hash, word) >= 0;
}

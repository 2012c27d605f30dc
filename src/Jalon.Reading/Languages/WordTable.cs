using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Jalon.Reading.Languages;

/// <summary>
/// Words and what each stands for, found by <see cref="WordHash"/>. Sparse, so that most look-ups of a word that is not there,
/// which are most look-ups of a reader, end at the first place they look at.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly uint[] hashes;
    private readonly string[] words;
    private readonly T[] values;
    private readonly uint mask;

    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> pairs)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, pairs.Count * 3));
        (hashes, words, values, mask) = (new uint[size], new string[size], new T[size], size - 1);
        foreach (var (word, value) in pairs)
        {
            var hash = WordHash.Of(word);
            var at = hash & mask;
            while (hashes[at] != 0)
            {
                if (hashes[at] == hash && words[at] == word)
                {
                    throw new ArgumentException($"'{word}' is listed twice.", nameof(pairs));
                }

                at = (at + 1) & mask;
            }

            (hashes[at], words[at], values[at]) = (hash, word, value);
        }
    }

    /// <summary>Looks a word up by its hash, which must be that of the word.</summary>
    public bool TryGet(uint hash, ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value)
    {
        Work.Count();
        for (var at = hash & mask; hashes[at] != 0; at = (at + 1) & mask)
        {
            if (hashes[at] == hash && word.SequenceEqual(words[at]))
            {
                value = values[at];
                return true;
            }
        }

        value = default;
        return false;
    }

    public bool Holds(uint hash, ReadOnlySpan<char> word) => TryGet(hash, word, out _);
}

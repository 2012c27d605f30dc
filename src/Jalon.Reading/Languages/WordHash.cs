namespace Jalon.Reading.Languages;

/// <summary>
/// A hash of a word from its length and four of its letters: two words may share it, no word is missed by it. It costs a few
/// instructions, where a hash of all letters costs as much as the rest of a look-up; most look-ups of a reader find nothing.
/// </summary>
internal static class WordHash
{
    public static uint Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        var last = word.Length - 1;
        var letters = ((uint)word[0] * 0x9E3779B1) ^ ((uint)word[last] * 0x85EBCA77) ^ ((uint)word[last >> 1] * 0xC2B2AE3D) ^ ((uint)word[(last + 1) >> 2] * 0x27D4EB2F) ^ ((uint)word.Length * 0x165667B1);
        letters = (letters ^ (letters >> 15)) * 0x2C1B3C6D;
        return letters ^ (letters >> 13);
    }
}

/// <summary>Which hashes a list of words has, in bits: a word whose bit is missing is not in the list.</summary>
internal struct WordFilter
{
    private const int BitsPerWord = 16;
    private ulong[] bits;
    private uint mask;

    public static WordFilter Of(IReadOnlyCollection<string> words)
    {
        var size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words.Count * BitsPerWord));
        var filter = new WordFilter { bits = new ulong[size / 64], mask = size - 1 };
        foreach (var word in words)
        {
            var bit = WordHash.Of(word) & filter.mask;
            filter.bits[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        return filter;
    }

    public readonly bool MayHold(uint hash) => (bits[(hash & mask) >> 6] >> (int)(hash & 63) & 1) != 0;
}

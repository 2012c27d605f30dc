namespace Jalon.Reading.Languages;

/// <summary>
/// A hash of a word from its length and four of its letters, never 0: a few instructions, where a hash of all letters costs as
/// much as the rest of a look-up. Words that share one are told apart by their letters.
/// </summary>
internal static class WordHash
{
    private const uint NeverZero = 0x80000000;

    public static uint Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return NeverZero;
        }

        var last = word.Length - 1;
        var letters = (word[0] * 0x9E3779B1u) ^ (word[last] * 0x85EBCA77u) ^ (word[last >> 1] * 0xC2B2AE3Du) ^ (word[(last + 1) >> 2] * 0x27D4EB2Fu) ^ ((uint)word.Length * 0x165667B1u);
        letters = (letters ^ (letters >> 15)) * 0x2C1B3C6Du;
        return (letters ^ (letters >> 13)) | NeverZero;
    }
}

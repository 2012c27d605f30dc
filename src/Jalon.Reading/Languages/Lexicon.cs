namespace Jalon.Reading.Languages;

/// <summary>
/// The words met lately, so that what was found out about one is found out once. Bounded: a new word takes the place of another.
/// Losing one, or meeting two that are the same, costs time and changes nothing.
/// </summary>
internal static class Lexicon
{
    private const int Places = 1 << 15;
    private static readonly Word?[] Words = new Word?[Places];

    /// <summary>The word of these letters, which are in lower case.</summary>
    public static Word Of(ReadOnlySpan<char> letters)
    {
        var hash = WordHash.Of(letters);
        var place = hash & (Places - 1);
        if (Words[place] is { } word && letters.SequenceEqual(word.Text))
        {
            return word;
        }

        if (Words[place ^ 1] is { } other && letters.SequenceEqual(other.Text))
        {
            return other;
        }

        var met = new Word(letters.ToString(), hash);
        Words[place ^ 1] = Words[place] ?? Words[place ^ 1];
        Words[place] = met;
        return met;
    }

    /// <summary>The word whose very string this is, if it is still known; null otherwise.</summary>
    public static Word? Holding(string text, uint hash)
    {
        var place = hash & (Places - 1);
        return Words[place] is { } word && ReferenceEquals(word.Text, text) ? word : Words[place ^ 1] is { } other && ReferenceEquals(other.Text, text) ? other : null;
    }
}

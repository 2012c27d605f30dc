using Jalon.Reading.Annotation;

namespace Jalon.Reading.Languages;

/// <summary>The words and beginnings of words that may open a phrase of a table: most places of a text open none, and that is told at once.</summary>
internal sealed class FirstWords
{
    private readonly WordFilter words;
    private readonly ulong[] beginnings = new ulong[16];
    private readonly bool any;

    public FirstWords(IReadOnlyCollection<string>? words, IEnumerable<string> prefixes)
    {
        this.words = WordFilter.Of(words ?? []);
        foreach (var prefix in prefixes)
        {
            any |= prefix.Length < 2;
            if (prefix.Length >= 2)
            {
                var bit = Bit(prefix);
                beginnings[bit >> 6] |= 1UL << (bit & 63);
            }
        }
    }

    public bool MayOpen(in Token token) => words.MayHold(token.Hash) || any || (token.Text.Length >= 2 && Bit(token.Text) is var bit && (beginnings[bit >> 6] >> (bit & 63) & 1) != 0);

    private static int Bit(string word) => ((word[0] * 31) + word[1]) & 1023;
}

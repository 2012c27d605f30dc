using System.Globalization;
using System.Text;

namespace Jalon.Core.Copies;

/// <summary>
/// A text as its words, without case, accents, punctuation and layout, each as a number with its place: what stays the same
/// when a text is copied into another page. At most <see cref="Most"/> words are looked at.
/// </summary>
public sealed class WordSequence
{
    /// <summary>The length of a long book; what comes after tells nothing more of where a text comes from.</summary>
    public const int Most = 200_000;

    private static readonly char[] Folded = Fold();
    private readonly List<(ulong Hash, int Start, int End, bool Quoted)> words = [];

    private WordSequence()
    {
    }

    public int Count => words.Count;

    /// <summary>Where a word stands, in UTF-16 units of the text.</summary>
    public (int Start, int End) Place(int word) => (words[word].Start, words[word].End);

    public static WordSequence Of(string text)
    {
        var sequence = new WordSequence();
        var (hash, start, depth) = (0UL, -1, 0);
        for (var i = 0; i <= text.Length && sequence.words.Count < Most; i++)
        {
            var c = i < text.Length ? Letter(text[i]) : '\0';
            if (c == '\uffff')
            {
                continue; // an accent on the letter before
            }

            if (c != '\0')
            {
                (hash, start) = start < 0 ? (0xcbf29ce484222325UL, i) : (hash, start);
                hash = (hash ^ c) * 0x100000001b3UL;
                continue;
            }

            if (start >= 0)
            {
                sequence.words.Add((Mix(hash), start, i, depth > 0));
                start = -1;
            }

            // A quotation left open ends with its paragraph.
            depth = i == text.Length ? 0 : text[i] switch
            {
                '«' or '“' or '„' => 1, '»' or '”' or '\n' => 0, '"' => 1 - depth, _ => depth,
            };
        }

        return sequence;
    }

    /// <summary>Every run of three words, as numbers in the order of the text. Fewer words give none.</summary>
    /// <param name="outsideQuotes">Only what the author says: what stands between quotation marks is shared by all who heard it.</param>
    public IEnumerable<(ulong Hash, int First, int Last)> Shingles(bool outsideQuotes = false)
    {
        var (a, b) = (-1, -1);
        for (var i = 0; i < words.Count; i++)
        {
            if (outsideQuotes && words[i].Quoted)
            {
                continue;
            }

            if (a >= 0)
            {
                yield return (Mix(words[a].Hash + (3 * words[b].Hash) + (7 * words[i].Hash)), a, i);
            }

            (a, b) = (b, i);
        }
    }

    /// <summary>Whether all words of a name stand in the text, in their order and next to each other.</summary>
    public bool Names(string name)
    {
        var sought = Of(name);
        for (var i = 0; sought.Count > 0 && i + sought.Count <= words.Count; i++)
        {
            var n = 0;
            while (n < sought.Count && words[i + n].Hash == sought.words[n].Hash)
            {
                n++;
            }

            if (n == sought.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Spreads a number over all 64 bits (the finisher of SplitMix64).</summary>
    internal static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9UL;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebUL;
        return x ^ (x >> 31);
    }

    private static char Letter(char c) => c < Folded.Length ? Folded[c] : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : '\0';

    // Of Latin, Greek and Cyrillic letters the bare one in lower case; 0 for what is no letter or digit, 0xffff for a mark.
    private static char[] Fold()
    {
        var folded = new char[0x530];
        for (var c = '\0'; c < folded.Length; c++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            folded[c] = category == UnicodeCategory.NonSpacingMark ? '\uffff'
                : !char.IsLetterOrDigit(c) ? '\0' : char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
        }

        return folded;
    }
}

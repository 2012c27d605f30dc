using System.Collections.Frozen;
using System.Text;

namespace Jalon.Core.Acceptance;

/// <summary>
/// A word brought to roughly how it sounds, so that Kayes, Kaïes and Каес, or Sanankoroba and Сананкоробе, come out alike,
/// whichever of French, English and Russian they are spelt in. An approximation for proposing matches, never for naming.
/// </summary>
public static class SoundKey
{
    private const string Vowels = "aeiou";

    private static readonly FrozenDictionary<char, string> Cyrillic = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ж'] = "j", ['з'] = "z", ['и'] = "i", ['й'] = "i", ['к'] = "k",
        ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f", ['х'] = "h",
        ['ц'] = "ts", ['ч'] = "sh", ['ш'] = "sh", ['щ'] = "sh", ['ъ'] = "", ['ы'] = "i", ['ь'] = "", ['э'] = "e", ['ю'] = "iu", ['я'] = "ia",
    }.ToFrozenDictionary();

    // The endings of a declined Russian name that are more than vowels; "ом" is left, for names end so of themselves.
    private static readonly string[] Endings = ["ами", "ями", "ого", "его", "ому", "ему", "ах", "ях"];

    // Spellings of one sound, the longer before the shorter; ch is not told from sh, nor z from s.
    private static readonly (string Spelt, string Sound)[] Spellings =
    [
        ("tch", "S"), ("sch", "S"), ("ch", "S"), ("sh", "S"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("ph", "f"), ("th", "t"), ("kh", ""), ("gh", "g"),
        ("qu", "k"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("x", "ks"), ("w", "v"), ("q", "k"), ("y", "i"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("z", "s"), ("h", ""),
    ];

    /// <summary>Of a word without case and accents, as <see cref="NameWords.Fold"/> gives it; figures stay as they are.</summary>
    public static string Of(string word)
    {
        var latin = Latin(word);
        foreach (var (spelt, sound) in Spellings)
        {
            latin = latin.Replace(spelt, sound, StringComparison.Ordinal);
        }

        var key = new StringBuilder(latin.Length);
        foreach (var c in latin)
        {
            // Doubled letters count once, and of vowels in a row the first: spellings differ most in these.
            if (key.Length == 0 || (key[^1] != c && !(Vowels.Contains(c, StringComparison.Ordinal) && Vowels.Contains(key[^1], StringComparison.Ordinal))) || char.IsAsciiDigit(c))
            {
                key.Append(c);
            }
        }

        var skeleton = key.ToString().TrimEnd('a', 'e', 'i', 'o', 'u');
        return skeleton.Length >= 3 ? skeleton : key.ToString();
    }

    /// <summary>Whether a word is written in Cyrillic letters.</summary>
    public static bool IsCyrillic(string word) => word.Any(Cyrillic.ContainsKey);

    private static string Latin(string word)
    {
        if (!IsCyrillic(word))
        {
            return word;
        }

        var ending = word.Length > 5 ? Array.Find(Endings, e => word.EndsWith(e, StringComparison.Ordinal)) : null;
        var stem = ending is null ? word : word[..^ending.Length];
        return string.Concat(stem.Select(c => Cyrillic.GetValueOrDefault(c, c.ToString())));
    }
}

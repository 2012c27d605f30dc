using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Jalon.Core.Acceptance;

/// <summary>Takes names apart for comparing them: without accents, case, articles and endings, in French, English and Russian.</summary>
public static class NameWords
{
    private static readonly FrozenSet<string> Small = new[]
    {
        "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "en", "a", "au", "aux", "sur", "pour", "dans", "par", "entre",
        "the", "an", "of", "in", "on", "for", "and", "to", "at", "by", "between", "и", "в", "во", "на", "по", "для", "о", "об", "с", "со", "между",
    }.ToFrozenSet(StringComparer.Ordinal);

    // A passport's transliteration (ICAO 9303), enough to read an id aloud.
    private static readonly FrozenDictionary<char, string> Latin = new Dictionary<char, string>
    {
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['д'] = "d", ['е'] = "e", ['ж'] = "zh", ['з'] = "z", ['и'] = "i", ['й'] = "i",
        ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u",
        ['ф'] = "f", ['х'] = "kh", ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "ie", ['ы'] = "y", ['ь'] = "", ['э'] = "e",
        ['ю'] = "iu", ['я'] = "ia",
    }.ToFrozenDictionary();

    /// <summary>The words that carry a name, in order: "la centrale solaire de Sanankoroba" gives centrale, solaire, sanankoroba.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var carrying = words.Where(w => !Small.Contains(w)).ToList();
        return carrying.Count > 0 ? carrying : words;
    }

    /// <summary>Roughly the stem, so that number and case make no difference.</summary>
    public static string Stem(string word) =>
        word[0] >= 'а' ? word.Length > 5 ? word[..^2] : word.Length > 3 ? word[..^1] : word
        : word.Length > 4 && word[^1] is 's' or 'x' or 'e' ? word.TrimEnd('s', 'x').TrimEnd('e') : word;

    /// <summary>Whether it holds a name proper, so that it may stand for one item wherever it is met: "pont de Kala", not "le projet".</summary>
    public static bool IsTelling(string name) => NameForm.Of(name).Proper > 0;

    /// <summary>An id made of a name's words; null when it has no letter or digit.</summary>
    public static ItemId? Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var word in Of(name))
        {
            var latin = string.Concat(word.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : Latin.GetValueOrDefault(c, "")));
            if (latin.Length > 0 && slug.Length + latin.Length < 60)
            {
                slug.Append(slug.Length > 0 ? "-" : "").Append(latin);
            }
        }

        return ItemId.TryParse(slug.ToString(), out var id) ? id : null;
    }

    /// <summary>Lower case, no accents, one space between words; other signs are spaces.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            folded.Append(c switch { 'œ' => "oe", 'æ' => "ae", 'ß' => "ss", _ when char.IsLetterOrDigit(c) => c.ToString(), _ => " " });
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

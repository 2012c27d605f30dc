using System.Collections.Frozen;
using System.Globalization;

namespace Jalon.Reading.Languages;

/// <summary>Reads the word lists of the language files: words separated by spaces, pairs as <c>word=value</c>.</summary>
internal static class WordLists
{
    public static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenDictionary<string, string> Pairs(string words) => Read(words, v => v);

    public static FrozenDictionary<string, int> Ints(string words) => Read(words, v => int.Parse(v, CultureInfo.InvariantCulture));

    public static FrozenDictionary<string, decimal> Decimals(string words) => Read(words, v => decimal.Parse(v, CultureInfo.InvariantCulture));

    /// <summary>Phrases separated by commas, all with the one meaning that they are there.</summary>
    public static PhraseTable<bool> Phrases(string list) => new PhraseTable<bool>().AddList(true, list);

    private static FrozenDictionary<string, T> Read<T>(string words, Func<string, T> value) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('=')).ToFrozenDictionary(p => p[0], p => value(p[1]), StringComparer.Ordinal);
}

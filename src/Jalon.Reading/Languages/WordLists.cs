using System.Globalization;

namespace Jalon.Reading.Languages;

/// <summary>Reads the word lists of the language files: words separated by spaces, pairs as <c>word=value</c>.</summary>
internal static class WordLists
{
    public static WordSet Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToWords();

    public static WordMap<string> Pairs(string words) => Read(words, v => v);

    public static WordMap<int> Ints(string words) => Read(words, v => int.Parse(v, CultureInfo.InvariantCulture));

    public static WordMap<decimal> Decimals(string words) => Read(words, v => decimal.Parse(v, CultureInfo.InvariantCulture));

    /// <summary>Phrases separated by commas, all with the one meaning that they are there.</summary>
    public static PhraseTable<bool> Phrases(string list) => new PhraseTable<bool>().AddList(true, list);

    private static WordMap<T> Read<T>(string words, Func<string, T> value) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('=')).ToWords(p => p[0], p => value(p[1]));

    /// <summary>Each word and what it means; a word stands in it once.</summary>
    public static WordMap<T> ToWords<T>(this Dictionary<string, T> pairs) => new([.. pairs.Keys], [.. pairs.Values]);

    public static WordMap<TValue> ToWords<T, TValue>(this IEnumerable<T> items, Func<T, string> word, Func<T, TValue> value)
    {
        T[] all = [.. items];
        var (words, values) = (new string[all.Length], new TValue[all.Length]);
        for (var i = 0; i < all.Length; i++)
        {
            (words[i], values[i]) = (word(all[i]), value(all[i]));
        }

        return new WordMap<TValue>(words, values);
    }

    public static WordSet ToWords(this IEnumerable<string> words) => new(words);
}

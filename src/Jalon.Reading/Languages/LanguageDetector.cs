namespace Jalon.Reading.Languages;

/// <summary>Tells French, English and Russian apart by their commonest words and their script. Null when it is none of them, or too little to tell.</summary>
internal static class LanguageDetector
{
    private const int Sample = 20_000;

    // Only what the other languages of Latin script do not share.
    private static readonly Dictionary<string, string> Words = Read(
        ("fr", "le la les des une du est dans pour par qui sur avec au sont été cette ces aux et que pas plus selon il elle leur ont ne"),
        ("en", "the of and to in is was for with that by from has are were this which will its it on at as be have not"),
        ("other", "el los las del por con una para der die das und den von mit ist nicht dem il della che di per não uma dos em het een van voor og att och jest nie się na ve bir için w z i da na je ng sa mga yang dan di"));

    public static string? Detect(string text)
    {
        Dictionary<string, int> hits = new(StringComparer.Ordinal) { ["fr"] = 0, ["en"] = 0, ["other"] = 0 };
        int cyrillic = 0, latin = 0, letters = 0, words = 0, russian = 0;
        var span = text.AsSpan(0, Math.Min(text.Length, Sample));
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < span.Length;)
        {
            var start = i;
            while (i < span.Length && char.IsLetter(span[i]))
            {
                cyrillic += span[i] is >= '\u0400' and <= '\u04FF' ? 1 : 0;
                latin += span[i] < '\u0250' ? 1 : 0;
                russian += span[i] is 'і' or 'ї' or 'є' or 'ў' or 'ћ' or 'ђ' or 'љ' or 'њ' or 'ј' ? 1 : 0;
                letters++;
                i++;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            words++;
            var length = i - start;
            if (length < lower.Length && lookup.TryGetValue(lower[..span.Slice(start, length).ToLowerInvariant(lower)], out var language))
            {
                hits[language]++;
            }
        }

        if (cyrillic > letters * 0.6)
        {
            return russian * 50 > cyrillic ? null : "ru"; // letters that Russian does not have
        }

        var (best, other) = hits["fr"] >= hits["en"] ? ("fr", hits["en"]) : ("en", hits["fr"]);
        return latin > letters * 0.6 && hits[best] > Math.Max(other, hits["other"]) && hits[best] * 20 >= words ? best : null;
    }

    private static Dictionary<string, string> Read(params (string Language, string Words)[] lists)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (language, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                table.TryAdd(word, language);
            }
        }

        return table;
    }
}

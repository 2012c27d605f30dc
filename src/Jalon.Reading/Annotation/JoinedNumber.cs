using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>A number and the adjective of its unit in one word: "трёхлетний", "десятидневный", "двухкилометровый".</summary>
internal static class JoinedNumber
{
    private const int Shortest = 9;
    private const int ShortestUnit = 6;

    /// <summary>The figure that the word at a place is; null when it joins no number to a unit.</summary>
    public static Figure? At(ReadOnlySpan<Token> tokens, int first, int at, Bound bound, LanguageTable language)
    {
        if (tokens[at].Kind != TokenKind.Word || !language.JoinsNumber.Of(tokens[at]) || Split(tokens[at].Text, language) is not (var value, { } unit))
        {
            return null;
        }

        var figure = new Figure { First = first, End = at + 1, At = at, InWords = true, Hyphened = true, Unit = unit, Kind = unit is "a" or "mo" or "wk" or "d" or "h" or "min" ? FigureKind.Time : FigureKind.Quantity };
        FigureReader.Apply(figure, value, bound);
        return figure;
    }

    /// <summary>The number and the unit that a word joins; no unit when it joins none.</summary>
    public static (decimal Value, string? Unit) Split(string word, LanguageTable language)
    {
        if (language.Inflection is null || word.Length < Shortest)
        {
            return default;
        }

        for (var cut = 2; cut <= word.Length - ShortestUnit; cut++)
        {
            if (!language.Cardinals.TryGetValue(word[..cut], out var value))
            {
                continue;
            }

            // "двадцатипятилетний"
            for (var more = cut; more <= word.Length - ShortestUnit; more++)
            {
                var added = 0m;
                if ((more == cut || (value >= 20 && language.Cardinals.TryGetValue(word[cut..more], out added) && added < value)) && Unit(word[more..], language) is { } unit)
                {
                    return (value + added, unit);
                }
            }
        }

        return default;
    }

    private static string? Unit(string word, LanguageTable language)
    {
        Token[] alone = [new Token(0, word.Length, TokenKind.Word, Lexicon.Of(word), false, 0)];
        return language.Units.TryMatch(alone, 0, out _, out var unit) && IsAdjective(word, language) && unit is not ("%" or "10.a" or "10*2.a") ? unit : null;
    }

    // an adjective: a noun of measure may end so too ("стограмм")
    private static bool IsAdjective(string word, LanguageTable language) => language.Inflection is not null && Languages.Inflecting.Inflection.Adjective(word) is not null;
}

using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>A number as it stands: the tokens it takes, its value, whether a collective made it approximate.</summary>
internal readonly record struct Numeral(int End, decimal Value, bool Approximate, bool InWords, decimal Scale)
{
    public bool Found => End > 0;
}

/// <summary>Reads numbers in digits, in words and mixed ("1,5 milliard"), up to the scale word.</summary>
internal static class NumberReader
{
    private const decimal Largest = 1_000_000_000_000_000m;

    public static Numeral At(ReadOnlySpan<Token> tokens, int at, LanguageTable language)
    {
        var i = at;
        decimal value;
        var words = false;
        var approximate = false;
        if (tokens[at].Kind == TokenKind.Number)
        {
            value = tokens[at].Number;
            i++;
            if (IsOrdinal(tokens, at, language))
            {
                return default; // 2e, 1er, 2-й
            }
        }
        else if (Collective(tokens, at, language, out i, out value))
        {
            approximate = !language.ExactCollectives;
            words = true;
        }
        else if (IsPart(tokens, at, language))
        {
            language.Parts.TryMatch(tokens, at, out var part, out value);
            i = at + part;
            words = true;
        }
        else if (IsOneScale(tokens[at], language))
        {
            (words, i, value) = (true, at, 1); // "миллиард двести миллионов"
        }
        else if (InWords(tokens, at, language, out i, out value))
        {
            words = true;
        }
        else if (language.Ones.Contains(tokens[at]) && at + 1 < tokens.Length && (language.Scales.ContainsKey(tokens[at + 1]) || language.Cardinals.GetValueOrDefault(tokens[at + 1]) == 100))
        {
            words = true; // a million, a hundred and twenty
            i = at + 1;
            value = 1;
            if (!language.Scales.ContainsKey(tokens[i]))
            {
                InWords(tokens, i, language, out i, out value);
            }
        }
        else if (language.HeadLast && language.Ones.Contains(tokens[at]) && language.Units.TryMatch(tokens, at + 1, out var unit, out _) && language.HalvesAfter.LengthAt(tokens, at + 1 + unit) > 0)
        {
            (words, i, value) = (true, at + 1, 1); // a year and a half
        }
        else
        {
            return default;
        }

        if (i < tokens.Length && language.AddedParts.TryMatch(tokens, i, out var added, out var extra))
        {
            value += extra;
            i += added;
        }

        if (i < tokens.Length && language.ExactCollectives && language.Collectives.TryGetValue(tokens[i], out var group))
        {
            value *= group; // two dozen
            i++;
        }

        if (i < tokens.Length && words && !approximate && !language.ExactCollectives && value is > 1 and < 100 && tokens[i].Text[^1] == 's' && language.Collectives.TryGetValue(tokens[i], out var round))
        {
            value *= round; // deux centaines
            approximate = true;
            i++;
        }

        decimal scale = 1;
        while (true)
        {
            var k = i < tokens.Length && approximate && language.Of.Contains(tokens[i]) ? i + 1 : i; // une dizaine de milliers
            k += k + 1 < tokens.Length && tokens[k].Is("-") && k > at && tokens[k].Start == tokens[k - 1].End && tokens[k].End == tokens[k + 1].Start && language.AfterHyphen.Contains(tokens[k + 1]) ? 1 : 0; // 120-million
            if (k >= tokens.Length || !(language.Scales.TryGetValue(tokens[k], out var factor) || IsScaleLetter(tokens, k, language, out factor)) || value * factor > Largest)
            {
                break;
            }

            // "1,250 milliard" is a decimal: nobody groups digits before a milliard.
            if (scale == 1 && factor >= 1_000_000 && tokens[at].Kind == TokenKind.Number && Regrouped(tokens[at], value, language) is { } real)
            {
                value = real;
            }

            value *= factor;
            scale *= factor;
            i = k + 1;
            // "тыс. тонн": the full stop of the abbreviation
            if (i + 1 < tokens.Length && tokens[i].Is(".") && tokens[i].Start == tokens[k].End && language.Abbreviations.Contains(tokens[k]) && (!tokens[i + 1].Capital || language.Units.LengthAt(tokens, i + 1) > 0))
            {
                i++;
            }

            // "deux millions cinq cent mille"
            if (words && !approximate && i < tokens.Length && InWords(tokens, i, language, out var more, out var rest) && rest < factor)
            {
                decimal restScale = 1;
                if (more < tokens.Length && language.Scales.TryGetValue(tokens[more], out var small) && small < factor)
                {
                    restScale = small;
                    more++;
                }

                value += rest * restScale;
                i = more;
            }
        }

        // "миллиард с четвертью"
        if (scale > 1 && i < tokens.Length && language.AddedParts.TryMatch(tokens, i, out var late, out var part2))
        {
            value += part2 * scale;
            i += late;
        }

        return new Numeral(i, value, approximate, words, scale);
    }

    // A scale in a form that is one of it: "миллион", "тысячу".
    private static bool IsOneScale(in Token token, LanguageTable language) =>
        language.VagueScales.Count > 0 && language.Scales.TryGetValue(token, out var scale) && scale >= 1000 && language.Cardinals.ContainsKey(token);

    /// <summary>Whether the digits at a place are an ordinal: "2e", "1er", "2-й".</summary>
    public static bool IsOrdinal(ReadOnlySpan<Token> tokens, int at, LanguageTable language)
    {
        var i = at + 1;
        if (i + 1 < tokens.Length && tokens[i].Is("-") && tokens[i].Start == tokens[at].End)
        {
            return tokens[i + 1].Start == tokens[i].End && tokens[i + 1].IsWord && language.OrdinalEndings.Contains(tokens[i + 1]);
        }

        return i < tokens.Length && tokens[i].Start == tokens[at].End && language.OrdinalEndings.Contains(tokens[i]);
    }

    // "24 M€"
    private static bool IsScaleLetter(ReadOnlySpan<Token> tokens, int at, LanguageTable language, out decimal factor) =>
        language.ScaleLetters.TryGetValue(tokens[at], out factor) && at + 1 < tokens.Length && language.Currencies.LengthAt(tokens, at + 1) > 0;

    private static decimal? Regrouped(Token token, decimal value, LanguageTable language) =>
        !language.DecimalDot && token.Text.Length > 4 && token.Text[^4] == ',' && value >= 1000 && token.Text.Count(c => !char.IsAsciiDigit(c)) == 1 ? value / 1000 : null;

    /// <summary>Whether a part of what a scale or a collective counts stands there: "half a million".</summary>
    public static bool IsPart(ReadOnlySpan<Token> tokens, int at, LanguageTable language) =>
        language.Parts.LengthAt(tokens, at) is > 0 and var length && at + length < tokens.Length && (language.Scales.ContainsKey(tokens[at + length]) || language.Collectives.ContainsKey(tokens[at + length]));

    // "une dizaine", "quelque trois dizaines" is left alone; plurals without a number tell nothing.
    private static bool Collective(ReadOnlySpan<Token> tokens, int at, LanguageTable language, out int end, out decimal value)
    {
        end = at;
        value = 0;
        if (at + 1 < tokens.Length && (language.Ones.Contains(tokens[at]) || language.Of.Contains(tokens[at])) && language.Collectives.TryGetValue(tokens[at + 1], out value))
        {
            end = at + 2;
            return language.Ones.Contains(tokens[at]) && value > 0;
        }

        return false;
    }

    private static bool InWords(ReadOnlySpan<Token> tokens, int at, LanguageTable language, out int end, out decimal value)
    {
        decimal total = 0, current = 0, last = 0;
        var any = false;
        end = at;
        value = 0;
        if (!language.BeginsNumber.Of(tokens[at]))
        {
            return false;
        }

        for (var i = at; i < tokens.Length && i < at + 12; i++)
        {
            var text = tokens[i].Text;
            if (tokens[i].Kind != TokenKind.Word)
            {
                break;
            }

            if (language.And.Contains(text))
            {
                // only inside a number: vingt et un
                if (!any || current == 0 || i + 1 >= tokens.Length || !language.Cardinals.TryGetValue(First(tokens[i + 1].Text), out var next) || !Joins(next, last, language))
                {
                    break;
                }

                continue;
            }

            if (!Add(text, language, ref total, ref current, ref last, out var complete) && !complete)
            {
                break;
            }

            if (!complete)
            {
                break;
            }

            any = true;
            end = i + 1;
        }

        value = total + current;
        return any;
    }

    // vingt et un; two hundred and fifty
    private static bool Joins(decimal next, decimal last, LanguageTable language) =>
        language.Twenties.Count > 0 ? next is 1 or 11 && last is >= 20 and <= 60 : last is 100 or 1000 && next < 100;

    private static string First(string word) => word.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? word[..dash] : word;

    /// <summary>Whether a number in words may begin with this word.</summary>
    public static bool Begins(string word, LanguageTable language)
    {
        decimal total = 0, current = 0, last = 0;
        return Add(word, language, ref total, ref current, ref last, out _);
    }

    // One token may hold several words: soixante-dix-sept. False leaves the number as it was.
    private static bool Add(string token, LanguageTable language, ref decimal total, ref decimal current, ref decimal last, out bool complete)
    {
        var (t, c, l) = (total, current, last);
        complete = true;
        foreach (var range in token.AsSpan().Split('-'))
        {
            var part = token.AsSpan(range);
            if (language.And.Contains(part) && c > 0)
            {
                continue;
            }

            if (language.Cardinals.TryGetValue(part, out var n))
            {
                if (n == 100)
                {
                    c = (c == 0 ? 1 : c) * 100;
                }
                else if (language.Twenties.Contains(part) && l == 4)
                {
                    c = c - 4 + 80;
                    n = 80;
                }
                else if (c == 0 || (n < 100 && Fits(n, l, c)))
                {
                    c += n;
                }
                else
                {
                    complete = false;
                    return false;
                }

                l = n;
            }
            else if (language.Scales.TryGetValue(part, out var scale) && scale == 1000 && c is > 0 and < 1000 or 0 && part is not "milliers" && t == 0 && !(c == 0 && language.VagueScales.Contains(part)))
            {
                t = (c == 0 ? 1 : c) * 1000;
                c = 0;
                l = 1000;
            }
            else
            {
                complete = false;
                return false;
            }
        }

        (total, current, last) = (t, c, l);
        return true;
    }

    // after twenty a digit, after sixty and eighty also ten to nineteen, after a hundred anything below
    private static bool Fits(decimal n, decimal last, decimal current) =>
        last == 100 || (last is 60 or 80 && n < 20) || (last is >= 20 and < 100 && n < 10) || (last == 10 && n is >= 7 and <= 9) || (current % 100 == 0 && n < 100);
}

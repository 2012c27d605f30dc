using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Days and years in words: "двадцать первого марта", "в тридцать восьмом году".</content>
internal sealed partial class DateReader
{
    private const int MostDays = 31;
    private const int Century = 100;

    // the day of a month: "пятое", "тридцатого", "двадцать первого"; 0 when none stands there
    private int DayInWords(ReadOnlySpan<Token> tokens, int at, out int next)
    {
        next = at + 1;
        if (language.Inflection is null || at >= tokens.Length || !tokens[at].IsWord)
        {
            return 0;
        }

        if (language.Ordinals.TryGetValue(tokens[at], out var day) && day <= MostDays)
        {
            return day;
        }

        if (language.Cardinals.GetValueOrDefault(tokens[at]) is 20 or 30 && at + 1 < tokens.Length && language.Ordinals.TryGetValue(tokens[at + 1], out var ones) && ones < 10)
        {
            next = at + 2;
            day = (int)language.Cardinals.GetValueOrDefault(tokens[at]) + ones;
            return day <= MostDays ? day : 0;
        }

        return 0;
    }

    // "с пятого по десятое мая": the month comes with the second
    private bool JoinsDay(ReadOnlySpan<Token> tokens, int at) =>
        at + 2 < tokens.Length && (language.RangeJoins.Contains(tokens[at]) || language.DayArticles.Contains(tokens[at]) || language.And.Contains(tokens[at])) && DayInWords(tokens, at + 1, out var next) > 0 && next < tokens.Length && language.IsMonth(tokens[next]);

    // the year: "тридцать восьмой", "две тысячи сорокового"; null when none stands there. Two digits are of the century of the document.
    private int? YearInWords(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = at;
        if (language.Inflection is null || at + 1 >= tokens.Length || !tokens[at].IsWord)
        {
            return null;
        }

        var i = at;
        var whole = language.Cardinals.GetValueOrDefault(tokens[i]) == 2 && language.Scales.GetValueOrDefault(tokens[i + 1]) == 1000;
        i += whole ? 2 : 0;
        if (i >= tokens.Length)
        {
            return null;
        }

        var tens = language.Cardinals.GetValueOrDefault(tokens[i]);
        var years = tens is >= 20 and < Century && tens % 10 == 0 && i + 1 < tokens.Length && language.Ordinals.TryGetValue(tokens[i + 1], out var ones) && ones < 10 ? (int)tens + ones
            : language.Ordinals.TryGetValue(tokens[i], out var round) && round < Century - 1 && (whole || Suffixed(tokens, i + 1)) ? round : 0;
        if (years == 0)
        {
            return null;
        }

        i += tens >= 20 ? 2 : 1;
        var suffixed = Suffixed(tokens, i);
        if (!whole && !suffixed && (years <= MostDays || (i < tokens.Length && tokens[i].IsWord && language.Inflection.IsNoun(tokens[i].Text))))
        {
            return null; // "двадцать пятого", "в тридцать пятом доме"
        }

        end = suffixed ? i + 1 : i;
        var century = (Today?.Year ?? 2000) / Century * Century;
        return century + years;
    }

    private bool Suffixed(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && language.YearSuffixes.Contains(tokens[at]) && tokens[at].Text.Length > 2;

    // A date or a mark and a date stand there, an article aside.
    private bool StartsDate(ReadOnlySpan<Token> tokens, int at)
    {
        var i = at;
        while (i < tokens.Length && i < at + 4 && (language.DateFillers.Contains(tokens[i]) || language.DateMarks.LengthAt(tokens, i) > 0 || language.Ordinals.ContainsKey(tokens[i]) || tokens[i].Is("-")))
        {
            i++;
        }

        return i < tokens.Length && (IsYear(tokens, i) || language.IsMonth(tokens[i]) || language.Seasons.ContainsKey(tokens[i]) || (i + 1 < tokens.Length && language.IsMonth(tokens[i + 1])));
    }
}

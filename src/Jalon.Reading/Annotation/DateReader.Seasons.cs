using Jalon.Core.Time;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

internal sealed partial class DateReader
{
    private bool Month(ReadOnlySpan<Token> tokens, int at, int month, bool marked, out int end, out DateInterval days, out bool inferred)
    {
        var next = SkipDot(tokens, at + 1);
        var start = at;
        // mars-avril 2037; de mars à juin 2037; entre mars et juin 2037
        if (next + 1 < tokens.Length && (language.RangeJoins.Contains(tokens[next]) || language.And.Contains(tokens[next])) && language.IsMonth(tokens[next + 1], out var lastMonth))
        {
            var after = SkipDot(tokens, next + 2);
            if (YearAt(tokens, ref after, lastMonth, out inferred) is { } y)
            {
                end = after;
                days = new DateInterval(new DateOnly(month > lastMonth ? y - 1 : y, month, 1), Calendar.Month(y, lastMonth).High);
                return true;
            }
        }

        days = default;
        end = next;
        // a month by itself is a date only when a preposition or an adjective says so
        var year = YearAt(tokens, ref next, month, out inferred);
        end = next;
        if (year is null || (inferred && next == SkipDot(tokens, start + 1) && !(marked && language.Inflection is not null) && !(start > 0 && (language.YearOpeners.Contains(tokens[start - 1]) || language.DateFillers.Contains(tokens[start - 1])))))
        {
            return false;
        }

        days = Calendar.Month(year.Value, month);
        return true;
    }

    private bool TrySeason(ReadOnlySpan<Token> tokens, int at, out int end, out DateInterval days, out Grain grain)
    {
        days = default;
        end = at;
        grain = Grain.Season;
        var i = at;
        var ordinal = 0;
        if (language.Ordinals.TryGetValue(tokens[i], out var word))
        {
            ordinal = word;
            i++;
        }
        else if (tokens[i].Kind == TokenKind.Number && tokens[i].Number is >= 1 and <= 4 && i + 1 < tokens.Length && language.OrdinalEndings.Contains(tokens[i + 1]))
        {
            ordinal = (int)tokens[i].Number;
            i += 2;
        }
        else if (tokens[i].Text is [var letter, >= '1' and <= '4'] && language.SeasonLetters.TryGetValue(letter.ToString(), out var before))
        {
            var told = i + 1 < tokens.Length && language.Of.Contains(tokens[i + 1]) ? i + 2 : i + 1;
            if (IsYear(tokens, told))
            {
                end = told + 1;
                days = Calendar.Code((int)tokens[told].Number, before + (tokens[i].Text[1] - '0'));
                return true;
            }
        }

        if (ordinal > 0 && WeekOfMonth(tokens, i, ordinal, out end, out days))
        {
            grain = Grain.Range;
            return true;
        }

        if (i >= tokens.Length || !language.Seasons.TryGetValue(tokens[i], out var code))
        {
            return false;
        }

        if (code is 33 or 40)
        {
            if (ordinal == 0 || (ordinal > (code == 33 ? 4 : 2) && ordinal != 99))
            {
                return false;
            }

            code += (ordinal == 99 ? (code == 33 ? 4 : 2) : ordinal) - 1;
        }
        else if (ordinal > 0)
        {
            return false;
        }

        i++;
        i += i + 1 < tokens.Length && tokens[i].Is(".") && language.Abbreviations.Contains(tokens[i - 1]) && IsYear(tokens, i + 1) ? 1 : 0;
        var i0 = i;
        while (i < tokens.Length && language.DateFillers.Contains(tokens[i]) && !language.Relative.TryMatch(tokens, i, out _, out _))
        {
            i++;
        }

        // the second half of March
        if (code is 40 or 41 && i < tokens.Length && language.IsMonth(tokens[i], out var month))
        {
            end = i + 1;
            var of = YearAt(tokens, ref end, month, out _);
            days = of is { } y ? code == 40 ? new DateInterval(new DateOnly(y, month, 1), new DateOnly(y, month, 15)) : new DateInterval(new DateOnly(y, month, 16), Calendar.Month(y, month).High) : default;
            return of is not null;
        }

        int? year = null;
        if (IsYear(tokens, i))
        {
            year = (int)tokens[i].Number;
            end = i + 1;
        }
        else if (YearInWords(tokens, i, out var spelt) is { } inWords)
        {
            (year, end) = (inWords, spelt);
        }
        else if (i < tokens.Length && language.Relative.TryMatch(tokens, i, out var length, out var relative) && relative.Unit == 'y' && Today is { } today)
        {
            year = today.Year + relative.Steps;
            end = i + length;
        }
        else if (i < tokens.Length && language.LastNext.TryGetValue(tokens[i], out var step) && Today is { } now)
        {
            year = SeasonYear(now, code, step);
            end = i + 1;
        }
        else if (code >= 33 && (Today ?? Anchor) is { } day)
        {
            // "в первом квартале", still to come and told once it is over: that of the next year
            year = Today is { } now0 && language.Inflection is not null && Calendar.Code(day.Year, code).High < now0 && (ahead || Tense(tokens, at) == 1) ? day.Year + 1 : day.Year;
            end = at + (ordinal > 0 ? i - at : 1);
            while (end > at + 1 && language.DateFillers.Contains(tokens[end - 1]))
            {
                end--;
            }
        }

        else if (code < 33 && Today is { } here && (language.SeasonAdverbs.Contains(tokens[at]) ? at == 0 || !language.Every.Contains(tokens[at - 1]) : at > 0) && (ahead || language.SeasonAdverbs.Contains(tokens[at]) || language.DateFillers.Contains(tokens[at - 1]) || language.At.Contains(tokens[at - 1])))
        {
            // "au printemps", "avant l'été": the one that the tense points at; "cet été": the one nearest
            var tense = past ? -1 : ahead ? 1 : Tense(tokens, at);
            year = at > 0 && language.Articles.GetValueOrDefault(tokens[at - 1]) == Article.Demonstrative ? Nearest(here, code)
                : tense is 2 or HungPromise ? here.Year : SeasonYear(here, code, tense < 0 ? -1 : 1);
            end = i0;
        }

        if (year is null || (language.NeedsYear.Contains(tokens[at]) && !IsYear(tokens, end - 1)))
        {
            return false; // "a fall of 7 per cent"
        }

        days = Calendar.Code(year.Value, code);
        return true;
    }

    // "the second week of August", "the first ten days of December"
    private bool WeekOfMonth(ReadOnlySpan<Token> tokens, int at, int ordinal, out int end, out DateInterval days)
    {
        (end, days) = (at, default);
        var length = 7;
        if (at + 1 < tokens.Length && language.Cardinals.TryGetValue(tokens[at], out var number) && number == 10)
        {
            (length, at) = (10, at + 1);
        }

        if (!language.HeadLast || at + 2 >= tokens.Length || !language.Units.TryMatch(tokens, at, out var unit, out var symbol) || unit != 1 || symbol != (length == 10 ? "d" : "wk") || !language.Of.Contains(tokens[at + 1]) || !language.IsMonth(tokens[at + 2], out var month) || ordinal is > 5 and < 99)
        {
            return false;
        }

        end = at + 3;
        if (YearAt(tokens, ref end, month, out _) is not { } year)
        {
            return false;
        }

        var whole = Calendar.Month(year, month);
        var first = ordinal == 99 ? whole.High!.Value.AddDays(1 - length) : whole.Low!.Value.AddDays((ordinal - 1) * length);
        if (first > whole.High)
        {
            return false;
        }

        days = new DateInterval(first, first.AddDays(length - 1) < whole.High ? first.AddDays(length - 1) : whole.High);
        return true;
    }

    private static int Nearest(DateOnly now, int code)
    {
        var (best, least) = (now.Year, int.MaxValue);
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            var days = Calendar.Code(year, code);
            var away = days.Low > now ? days.Low.Value.DayNumber - now.DayNumber : days.High < now ? now.DayNumber - days.High!.Value.DayNumber : 0;
            (best, least) = away < least ? (year, away) : (best, least);
        }

        return best;
    }

    private static int SeasonYear(DateOnly now, int code, int step)
    {
        var start = Calendar.Code(now.Year, code);
        return step < 0 ? (start.High <= now ? now.Year : now.Year - 1) + step + 1 : start.Low > now ? now.Year : now.Year + 1;
    }
}

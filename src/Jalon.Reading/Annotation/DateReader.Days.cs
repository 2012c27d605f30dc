using Jalon.Core.Time;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

internal sealed partial class DateReader
{
    // 12/03/2037, 12.03.2037, 2037-03-12
    private bool TryDigits(ReadOnlySpan<Token> tokens, int at, out int end, out DateInterval days)
    {
        end = at;
        days = default;
        if (at + 4 >= tokens.Length || tokens[at].Kind != TokenKind.Number || tokens[at + 1].Text is not ("/" or "." or "-") || tokens[at + 1].Text != tokens[at + 3].Text
            || tokens[at + 2].Kind != TokenKind.Number || tokens[at + 4].Kind != TokenKind.Number || tokens[at + 4].End - tokens[at].Start > 10)
        {
            return false;
        }

        var (a, b, c) = ((int)Math.Min(tokens[at].Number, 9999), (int)Math.Min(tokens[at + 2].Number, 99), (int)Math.Min(tokens[at + 4].Number, 9999));
        if (language.MonthFirst && b > 12 && a <= 12)
        {
            (a, b) = (b, a); // 07/23/2037
        }

        var (y, m, d) = tokens[at].Text.Length == 4 ? (a, b, c) : (c < 100 ? 2000 + c : c, b, a);
        end = at + 5;
        return TryDay(y, m, d, out days);
    }

    // le 23 juillet 2037; du 6 au 9 mai 2037; du 28 avril au 3 mai 2037; les 6 et 7 mai; lundi 12 mars
    private bool TryDays(ReadOnlySpan<Token> tokens, int at, out int end, out DateInterval days, out Grain grain, out bool inferred)
    {
        end = at;
        days = default;
        grain = Grain.Day;
        inferred = false;
        var i = at;
        if (language.Weekdays.TryGetValue(tokens[i], out var weekday))
        {
            i++;
            if (i + 1 < tokens.Length && (language.RangeJoins.Contains(tokens[i]) || language.And.Contains(tokens[i])) && language.Weekdays.TryGetValue(tokens[i + 1], out var lastWeekday) && (language.RangeJoins.Contains(tokens[i]) || lastWeekday == (weekday + 1) % 7) && Weekday(tokens, i + 1, lastWeekday, out end, out var until))
            {
                grain = Grain.Range;
                var from = until.Low!.Value.AddDays(-(((lastWeekday - weekday) + 7) % 7));
                days = new DateInterval(from, until.High);
                return true;
            }

            i = i < tokens.Length && tokens[i].Is(",") && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number && tokens[i + 1].End - tokens[i + 1].Start < 3 ? i + 1 : i;
            if (i >= tokens.Length || tokens[i].Kind != TokenKind.Number)
            {
                return Weekday(tokens, at, weekday, out end, out days);
            }
        }

        if (!Day(tokens, i, out var firstDay, out var next))
        {
            return false;
        }

        next = OfMonth(tokens, next);
        int? firstMonth = null;
        if (next < tokens.Length && language.IsMonth(tokens[next], out var m))
        {
            firstMonth = m;
            next = SkipDot(tokens, next + 1);
        }

        int? firstYear = firstMonth is not null && IsYear(tokens, next) ? (int)tokens[next].Number : null;
        if (firstYear is not null)
        {
            next++;
        }

        var joined = next;
        while (joined < tokens.Length && joined < next + 3 && (tokens[joined].Text is "-" or "–" or "," || language.And.Contains(tokens[joined]) || language.RangeJoins.Contains(tokens[joined]) || language.DayArticles.Contains(tokens[joined]) || language.Weekdays.ContainsKey(tokens[joined])))
        {
            joined++;
        }

        if (joined > next && Day(tokens, joined, out var lastDay, out var after) && (after = OfMonth(tokens, after)) > 0 && after < tokens.Length && language.IsMonth(tokens[after], out var lastMonth) && tokens[next].Text is not ",")
        {
            after = SkipDot(tokens, after + 1);
            var year = YearAt(tokens, ref after, lastMonth, out inferred);
            end = after;
            grain = Grain.Range;
            var startYear = firstYear ?? ((firstMonth ?? lastMonth) > lastMonth ? year - 1 : year);
            if (year is { } y && TryDay(startYear!.Value, firstMonth ?? lastMonth, firstDay, out var low) && TryDay(y, lastMonth, lastDay, out var high) && low.Low <= high.High)
            {
                days = new DateInterval(low.Low, high.High);
                return true;
            }

            return false;
        }

        if (firstMonth is null)
        {
            return false;
        }

        var only = firstYear ?? YearAt(tokens, ref next, firstMonth.Value, out inferred);
        end = next;
        return only is { } known && TryDay(known, firstMonth.Value, firstDay, out days);
    }

    // the 23rd of July
    private int OfMonth(ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && language.Of.Contains(tokens[at]) && at > 0 && (language.OrdinalEndings.Contains(tokens[at - 1]) || (language.HeadLast && language.Ordinals.ContainsKey(tokens[at - 1]))) && language.IsMonth(tokens[at + 1]) ? at + 1 : at;

    private bool Day(ReadOnlySpan<Token> tokens, int at, out int day, out int next)
    {
        day = 0;
        next = at + 1;
        if (at >= tokens.Length)
        {
            return false;
        }

        if (DayInWords(tokens, at, out var after) is > 0 and var told)
        {
            (day, next) = (told, after);
            return next < tokens.Length && (language.IsMonth(tokens[next]) || JoinsDay(tokens, next));
        }

        if (language.Ordinals.TryGetValue(tokens[at], out var ordinal) && ordinal == 1)
        {
            day = 1;
            return next < tokens.Length && (language.IsMonth(tokens[next]) || (language.HeadLast && OfMonth(tokens, next) > next));
        }

        if (language.HeadLast && ordinal is > 1 and < 32 && OfMonth(tokens, next) > next)
        {
            day = ordinal; // "the fifteenth of July"
            return true;
        }

        if (tokens[at].Kind != TokenKind.Number || tokens[at].Number is < 1 or > 31 || tokens[at].End - tokens[at].Start > 2)
        {
            return false;
        }

        day = (int)tokens[at].Number;
        if (next < tokens.Length && tokens[next].Start == tokens[at].End && language.OrdinalEndings.Contains(tokens[next]))
        {
            next++;
        }

        return true;
    }

    private bool TryDay(int year, int month, int day, out DateInterval days)
    {
        days = default;
        if (year is < 1000 or > 2999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            Impossible |= year is >= 1000 and <= 2999;
            return false;
        }

        days = DateInterval.On(new DateOnly(year, month, day));
        return true;
    }

    private bool Weekday(ReadOnlySpan<Token> tokens, int at, int weekday, out int end, out DateInterval days)
    {
        end = at + 1;
        days = default;
        if (Today is not { } today)
        {
            return false;
        }

        int? told = ahead || Tense(tokens, at) > 0 ? 1 : null;
        if (end < tokens.Length && language.LastNext.TryGetValue(tokens[end], out var step))
        {
            told = step;
            end++;
        }

        told ??= Tense(tokens, at) == 1 ? 1 : null; // "accueillera lundi"
        var back = ((int)today.DayOfWeek - weekday + 7) % 7;
        days = DateInterval.On(told is not > 0 ? today.AddDays(told == -1 && back == 0 ? -7 : -back) : today.AddDays(back == 0 ? 7 : 7 - back));
        return true;
    }
}

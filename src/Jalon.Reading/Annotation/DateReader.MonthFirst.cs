using Jalon.Core.Time;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <content>Days after their month, and "last" and "next" before what they point at.</content>
internal sealed partial class DateReader
{
    // July 23, 2037; May 6–9; May 28 to June 3, 2037; Monday, July 23
    private bool TryMonthDays(ReadOnlySpan<Token> tokens, int at, out int end, out DateInterval days, out Grain grain, out bool inferred)
    {
        end = at;
        days = default;
        grain = Grain.Day;
        inferred = false;
        var i = language.Weekdays.ContainsKey(tokens[at]) ? SkipComma(tokens, at + 1) : at;
        if (!language.MonthFirst || i >= tokens.Length || !language.IsMonth(tokens[i], out var month) || !Day(tokens, SkipDot(tokens, i + 1), out var day, out var next) || IsMeasured(tokens, next))
        {
            return false;
        }

        var (lastMonth, lastDay) = (month, day);
        if (next + 1 < tokens.Length && (language.RangeJoins.Contains(tokens[next]) || language.And.Contains(tokens[next])))
        {
            var second = language.IsMonth(tokens[next + 1], out var other) ? next + 2 : next + 1;
            if (Day(tokens, second, out var until, out var after) && !IsMeasured(tokens, after))
            {
                (lastMonth, lastDay, next, grain) = (second > next + 1 ? other : month, until, after, Grain.Range);
            }
        }

        int? year;
        if (IsYear(tokens, SkipComma(tokens, next)))
        {
            next = SkipComma(tokens, next);
            year = (int)tokens[next++].Number;
        }
        else
        {
            year = YearAt(tokens, ref next, lastMonth, out inferred);
        }

        end = next;
        if (year is not { } y || !TryDay(month > lastMonth ? y - 1 : y, month, day, out var low) || !TryDay(y, lastMonth, lastDay, out var high) || low.Low > high.High)
        {
            return false;
        }

        days = new DateInterval(low.Low, high.High);
        return true;
    }

    // "May 12 people": the number counts
    private bool IsMeasured(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && (language.Units.LengthAt(tokens, at) > 0 || language.CountedNouns.ContainsKey(tokens[at]) || language.Scales.ContainsKey(tokens[at]));

    private static int SkipComma(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at].Is(",") ? at + 1 : at;

    // last March, next Monday, this summer
    private bool TryLastNext(ReadOnlySpan<Token> tokens, int at, out int end, out DateInterval days, out Grain grain)
    {
        days = default;
        grain = Grain.Month;
        end = at + 2;
        if (at + 1 >= tokens.Length || Today is not { } today || !language.LastNextBefore.TryGetValue(tokens[at], out var step))
        {
            return false;
        }

        if (language.IsMonth(tokens[at + 1], out var month))
        {
            days = Calendar.Month(step < 0 ? (month < today.Month ? today.Year : today.Year - 1) : step > 0 && month <= today.Month ? today.Year + 1 : today.Year, month);
            return !(at + 2 < tokens.Length && tokens[at + 2].Kind == TokenKind.Number);
        }

        if (language.Weekdays.TryGetValue(tokens[at + 1], out var weekday))
        {
            var back = ((int)today.DayOfWeek - weekday + 7) % 7;
            days = DateInterval.On(step < 0 ? today.AddDays(back == 0 ? -7 : -back) : today.AddDays(back == 0 && step > 0 ? 7 : (7 - back) % 7));
            grain = Grain.Day;
            return true;
        }

        grain = Grain.Season;
        if (language.Seasons.TryGetValue(tokens[at + 1], out var code) && code < 33)
        {
            days = Calendar.Code(step == 0 ? today.Year : SeasonYear(today, code, step), code);
            return true;
        }

        return false;
    }

    // Feasts from here on are told in days after Easter.
    private const int Movable = 2000;

    // Christmas, by the year that the tense points at
    private bool Feast(ReadOnlySpan<Token> tokens, int at, out int end, out DateInterval days)
    {
        days = default;
        end = at + 1;
        if (!language.Feasts.TryMatch(tokens, at, out var length, out var day))
        {
            return false;
        }

        end = at + length;
        var month = day >= Movable ? 4 : day / 100;
        var year = IsYear(tokens, end) ? (int)tokens[end++].Number : YearAt(tokens, ref end, month, out _);
        if (day >= Movable && year is > 1582 and < 3000)
        {
            days = DateInterval.On(Calendar.Easter(year.Value).AddDays(day - Movable));
            return true;
        }

        return year is { } y && TryDay(y, day / 100, day % 100, out days);
    }

    // 2037/38, 2035-37: the second year in two digits
    private static int? ShortYear(ReadOnlySpan<Token> tokens, int at) =>
        IsYear(tokens, at) && at + 2 < tokens.Length && tokens[at + 1].Text is "/" or "-" or "–" && tokens[at + 2] is { Kind: TokenKind.Number } second && second.End - second.Start == 2 && tokens[at + 1].End == second.Start && second.Number > tokens[at].Number % 100
            ? ((int)tokens[at].Number / 100 * 100) + (int)second.Number : null;
}

using Jalon.Core.Time;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Annotation;

/// <summary>Days of months, quarters, halves and seasons, and the parts of them that the contract fixes.</summary>
internal static class Calendar
{
    // ISO 8601-2 season codes
    public static DateInterval Code(int year, int code) => code == 24
        ? new DateInterval(new DateOnly(year, 12, 1), new DateOnly(year + 1, 2, DateTime.DaysInMonth(year + 1, 2)))
        : Edtf.Parse($"{year:0000}-{code}").Days;

    public static DateInterval From(DateOnly today, RelativeDate relative)
    {
        if (relative.Open)
        {
            return new DateInterval(today, null);
        }

        return relative.Unit switch
        {
            'y' => Code(today.Year + relative.Steps, 40) is var h ? new DateInterval(h.Low, new DateOnly(h.Low!.Value.Year, 12, 31)) : default,
            'm' => Month(today.AddMonths(relative.Steps).Year, today.AddMonths(relative.Steps).Month),
            'q' => Quarter(today.AddMonths(relative.Steps * 3), 3),
            'h' => Quarter(today.AddMonths(relative.Steps * 6), 6),
            'w' => today.AddDays((7 * relative.Steps) - (((int)today.DayOfWeek + 6) % 7)) is var monday ? new DateInterval(monday, monday.AddDays(6)) : default,
            _ => DateInterval.On(today.AddDays(relative.Steps)),
        };
    }

    private static DateInterval Quarter(DateOnly day, int months)
    {
        var start = new DateOnly(day.Year, ((day.Month - 1) / months * months) + 1, 1);
        return new DateInterval(start, start.AddMonths(months).AddDays(-1));
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous computus printed in Nature, 20 April 1876).</summary>
    public static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    public static DateInterval Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    // début, mi-, fin: the contract's thirds of a month and quarters of a year
    public static DateInterval Part(DateInterval days, DateMark part, Grain grain)
    {
        if (part == DateMark.None || days is not { Low: { } low, High: { } high })
        {
            return days;
        }

        return grain switch
        {
            Grain.Year => part switch
            {
                DateMark.Early => new DateInterval(new DateOnly(low.Year, 1, 1), new DateOnly(low.Year, 3, 31)),
                DateMark.Mid => new DateInterval(new DateOnly(low.Year, 5, 1), new DateOnly(low.Year, 8, 31)),
                _ => new DateInterval(new DateOnly(low.Year, 10, 1), new DateOnly(low.Year, 12, 31)),
            },
            Grain.Month => part switch
            {
                DateMark.Early => new DateInterval(low, low.AddDays(9)),
                DateMark.Mid => new DateInterval(low.AddDays(10), low.AddDays(19)),
                _ => new DateInterval(low.AddDays(20), high),
            },
            Grain.Season => part switch
            {
                DateMark.Early => new DateInterval(low, low.AddMonths(1).AddDays(-1)),
                DateMark.Late => new DateInterval(high.AddDays(1).AddMonths(-1), high),
                _ => days,
            },
            _ => days,
        };
    }
}

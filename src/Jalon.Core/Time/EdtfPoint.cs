using System.Globalization;

namespace Jalon.Core.Time;

/// <summary>Reads one EDTF date, without a slash, into the days it may mean.</summary>
internal static class EdtfPoint
{
    public static bool TryRead(ReadOnlySpan<char> text, out DateInterval days)
    {
        days = default;
        if (text.IndexOf('T') is > 0 and var t)
        {
            // A time of day follows a whole date, which then bears no mark (EDTF level 0).
            return t >= 10 && text[t - 6] == '-' && text[t - 3] == '-' && char.IsAsciiDigit(text[t - 1]) && EdtfTime.IsValid(text[(t + 1)..]) && TryRead(text[..t], out days);
        }

        var date = text.Length > 0 && text[^1] is '?' or '~' or '%' ? text[..^1] : text;
        if (date.Length > 1 && date[0] == 'Y')
        {
            return TryLongYear(date[1..], out days);
        }

        var negative = date.Length > 0 && date[0] == '-';
        if (negative)
        {
            date = date[1..];
        }

        if (!TryYear(date, out var first, out var last))
        {
            return false;
        }

        if (negative || last == 0)
        {
            // Before the calendar that DateOnly knows; the year 0 and years divisible by four are leap years (ISO 8601-1 4.2.1).
            days = DateInterval.On(DateOnly.MinValue);
            return date.Length == 4 || (first == last && TryRest(date[4..], DateTime.IsLeapYear(2000 + (first % 400)) ? 2000 : 2001, out _));
        }

        if (date.Length == 4)
        {
            days = new DateInterval(new DateOnly(Math.Max(first, 1), 1, 1), new DateOnly(last, 12, 31));
            return true;
        }

        return first == last && TryRest(date[4..], first, out days);
    }

    // "-MM", "-MM-DD", either of them XX; a month above 20 is a season, quarter or half.
    private static bool TryRest(ReadOnlySpan<char> rest, int year, out DateInterval days)
    {
        days = default;
        if (rest is not { Length: 3 or 6 } || rest[0] != '-' || (rest.Length == 6 && rest[3] != '-'))
        {
            return false;
        }

        var anyDay = rest.Length == 3 || rest[4..] is "XX";
        if (rest[1..3] is "XX")
        {
            days = new DateInterval(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return anyDay;
        }

        if (!TryNumber(rest[1..3], out var month))
        {
            return false;
        }

        if (month is >= 1 and <= 12)
        {
            var length = DateTime.DaysInMonth(year, month);
            var day = 0;
            if (!anyDay && (!TryNumber(rest[4..], out day) || day < 1 || day > length))
            {
                return false;
            }

            days = anyDay
                ? new DateInterval(new DateOnly(year, month, 1), new DateOnly(year, month, length))
                : DateInterval.On(new DateOnly(year, month, day));
            return true;
        }

        return rest.Length == 3 && TrySeason(year, month, out days);
    }

    // ISO 8601-2 4.8: seasons 21-24 (25-28 northern), quarters 33-36, thirds 37-39, halves 40-41. Winter runs into the next year.
    private static bool TrySeason(int year, int code, out DateInterval days)
    {
        var (first, months) = code switch
        {
            21 or 25 => (3, 3), 22 or 26 => (6, 3), 23 or 27 => (9, 3), 24 or 28 => (12, 3),
            >= 33 and <= 36 => (((code - 33) * 3) + 1, 3), >= 37 and <= 39 => (((code - 37) * 4) + 1, 4),
            40 => (1, 6), 41 => (7, 6), _ => (0, 0),
        };
        days = default;
        if (first == 0)
        {
            return false;
        }

        var start = new DateOnly(year, first, 1);
        days = new DateInterval(start, year == 9999 && first == 12 ? DateOnly.MaxValue : start.AddMonths(months).AddDays(-1));
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, out int first, out int last)
    {
        first = last = 0;
        if (text.Length < 4)
        {
            return false;
        }

        var unknown = text[..4].IndexOf('X');
        if (unknown < 0)
        {
            var valid = TryNumber(text[..4], out first);
            last = first;
            return valid;
        }

        // Only the last digits may be unspecified; a year of four X says nothing.
        if (unknown == 0 || text[unknown..4].ContainsAnyExcept('X') || !TryNumber(text[..unknown], out var known))
        {
            return false;
        }

        var scale = (int)Math.Pow(10, 4 - unknown);
        first = known * scale;
        last = first + scale - 1;
        return true;
    }

    private static bool TryLongYear(ReadOnlySpan<char> text, out DateInterval days)
    {
        var negative = text[0] == '-';
        var digits = negative ? text[1..] : text;
        days = DateInterval.On(negative ? DateOnly.MinValue : DateOnly.MaxValue);
        return digits.Length is >= 5 and <= 18 && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9');
    }

    // The parser of the platform passes over NUL characters at the end, so the digits are looked at first.
    internal static bool TryNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}

using System.Globalization;

namespace Jalon.Reading.Files;

/// <summary>Days as files write them of themselves: ISO 8601, RFC 5322 and the PDF form. The day is that of the writer's own clock.</summary>
internal static class FactDates
{
    private const int Longest = 60;
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy.MM.dd", "dd.MM.yyyy"];

    /// <summary>Null when it is no day, or none on which anything was published that a person may follow.</summary>
    public static DateOnly? Of(string? text)
    {
        var plain = text?.Trim() ?? "";
        plain = plain.StartsWith("D:", StringComparison.Ordinal) ? plain[2..] : plain;
        if (plain.Length is < 8 or > Longest)
        {
            return null;
        }

        foreach (var length in (ReadOnlySpan<int>)[10, 8])
        {
            var next = plain.Length > length ? plain[length] : ' ';
            if (plain.Length >= length && (length == 8 || !char.IsAsciiDigit(next))
                && DateOnly.TryParseExact(plain.AsSpan(0, length), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return Sane(day);
            }
        }

        // 03/05/2024 is one day in Paris and another in New York.
        return !plain.Contains('/', StringComparison.Ordinal) && DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? Sane(DateOnly.FromDateTime(instant.DateTime)) : null;
    }

    public static DateOnly? Sane(DateOnly day) => day.Year is >= 1900 and <= 2200 ? day : null;
}

using System.Globalization;

namespace Jalon.Core.Time;

/// <summary>Prints an interval of days in its shortest EDTF form.</summary>
internal static class EdtfText
{
    public static string Of(DateInterval days)
    {
        if (days is not { Low: { } low, High: { } high })
        {
            return days.Low is null && days.High is null
                ? throw new ArgumentException("All of time has no EDTF expression.", nameof(days))
                : $"{End(days.Low)}/{End(days.High)}";
        }

        if (low == high)
        {
            return Day(low);
        }

        var endsMonth = high.Day == DateTime.DaysInMonth(high.Year, high.Month);
        return (low, high) switch
        {
            ({ Month: 1, Day: 1 }, { Month: 12, Day: 31 }) when low.Year == high.Year => low.ToString("yyyy", CultureInfo.InvariantCulture),
            ({ Day: 1 }, _) when endsMonth && low.Year == high.Year && low.Month == high.Month => low.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => $"{Day(low)}/{Day(high)}",
        };
    }

    private static string End(DateOnly? day) => day is { } d ? Day(d) : "..";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

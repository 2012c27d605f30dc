using Jalon.Core.Values;

namespace Jalon.Core.Views;

/// <summary>Questions the views put to two figures.</summary>
internal static class Intervals
{
    /// <summary>What two overlapping intervals share. Throws <see cref="ArgumentException"/> when they are disjoint.</summary>
    public static Interval Common(Interval a, Interval b) => new(Greater(a.Low, b.Low), Lesser(a.High, b.High));

    /// <summary>
    /// By how many per cent of the larger the smaller falls short, as an interval, whichever is which; null when either is not
    /// wholly positive, so that no ratio makes sense.
    /// </summary>
    public static Interval? Gap(Interval a, Interval b)
    {
        var (larger, smaller) = a.Middle >= b.Middle ? (a, b) : (b, a);
        if (larger.Low is not > 0 || smaller.Low is < 0 || (smaller.Low is null && smaller.High is not > 0))
        {
            return null;
        }

        var least = smaller.High is { } s && larger.Low is { } l ? Math.Max(0, (1 - (s / l)) * 100) : 0;
        var most = larger.High is { } h ? (1 - ((smaller.Low ?? 0) / h)) * 100 : 100;
        return new Interval(least, Math.Max(least, most));
    }

    /// <summary>The factor between two figures, at least 1; between the nearest bounds that both have; null for none or for signs that differ.</summary>
    public static decimal? Ratio(Interval a, Interval b)
    {
        var (x, y) = a.Middle >= b.Middle ? (a, b) : (b, a);
        return (x.Low ?? x.High) is { } up && (y.High ?? y.Low) is { } down && down > 0 && up >= down ? up / down : null;
    }

    private static decimal? Greater(decimal? a, decimal? b) => a is null ? b : b is null || a > b ? a : b;

    private static decimal? Lesser(decimal? a, decimal? b) => a is null ? b : b is null || a < b ? a : b;
}

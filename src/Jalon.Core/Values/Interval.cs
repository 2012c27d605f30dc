namespace Jalon.Core.Values;

/// <summary>A number known as [low, high], both ends included; a null end is open ("more than" has no high). Never both null.</summary>
public readonly record struct Interval
{
    /// <summary>Throws <see cref="ArgumentException"/> when both ends are open or low exceeds high.</summary>
    public Interval(decimal? low, decimal? high)
    {
        if (low is null && high is null)
        {
            throw new ArgumentException("An interval needs at least one bound.", nameof(low));
        }

        if (low > high)
        {
            throw new ArgumentException($"The low bound {low} exceeds the high bound {high}.", nameof(low));
        }

        Low = Normalise(low);
        High = Normalise(high);
    }

    public decimal? Low { get; }

    public decimal? High { get; }

    public bool IsExact => Low is not null && Low == High;

    /// <summary>The one number to draw: the value, the middle, or the bound there is.</summary>
    public decimal Middle => Low is { } l && High is { } h ? l + ((h - l) / 2) : (Low ?? High ?? 0);

    public static Interval Exactly(decimal value) => new(value, value);

    public bool Overlaps(Interval other) => !(Low > other.High) && !(other.Low > High);

    public bool Contains(decimal value) => !(Low > value) && !(High < value);

    public Interval Plus(Interval other) => Bounded(Low + other.Low, High + other.High);

    public Interval Minus(Interval other) => Bounded(Low - other.High, High - other.Low);

    /// <summary>Scales by a factor; a negative one swaps the ends. Throws <see cref="OverflowException"/> past the range of decimal.</summary>
    public Interval Times(decimal factor) =>
        factor >= 0 ? new Interval(Low * factor, High * factor) : new Interval(High * factor, Low * factor);

    /// <summary>Both ends rounded, half away from zero: for reading, never for comparing.</summary>
    public Interval Rounded(int decimals) => new(Round(Low, decimals), Round(High, decimals));

    public override string ToString() => IsExact
        ? FormattableString.Invariant($"{Low}")
        : FormattableString.Invariant($"[{Low?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ".."}, {High?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ".."}]");

    private static decimal? Round(decimal? value, int decimals) => value is { } v ? decimal.Round(v, decimals, MidpointRounding.AwayFromZero) : null;

    // Two sums of half-open intervals may leave nothing known; that is no interval any more.
    private static Interval Bounded(decimal? low, decimal? high) =>
        low is null && high is null ? throw new InvalidOperationException("The result is unbounded on both sides.") : new(low, high);

    // Trailing zeros carry no meaning here and would make two equal numbers print, and so hash, differently.
    private static decimal? Normalise(decimal? value) => value is { Scale: 0 } ? value : value / 1.000000000000000000000000000000000m;
}

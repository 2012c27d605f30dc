namespace Jalon.Core.Time;

/// <summary>A stretch of whole days, both ends included; a null end is open. <c>default</c> is all of time.</summary>
public readonly record struct DateInterval
{
    /// <summary>Throws <see cref="ArgumentException"/> when the first day lies after the last.</summary>
    public DateInterval(DateOnly? low, DateOnly? high)
    {
        if (low > high)
        {
            throw new ArgumentException($"The first day {low:yyyy-MM-dd} lies after the last, {high:yyyy-MM-dd}.", nameof(low));
        }

        Low = low;
        High = high;
    }

    public DateOnly? Low { get; }

    public DateOnly? High { get; }

    public bool IsPoint => Low is not null && Low == High;

    public static DateInterval On(DateOnly day) => new(day, day);

    public bool Overlaps(DateInterval other) => !(Low > other.High) && !(other.Low > High);

    public bool Contains(DateOnly day) => !(Low > day) && !(High < day);

    public bool Contains(DateInterval other) =>
        (Low is null || other.Low >= Low) && (High is null || other.High <= High);

    /// <summary>Days from any day of <paramref name="other"/> to any day of this one: [low - other.high, high - other.low]. An open end gives null.</summary>
    public DayCount Since(DateInterval other) => new(Days(other.High, Low), Days(other.Low, High));

    private static int? Days(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber;
}

/// <summary>A number of days known as an interval; null where it is not bounded.</summary>
public readonly record struct DayCount(int? Low, int? High)
{
    public bool IsExact => Low is not null && Low == High;
}

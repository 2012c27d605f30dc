using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Values;

namespace Jalon.Core.Views;

/// <summary>
/// The average of some years in a row against a minimum (LBMA Good Delivery rules: three years of throughput). Below it for one
/// period a refiner is put on the watch list, for two it is informed, for three it owes a remedial plan.
/// </summary>
internal static class MovingAverage
{
    /// <summary>Null when there are not that many years in a row, or they are too vague to tell.</summary>
    public static RequirementAnswer? Judge(Requirement requirement, int years, List<Measured> figures)
    {
        var yearly = figures.Where(f => YearOf(f) is not null).GroupBy(f => YearOf(f)!.Value).ToDictionary(g => g.Key, g => g.Last());
        var below = 0;
        for (var last = yearly.Keys.DefaultIfEmpty().Max(); Together(last) is { } sum; last--)
        {
            // Held against so many times the minimum, since a third has no decimal.
            var least = yearly[last].Least * years;
            if (sum.Low >= least)
            {
                return below == 0 ? Answer(RequirementState.Met, "requirement.average-reached", last, 0) : Below(last);
            }

            if (!(sum.High < least))
            {
                return below == 0 ? null : Below(last);
            }

            below++;
        }

        return below == 0 ? null : Below(yearly.Keys.Max() - below);

        RequirementAnswer Below(int before) =>
            Answer(RequirementState.NotMet, below switch { 1 => "requirement.average-below-once", 2 => "requirement.average-below-twice", _ => "requirement.average-below-thrice" }, before + below, below - 1);

        RequirementAnswer Answer(RequirementState state, string rule, int last, int more) =>
            new(requirement, state, rule, [.. Enumerable.Range(last - years - more + 1, years + more).Select(y => yearly[y].Entry)]);

        Interval? Together(int last)
        {
            var span = Enumerable.Range(last - years + 1, years).ToImmutableArray();
            return span.All(yearly.ContainsKey) ? span.Select(y => yearly[y].Amount).Aggregate(Sum) : null;
        }
    }

    private static Interval Sum(Interval a, Interval b) => (a.Low + b.Low, a.High + b.High) is (null, null) ? new Interval(0, null) : a.Plus(b);

    private static int? YearOf(Measured figure) =>
        figure.Entry.Statement.ValidTime?.Days is { Low: { } low, High: { } high } && high.DayNumber - low.DayNumber is >= 364 and <= 366 ? high.Year : null;
}

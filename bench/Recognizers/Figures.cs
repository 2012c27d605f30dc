using Jalon.Scoring;

namespace Jalon.Recognizers;

/// <summary>Holds what was found against the gold, mildly: bounds are left out, either end or the middle of an interval will do.</summary>
internal static class Figures
{
    public static IEnumerable<double> Of(decimal? low, decimal? high)
    {
        if (low is { } l)
        {
            yield return (double)l;
        }

        if (high is { } h && h != low)
        {
            yield return (double)h;
        }

        if (low is { } from && high is { } to && from != to)
        {
            yield return (double)(from + to) / 2;
        }
    }

    /// <summary>The number, whatever its unit; for a date the days.</summary>
    public static bool Bare(GoldStatement gold, Found found) => Here(gold, found) && gold.Values().Any(v =>
        v.Type == "date" ? Dates(v, found) : found.Number is { } n && Of(v.Low, v.High).Any(x => ScoreValues.Close(Math.Abs(x), Math.Abs(n)) || InUnit(v, found)));

    /// <summary>The number in its unit or money.</summary>
    public static bool Full(GoldStatement gold, Found found) => Here(gold, found) && gold.Values().Any(v =>
        v.Type == "date" ? Dates(v, found) : InUnit(v, found));

    private static bool InUnit(GoldValue gold, Found found)
    {
        var (dimension, factor) = ScoreUnits.Canonical(gold.Unit);
        var (other, otherFactor) = ScoreUnits.Canonical(found.Unit);
        // a rate counts by what is counted: nobody else knows "a year" as part of a unit
        dimension = dimension.Split('/')[0];
        other = other.Split('/')[0];
        var (per, otherPer) = (Per(gold.Unit), Per(found.Unit));
        return found.Number is { } n && dimension == other && Of(gold.Low, gold.High).Any(x => ScoreValues.Close(Math.Abs(x * factor * per), Math.Abs(n * otherFactor * otherPer)));
    }

    private static double Per(string? unit) => unit?.Split('/') is [_, var per] ? ScoreUnits.Canonical(per).Factor : 1;

    private static bool Dates(GoldValue gold, Found found) =>
        Core.Time.Edtf.TryParse(gold.Edtf, out var e) && (found.From ?? found.To) is not null
        && (e.Days.Low is null || found.From is null || e.Days.Low == found.From) && (e.Days.High is null || found.To is null || e.Days.High == found.To)
        && ((e.Days.Low is not null && e.Days.Low == found.From) || (e.Days.High is not null && e.Days.High == found.To));

    private static bool Here(GoldStatement gold, Found found) => found.Start < gold.Start + gold.Quote.Length && gold.Start < found.End;
}

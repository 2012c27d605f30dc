using Jalon.Core.Time;

namespace Jalon.Scoring;

/// <summary>Whether two values are of the same dimension and touch, their bounds aside: tells "figure seen" from "bounds wrong".</summary>
internal static class LooseValues
{
    public static bool Touch(GoldValue gold, GoldValue predicted)
    {
        if (gold.Type == "code" || predicted.Type == "code" || (gold.Type == "date") != (predicted.Type == "date"))
        {
            return gold.Type == "code" && predicted.Type == "code" && ScoreValues.Score(gold, predicted) > 0;
        }

        if (gold.Type == "date")
        {
            return Edtf.TryParse(gold.Edtf, out var a) && Edtf.TryParse(predicted.Edtf, out var b) && Later(a.Days.Low, b.Days.Low) is var from
                && (Earlier(a.Days.High, b.Days.High) is not { } to || from is null || from <= to);
        }

        var (dimension, factor) = ScoreUnits.Canonical(gold.Unit);
        var (other, otherFactor) = ScoreUnits.Canonical(predicted.Unit);
        if (dimension != other || (gold.Low ?? gold.High) is null || (predicted.Low ?? predicted.High) is null)
        {
            return false;
        }

        var (g, p) = (Ends(gold, factor), Ends(predicted, otherFactor));
        var slack = ScoreValues.Tolerance * new[] { g.Low, g.High, p.Low, p.High }.Max(Math.Abs);
        return Math.Max(g.Low, p.Low) <= Math.Min(g.High, p.High) + slack;
    }

    // An open end reaches no further than a fifth here, so that "more than 3" does not touch everything above.
    private static (double Low, double High) Ends(GoldValue value, double factor)
    {
        var (low, high) = ((double?)value.Low, (double?)value.High);
        return ((low ?? (high - (.2 * Math.Abs(high!.Value))))!.Value * factor, (high ?? (low + (.2 * Math.Abs(low!.Value))))!.Value * factor);
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}

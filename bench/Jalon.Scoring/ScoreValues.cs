using Jalon.Core.Time;

namespace Jalon.Scoring;

/// <summary>How well a predicted value equals one of the gold: 1, 0.8 where one end is open on one side only, or 0.</summary>
internal static class ScoreValues
{
    /// <summary>Numbers that differ by no more than this part of the larger are the same.</summary>
    public const double Tolerance = 0.01;

    public static double Score(GoldValue gold, GoldValue predicted)
    {
        if ((gold.Type == "date") != (predicted.Type == "date") || (gold.Type == "code") != (predicted.Type == "code"))
        {
            return 0;
        }

        if (gold.Type == "date")
        {
            return Edtf.TryParse(gold.Edtf, out var a) && Edtf.TryParse(predicted.Edtf, out var b)
                ? Ends((a.Days.Low?.DayNumber, a.Days.High?.DayNumber), (b.Days.Low?.DayNumber, b.Days.High?.DayNumber), (x, y) => x == y)
                : 0;
        }

        if (gold.Type == "code")
        {
            var (a, b) = (ScoreCodes.Canonical(gold.Code), ScoreCodes.Canonical(predicted.Code));
            return a == b ? 1 : a.Length > 0 && b.Length > 0 && ScoreCodes.IsNegative(a) == ScoreCodes.IsNegative(b) ? 0.8 : 0;
        }

        var (gd, gf) = ScoreUnits.Canonical(gold.Unit);
        var (pd, pf) = ScoreUnits.Canonical(predicted.Unit);
        return gd == pd ? Ends(((double?)gold.Low * gf, (double?)gold.High * gf), ((double?)predicted.Low * pf, (double?)predicted.High * pf), Close) : 0;
    }

    public static bool Close(double a, double b) => a == b || Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b));

    private static double Ends((double? Low, double? High) g, (double? Low, double? High) p, Func<double, double, bool> same)
    {
        if (g is (null, null) || p is (null, null))
        {
            return 0;
        }

        var (score, shared) = (1.0, false);
        foreach (var (a, b) in ((double?, double?)[])[(g.Low, p.Low), (g.High, p.High)])
        {
            if (a is null && b is null)
            {
                continue;
            }

            if (a is null || b is null)
            {
                score = 0.8;
            }
            else if (same(a.Value, b.Value))
            {
                shared = true;
            }
            else
            {
                return 0;
            }
        }

        return shared ? score : 0;
    }
}

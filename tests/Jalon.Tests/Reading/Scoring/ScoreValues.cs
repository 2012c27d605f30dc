using Jalon.Core.Time;
using System.Text.RegularExpressions;

namespace Jalon.Tests.Reading.Scoring;

/// <summary>How well a predicted value equals one of the gold: 1, 0.8 where one end is open on one side only, or 0.</summary>
internal static partial class ScoreValues
{
    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["under-construction"] = "in-progress", ["ongoing"] = "in-progress", ["underway"] = "in-progress", ["in-service"] = "operational", ["commissioned"] = "operational",
        ["postponed"] = "delayed", ["on-hold"] = "suspended", ["halted"] = "suspended", ["pending"] = "undecided", ["no-decision"] = "undecided",
    };

    private static readonly HashSet<string> Negatives =
        ["undecided", "suspended", "cancelled", "delayed", "lapsed", "expired", "abandoned", "stalled", "blocked", "rejected", "refused", "failed", "withdrawn", "revoked", "lost", "denied"];

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
            var (a, b) = (Code(gold.Code), Code(predicted.Code));
            return a == b ? 1 : a.Length > 0 && b.Length > 0 && Negative(a) == Negative(b) ? 0.8 : 0;
        }

        var (gd, gf) = ScoreUnits.Canonical(gold.Unit);
        var (pd, pf) = ScoreUnits.Canonical(predicted.Unit);
        return gd == pd ? Ends(((double?)gold.Low * gf, (double?)gold.High * gf), ((double?)predicted.Low * pf, (double?)predicted.High * pf), Close) : 0;
    }

    public static bool Close(double a, double b) => a == b || Math.Abs(a - b) <= 0.01 * Math.Max(Math.Abs(a), Math.Abs(b));

    public static bool SamePeriod(string? a, string? b) => Edtf.TryParse(a, out var x) && Edtf.TryParse(b, out var y) && x.Days == y.Days;

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

    private static string Code(string? code)
    {
        var c = (code ?? "").Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        c = Same.GetValueOrDefault(c, c);
        c = c == "undecided" ? c : Prefix().Replace(c, "not-");
        return Same.GetValueOrDefault(c, c);
    }

    private static bool Negative(string code) => code.StartsWith("not-", StringComparison.Ordinal) || code.StartsWith("no-", StringComparison.Ordinal) || Negatives.Contains(code);

    [GeneratedRegex("^(un(?!der|i|til)|non-|none-|not-yet-)(?=[a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();
}

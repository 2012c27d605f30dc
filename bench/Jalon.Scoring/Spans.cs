using System.Globalization;
using System.Text.RegularExpressions;
using Jalon.Core.Time;

namespace Jalon.Scoring;

/// <summary>Whether a proposal that matches nothing takes a distractor for a figure, or repeats what neither gains nor costs.</summary>
internal static partial class Spans
{
    public static bool Takes(Predicted p, GoldSpan x)
    {
        var (ps, xs) = (Place.Of(p), Place.Of(x));
        if (!ps.Overlaps(xs) || xs.Holds(ps))
        {
            return ps.Overlaps(xs);
        }

        var unit = ScoreUnits.Canonical(p.Value.Unit).Factor;
        var numbers = Numbers(x);
        return Figures(p).Concat(Years(p).OfType<double>()).Any(a => numbers.Any(b => ScoreValues.Close(a, b) || ScoreValues.Close(a * unit, b)));
    }

    public static bool IsNeutral(Predicted p, GoldSpan x)
    {
        var (ps, xs) = (Place.Of(p), Place.Of(x));
        if (!ps.Overlaps(xs) || xs.Holds(ps))
        {
            return ps.Overlaps(xs);
        }

        var numbers = Numbers(x);
        return Years(p) is { Length: > 0 } years
            ? Array.TrueForAll(years, y => y is null || numbers.Contains(y.Value)) && Array.Exists(years, y => y is not null)
            : Figures(p).Any() && Figures(p).All(a => numbers.Any(b => ScoreValues.Close(a, b)));
    }

    private static IEnumerable<double> Figures(Predicted p) => new[] { p.Value.Low, p.Value.High }.OfType<decimal>().Select(d => (double)d);

    // The years of the two ends of a date, null for an open one; none for another value.
    private static double?[] Years(Predicted p) => Edtf.TryParse(p.Value.Edtf, out var e) ? [e.Days.Low?.Year, e.Days.High?.Year] : [];

    // Each run of digits and each join of neighbours, as a careless reader might take them.
    private static HashSet<double> Numbers(GoldSpan x)
    {
        if (x.Values is { Length: > 0 })
        {
            return [.. x.Values.Select(v => (double)v)];
        }

        var runs = Digits().Matches(x.Quote).Select(m => m.Value).ToList();
        var numbers = new HashSet<double>();
        for (var i = 0; i < runs.Count; i++)
        {
            for (var j = i + 1; j <= runs.Count; j++)
            {
                numbers.Add(Number(string.Concat(runs[i..j])));
                if (j == i + 2)
                {
                    numbers.Add(Number(runs[i] + "." + runs[i + 1]));
                }
            }
        }

        return numbers;
    }

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}

using Jalon.Reading.Confidence;

namespace Jalon.Bench.Calibration;

/// <summary>Fits the weights of the features: logistic regression with a penalty, so that what was seldom seen weighs little.</summary>
internal static class Fit
{
    // As if each feature had been seen a few times more, without telling anything.
    private const double Penalty = 4;
    private const int Rounds = 4000;
    private const int Seldom = 8;

    public static (double Start, SortedDictionary<string, double> Weights) Of(IReadOnlyList<Judged> judged)
    {
        var names = judged.SelectMany(j => j.Features).CountBy(f => f).Where(f => f.Value >= Seldom).Select(f => f.Key).Order(StringComparer.Ordinal).ToList();
        var number = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        var rows = judged.Select(j => (At: j.Features.Where(number.ContainsKey).Select(f => number[f]).ToArray(), j.IsRight)).ToList();
        var (start, weights) = (0.0, new double[names.Count]);
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, slopes) = (0.0, new double[names.Count]);
            foreach (var (at, isRight) in rows)
            {
                var error = Jalon.Reading.Confidence.Calibration.Probability(start + at.Sum(a => weights[a])) - (isRight ? 1 : 0);
                slope += error;
                foreach (var a in at)
                {
                    slopes[a] += error;
                }
            }

            var step = 1.0 / rows.Count;
            start -= step * slope;
            for (var a = 0; a < weights.Length; a++)
            {
                weights[a] -= step * (slopes[a] + (Penalty * weights[a]));
            }
        }

        var rounded = names.Index().Select(n => (n.Item, Weight: Math.Round(weights[n.Index], 2))).Where(w => w.Weight != 0);
        return (Math.Round(start, 2), new SortedDictionary<string, double>(rounded.ToDictionary(w => w.Item, w => w.Weight), StringComparer.Ordinal));
    }

    public static double Of(Judged judged, double start, IReadOnlyDictionary<string, double> weights) => Jalon.Reading.Confidence.Calibration.Of(start, weights, judged.Features);
}

namespace Jalon.Bench.Calibration;

/// <summary>Of the proposals told to be about so sure: how sure on average, and which part is right.</summary>
internal sealed record ReliabilityBin(double From, double To, int Count, double Told, double Right);

/// <summary>How far what is told lies from what is.</summary>
internal static class Reliability
{
    public static IEnumerable<ReliabilityBin> Bins(IEnumerable<Judged> judged) =>
        judged.GroupBy(j => Math.Min(9, (int)(j.Confidence * 10))).OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin(g.Key / 10.0, (g.Key + 1) / 10.0, g.Count(), g.Average(j => j.Confidence), g.Average(j => j.IsRight ? 1.0 : 0)));

    /// <summary>The mean square of the difference; 0 is perfect, 0.25 is what tossing a coin gets.</summary>
    public static double Brier(IEnumerable<Judged> judged) => judged.Average(j => Math.Pow(j.Confidence - (j.IsRight ? 1 : 0), 2));

    /// <summary>The mean difference between told and right over the bins, weighted by their size.</summary>
    public static double Error(IReadOnlyCollection<Judged> judged) => Bins(judged).Sum(b => b.Count * Math.Abs(b.Told - b.Right)) / judged.Count;
}

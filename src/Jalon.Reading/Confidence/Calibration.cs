using System.Collections.Concurrent;

namespace Jalon.Reading.Confidence;

/// <summary>
/// Turns what a rule says of itself into a probability: of the proposals at 0.8, about eight in ten have value, property,
/// subject and stance right. The weights are fitted on the working half of the corpus; a feature without one changes nothing.
/// </summary>
internal static class Calibration
{
    // There are some hundreds of them; what cannot be kept is reckoned each time.
    private const int Most = 10_000;
    private static readonly ConcurrentDictionary<Features, double> Known = new();

    public static double Of(Proposal proposal, string language)
    {
        var features = Features.Of(proposal, language);
        if (!Known.TryGetValue(features, out var told))
        {
            told = Probability(features.Names().Sum(f => CalibrationTable.Weights.GetValueOrDefault(f)) + CalibrationTable.Start);
            if (Known.Count < Most)
            {
                Known[features] = told;
            }
        }

        return told;
    }

    /// <summary>The probability of log-odds.</summary>
    public static double Probability(double odds) => 1 / (1 + Math.Exp(-odds));
}

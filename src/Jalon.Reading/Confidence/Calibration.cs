namespace Jalon.Reading.Confidence;

/// <summary>
/// Turns what a rule says of itself into a probability: of the proposals at 0.8, about eight in ten have value, property,
/// subject and stance right. The weights are fitted on the working half of the corpus; a feature without one changes nothing.
/// </summary>
internal static class Calibration
{
    public static double Of(Proposal proposal, string language) => Probability(Features.Of(proposal, language).Sum(f => CalibrationTable.Weights.GetValueOrDefault(f)) + CalibrationTable.Start);

    /// <summary>The probability of log-odds.</summary>
    public static double Probability(double odds) => 1 / (1 + Math.Exp(-odds));
}

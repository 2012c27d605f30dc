using System.Globalization;

namespace Jalon.Reading.Resolution;

/// <summary>
/// What each feature weighs, fitted on the working half of the corpus in all its languages by a log-linear model with a penalty on large weights,
/// checked by leaving out one document at a time.
/// </summary>
internal static partial class SubjectWeights
{
    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<SubjectFeature>().Length;

    /// <summary>The weights, by number of the feature.</summary>
    public static float[] All { get; } = Read();

    public static double Score(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * All[i];
        }

        return sum;
    }

    private static float[] Read()
    {
        var weights = new float[Count];
        foreach (var pair in List.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            weights[(int)Enum.Parse<SubjectFeature>(pair[..equals])] = float.Parse(pair[(equals + 1)..], CultureInfo.InvariantCulture);
        }

        return weights;
    }
}

using System.Globalization;

namespace Jalon.Reading.Resolution;

/// <summary>
/// What each feature weighs, fitted on the working half of the corpus by a log-linear model with a penalty on large weights,
/// checked by leaving out one document at a time.
/// </summary>
internal static class SubjectWeights
{
    private const string List = """
        Likes=0.53 LikesElsewhere=0.54 Own=2.2 Before=-0.09 BeforeClauses=-0.24 Adjacent=0.44 Bracket=0.43 After=-0.47 AfterDistance=-1.58
        AfterClauses=-1.31 AfterAdjacent=-0.01 Linked=3.59 Inside=0.8 Between=0.35 Leads=0.22 Prepositional=-0.05 Oblique=-0.44
        Pronoun=-1.5 Possessive=-2.37 PronounRank=-1.25 Topical=1.59 Whose=1.5 OpenLeads=-0.42 OpenOther=-1.44 Earlier=-0.72 Back=-0.32
        Previous=0.76 OtherParagraph=-0.46 FocusThere=-0.26 PrepositionalThere=-0.31 OpenThere=-0.88 OpensParagraph=0.49 Far=-3.27
        Vague=-1.26 Counted=-0.6 Speaker=-2.13 Proper=0.63 Mentions=0.54 InTitle=0.38 Described=0.38 Unknown=-1.45 UnknownFlow=1.39
        BareFlow=-0.51 TopicHere=-1.16 Topic=0.91 OwnTopic=-0.34 TopicRank=-0.56 Label=1.39 Asked=1.35 Main=0.24 MainHere=-0.06
        MainFirst=-0.59 ToldHere=0.34 ToldBefore=0.88 ToldAbove=-0.74
        """;

    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<SubjectFeature>().Length;

    private static readonly float[] Weights = Read();

    public static double Score(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * Weights[i];
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

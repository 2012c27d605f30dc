using System.Globalization;

namespace Jalon.Reading.Resolution;

/// <summary>
/// What each feature weighs, fitted on the working half of the corpus by a log-linear model with a penalty on large weights,
/// checked by leaving out one document at a time.
/// </summary>
internal static class SubjectWeights
{
    private const string List = """
        Likes=0.64 LikesElsewhere=0.48 Own=1.77 Before=-0.13 BeforeClauses=-0.3 Adjacent=0.47 After=-0.72 AfterDistance=-1.39
        AfterClauses=-0.94 AfterAdjacent=0.13 Linked=3.37 Inside=0.61 Between=0.17 Leads=0.34 Prepositional=0.11 Oblique=-0.49
        Pronoun=-0.75 Possessive=-1.41 PronounRank=-1.38 Topical=1.55 Whose=1.5 OpenLeads=-0.37 OpenOther=-1.47 Earlier=-0.68 Back=-0.32
        Previous=0.59 OtherParagraph=-0.83 FocusThere=0.03 PrepositionalThere=-0.66 OpenThere=-0.81 OpensParagraph=0.36 Far=-2.88
        Vague=-1.33 Counted=-1.2 Speaker=-2.05 Proper=0.65 Mentions=0.54 InTitle=0.37 Described=0.25 Unknown=-1.24 UnknownFlow=0.94
        BareFlow=-0.8 TopicHere=-0.75 Topic=1.03 OwnTopic=-0.22 TopicRank=-0.6 Label=1.24 Asked=1.12 Main=0.17 MainHere=-0.11
        MainFirst=-0.59 ToldHere=0.2 ToldBefore=0.57 ToldAbove=-0.74
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

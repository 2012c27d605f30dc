using System.Globalization;

namespace Jalon.Reading.Resolution;

/// <summary>
/// What each feature weighs, fitted on the working half of the corpus by a log-linear model with a penalty on large weights,
/// checked by leaving out one document at a time.
/// </summary>
internal static class SubjectWeights
{
    private const string List = """
        Likes=0.6 LikesElsewhere=0.56 Own=2.25 Before=-0.17 BeforeClauses=-0.19 Adjacent=0.44 Bracket=0.56 OfLinked=0.2 Agent=-0.01
        After=-0.36 AfterDistance=-1.67 AfterClauses=-1.38 AfterAdjacent=-0.04 Inside=0.78 Between=0.47 Leads=0.25 Prepositional=-0.3
        Oblique=-0.31 Pronoun=-1.66 Possessive=-2.72 PronounRank=-1.15 Topical=1.61 Whose=1.5 OpenLeads=-0.45 OpenOther=-1.46
        Earlier=-0.62 Back=-0.3 Previous=0.91 OtherParagraph=-0.45 FocusThere=-0.26 PrepositionalThere=-0.31 OpenThere=-0.84
        OpensParagraph=0.5 Far=-3.42 Vague=-1.19 Counted=-0.54 Speaker=-2.24 Proper=0.74 Mentions=0.59 InTitle=0.72 Described=0.42
        Unknown=-1.52 UnknownFlow=1.54 BareFlow=-0.34 TopicHere=-1.48 Topic=0.47 OwnTopic=-0.27 TopicRank=-0.55 Label=1.59 Asked=1.34
        Main=0.22 MainHere=-0.29 MainFirst=-0.73 ToldHere=0.43 ToldBefore=0.88 ToldAbove=-0.69 Linked=5 Ranked=2.5 HeadsRow=3.5 Within=2.5
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

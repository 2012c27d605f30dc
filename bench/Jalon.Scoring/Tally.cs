namespace Jalon.Scoring;

/// <summary>What is counted of a reading against the gold. The judged ones (from <see cref="Property"/> to <see cref="Exact"/>) are counted among the matched.</summary>
internal enum Count
{
    Gold,
    Predicted,
    Neutral,
    Matched,
    MatchedPredicted,
    Property,
    Subject,
    Stance,
    Attribution,
    Kind,
    Strict,
    Exact,
    Loose,
    QualifiersRight,
    Qualifiers,
    DistractorsTaken,
    Distractors,
    ConflictsFound,
    Conflicts,
    SlipsFound,
    Slips,
}

/// <summary>Counts that add up over documents, and the measures taken from the sums; a measure with nothing to measure is not a number.</summary>
internal sealed class Tally
{
    public static IReadOnlyList<Count> Counts { get; } = Enum.GetValues<Count>();

    private readonly int[] counts = new int[Counts.Count];

    public int this[Count count]
    {
        get => counts[(int)count];
        set => counts[(int)count] = value;
    }

    public double Recall => Share(Count.Matched, this[Count.Gold]);

    public double Precision => Share(Count.MatchedPredicted, this[Count.Predicted] - this[Count.Neutral]);

    public double F1 => double.IsNaN(Recall) && double.IsNaN(Precision) ? double.NaN : Both(Known(Recall), Known(Precision));

    /// <summary>F1 of the statements whose value, property, subject and stance are all right.</summary>
    public double StrictF1 => Ratio(2.0 * this[Count.Strict], this[Count.Gold] + this[Count.Predicted] - this[Count.Neutral]);

    public double Qualifiers => Share(Count.QualifiersRight, this[Count.Qualifiers]);

    public double Distractors => Share(Count.DistractorsTaken, this[Count.Distractors]);

    public double LooseRecall => Share(Count.Loose, this[Count.Gold]);

    /// <summary>The part of the matched that is right in the respect counted.</summary>
    public double OfMatched(Count count) => Share(count, this[Count.Matched]);

    public void Add(Tally other)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }
    }

    private double Share(Count count, int whole) => Ratio(this[count], whole);

    private static double Ratio(double part, int whole) => whole == 0 ? double.NaN : part / whole;

    private static double Known(double value) => double.IsNaN(value) ? 0 : value;

    private static double Both(double recall, double precision) => recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
}

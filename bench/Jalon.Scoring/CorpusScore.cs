namespace Jalon.Scoring;

/// <summary>
/// The tally of a set of documents as a whole, and of its parts: the statements of one property, value type or stance. In a part
/// the gold of that property counts for recall and the proposals with that property for precision.
/// </summary>
internal sealed class CorpusScore
{
    public Tally Whole { get; } = new();

    /// <summary>By <c>property:cost</c>, <c>type:date</c>, <c>stance:planned</c>.</summary>
    public SortedDictionary<string, Tally> Parts { get; } = new(StringComparer.Ordinal);

    public static CorpusScore Sum(IEnumerable<CorpusScore> scores)
    {
        var sum = new CorpusScore();
        foreach (var score in scores)
        {
            sum.Whole.Add(score.Whole);
            foreach (var (part, tally) in score.Parts)
            {
                sum.Part(part).Add(tally);
            }
        }

        return sum;
    }

    /// <summary>The whole and the parts that a statement with these words belongs to.</summary>
    public IEnumerable<Tally> All(string property, string type, string stance) => [Whole, Part("property:" + property), Part("type:" + type), Part("stance:" + stance)];

    /// <summary>The tally of a part, begun when it is new.</summary>
    public Tally Part(string key)
    {
        if (!Parts.TryGetValue(key, out var tally))
        {
            Parts[key] = tally = new Tally();
        }

        return tally;
    }
}

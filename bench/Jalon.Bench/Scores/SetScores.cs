using Jalon.Scoring;

namespace Jalon.Bench.Scores;

/// <summary>Scores by set and language ("work fr"), each with its parts, and those of single documents where they may be told.</summary>
internal sealed class SetScores
{
    public SortedDictionary<string, CorpusScore> Sets { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Tally> Documents { get; } = new(StringComparer.Ordinal);

    public void Add(string set, CorpusScore score) => Sets[set] = Sets.TryGetValue(set, out var sum) ? CorpusScore.Sum([sum, score]) : score;
}

using Jalon.Scoring;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Reading.Scoring;

public sealed class CorpusScoreTests
{
    // What the contract's scorer prints for the two files of the fixture.
    private static readonly (Count Count, int Number)[] Expected =
    [
        (Count.Gold, 7), (Count.Predicted, 11), (Count.Neutral, 1), (Count.Matched, 7), (Count.MatchedPredicted, 7), (Count.Property, 6), (Count.Subject, 6),
        (Count.Stance, 7), (Count.Attribution, 6), (Count.Kind, 6), (Count.Strict, 5),
    ];

    [Fact]
    public void Score_OfTheFixture_IsThatOfTheContractsScorer()
    {
        var gold = Gold.Read(File.ReadAllText(Root.At("tests", "Jalon.Tests", "Reading", "Scoring", "fixture.gold.json")));
        var predicted = Predicted.Read(File.ReadAllText(Root.At("tests", "Jalon.Tests", "Reading", "Scoring", "fixture.json")));

        var score = Scorer.Score(gold, predicted).Whole;

        Assert.Equal(Expected, Expected.Select(e => (e.Count, score[e.Count])));
    }

    [Fact]
    public void Parts_OfAScore_AddUpToTheWhole()
    {
        var corpus = new Corpus(Root.At("corpus"));

        var score = CorpusScore.Sum(corpus.Names().Where(n => n.StartsWith("work/", StringComparison.Ordinal)).Select(n => ScoredReading.Score(corpus, n)));

        foreach (var kind in (string[])["property:", "type:", "stance:"])
        {
            foreach (var count in (Count[])[Count.Gold, Count.Predicted, Count.Neutral, Count.Matched, Count.MatchedPredicted, Count.Strict, Count.Exact])
            {
                Assert.Equal(score.Whole[count], score.Parts.Where(p => p.Key.StartsWith(kind, StringComparison.Ordinal)).Sum(p => p.Value[count]));
            }
        }
    }

    [Fact]
    public void Reader_OnTheWorkingCorpus_KeepsItsScore()
    {
        var corpus = new Corpus(Root.At("corpus", "work"));

        var score = CorpusScore.Sum(corpus.Names().Where(n => n.EndsWith(".fr", StringComparison.Ordinal)).Select(n => ScoredReading.Score(corpus, n))).Whole;

        Assert.True(score is { F1: >= 0.85, StrictF1: >= 0.60 }, $"F1 {score.F1:0.000}, strict {score.StrictF1:0.000}");
    }

    [Fact]
    public void Reader_OnTheSeed_ReachesTheTargets()
    {
        var corpus = new Corpus(Root.Shared("reading"));

        var score = ScoredReading.Score(corpus, "seed.fr").Whole;

        Assert.True(score is { F1: >= 0.93, StrictF1: >= 0.70 }, $"F1 {score.F1:0.000}, strict {score.StrictF1:0.000}");
    }
}

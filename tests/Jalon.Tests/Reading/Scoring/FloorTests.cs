using Jalon.Scoring;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Reading.Scoring;

/// <summary>
/// What the reader reaches on the half of the corpus that nobody wrote rules for, by language, less a point: no change may lose
/// more unseen. Raise a floor when the reader has risen well above it.
/// </summary>
public sealed class FloorTests
{
    [Theory]
    [InlineData("fr", 0.815, 0.52, 0.895, 0.105)]
    [InlineData("en", 0.77, 0.465, 0.83, 0.16)]
    [InlineData("ru", 0.815, 0.495, 0.855, 0.075)]
    public void Reader_OnTheMeasuringCorpus_KeepsItsScore(string language, double figures, double strict, double attribution, double distractors)
    {
        var corpus = new Corpus(Root.At("corpus", "measure"));
        var names = corpus.Names().Where(n => n.EndsWith("." + language, StringComparison.Ordinal)).ToList();

        var score = CorpusScore.Sum(names.Select(n => ScoredReading.Score(corpus, n))).Whole;

        Assert.NotEmpty(names);
        Assert.True(score.F1 >= figures && score.StrictF1 >= strict && score.OfMatched(Count.Attribution) >= attribution && score.Distractors <= distractors,
            $"{language}: F1 {score.F1:0.000}, strict {score.StrictF1:0.000}, attribution {score.OfMatched(Count.Attribution):0.000}, distractors {score.Distractors:0.000}");
    }
}

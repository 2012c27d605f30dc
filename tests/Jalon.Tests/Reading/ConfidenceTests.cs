using System.Globalization;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading;
using Jalon.Reading.Confidence;
using Jalon.Scoring;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Reading;

/// <summary>A confidence is a probability. How near it comes on texts not worked on is shown by <c>Jalon.Bench calibrate</c>; here it must hold on those it was fitted on.</summary>
public sealed class ConfidenceTests
{
    private static readonly Proposal Proposal = new()
    {
        SubjectName = "route de Kala", SubjectKind = "facility", Property = Properties.Capacity, Value = new QuantityValue(Interval.Exactly(40), Unit.Parse("km")),
        Passage = new Passage(0, 5, "40 km"), RuleConfidence = 0.85, Rule = "QuantityRule", AttributedTo = "le ministre",
    };

    [Fact]
    public void Features_OfAProposal_TellHowItWasReadAndNoWordOfTheText() => Assert.Equal(
        ["rule QuantityRule 0.85", "language fr", "property capacity", "stance reported", "kind facility", "subject some-words", "subject named", "speaker told"],
        Features.Of(Proposal, "fr").Names());

    [Fact]
    public void Confidence_OfARuleNobodyFitted_IsStillAProbability() =>
        Assert.InRange(Calibration.Of(Proposal with { Rule = "NoSuchRule", SubjectKind = "castle" }, "xx"), 0.05, 0.95);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(50, 1)]
    [InlineData(-50, 0)]
    public void Probability_OfLogOdds_IsBetweenZeroAndOne(double odds, double expected) => Assert.Equal(expected, Calibration.Probability(odds), 9);

    [Fact]
    public void Confidence_OnTheWorkingHalf_IsNearWhatIsRight()
    {
        var judged = Judged(Root.At("corpus", "work")).ToList();
        var (sure, unsure) = (judged.Where(j => j.Confidence >= 0.75).ToList(), judged.Where(j => j.Confidence < 0.5).ToList());

        Assert.InRange(judged.Average(j => j.Confidence) - judged.Average(j => j.Right), -0.12, 0.12);
        Assert.InRange(sure.Average(j => j.Right), sure.Average(j => j.Confidence) - 0.12, 1);
        Assert.True(sure.Average(j => j.Right) - unsure.Average(j => j.Right) > 0.25);
    }

    private static IEnumerable<(double Confidence, double Right)> Judged(string folder)
    {
        var corpus = new Corpus(folder);
        foreach (var name in corpus.Names())
        {
            var gold = corpus.Gold(name);
            var read = Reader.Read(TextDecoder.Decode(corpus.Text(name)).Text, new ReadOptions(DateOnly.Parse(gold.Document.Date, CultureInfo.InvariantCulture)));
            var predicted = Predicted.Read(ReadingJson.Write(read));
            var matches = Matching.Greedy(gold.Statements, predicted).ToDictionary(m => m.Predicted, m => m.Judgement);
            for (var i = 0; i < predicted.Length; i++)
            {
                yield return (read.Proposals[i].Confidence, matches.GetValueOrDefault(i) is { Property: true, Subject: true, Stance: true } ? 1 : 0);
            }
        }
    }
}

using Jalon.Reading;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Reading.Scoring;

public sealed class CorpusScoreTests
{
    private static readonly CorpusScore Expected = new(7, 11, 1, 7, 6, 6, 7, 6, 6, 5);

    // What the contract's scorer prints for the two files of the fixture.
    [Fact]
    public void Score_OfTheFixture_IsThatOfTheContractsScorer()
    {
        var gold = Gold.Read(File.ReadAllText(Root.At("tests", "Jalon.Tests", "Reading", "Scoring", "fixture.gold.json")));
        var predicted = Predicted.Read(File.ReadAllText(Root.At("tests", "Jalon.Tests", "Reading", "Scoring", "fixture.json")));

        var score = CorpusScore.Of(gold, predicted);

        Assert.Equal(Expected, score);
    }

    [Fact]
    public void Reader_OnTheWorkingCorpus_KeepsItsScore()
    {
        var score = Gold.Names().Where(n => n.StartsWith("work/", StringComparison.Ordinal) && n.EndsWith(".fr", StringComparison.Ordinal))
            .Aggregate(CorpusScore.Zero, (sum, name) => sum + Of(Gold.Of(name), Gold.Text(name)));

        Assert.True(score is { F1: >= 0.85, StrictF1: >= 0.60 }, $"F1 {score.F1:0.000}, strict {score.StrictF1:0.000}: {score}");
    }

    [Fact]
    public void Reader_OnTheSeed_ReachesTheTargets()
    {
        var folder = Root.Shared("reading");

        var score = Of(Gold.Read(File.ReadAllText(Path.Combine(folder, "seed.fr.gold.json"))), File.ReadAllBytes(Path.Combine(folder, "seed.fr.txt")));

        Assert.True(score is { F1: >= 0.93, StrictF1: >= 0.70 }, $"F1 {score.F1:0.000}, strict {score.StrictF1:0.000}: {score}");
    }

    private static CorpusScore Of(Gold gold, byte[] text)
    {
        var date = DateOnly.Parse(gold.Document.Date, System.Globalization.CultureInfo.InvariantCulture);
        return CorpusScore.Of(gold, Predicted.Read(ReadingJson.Write(Reader.Read(TextDecoder.Decode(text).Text, new ReadOptions(date)))));
    }
}

using System.Globalization;
using Jalon.Reading;
using Jalon.Reading.Confidence;
using Jalon.Scoring;

namespace Jalon.Bench.Calibration;

/// <summary>A proposal of the corpus: its features, how sure it is said to be, and whether value, property, subject and stance are right.</summary>
internal sealed record Judged(string Language, string[] Features, double Confidence, bool IsRight)
{
    /// <summary>Every proposal of a half of the corpus, but for those that neither gain nor cost.</summary>
    public static List<Judged> Of(string folder)
    {
        var corpus = new Corpus(folder);
        return [.. corpus.Names().AsParallel().AsOrdered().SelectMany(name => Document(corpus, name))];
    }

    private static IEnumerable<Judged> Document(Corpus corpus, string name)
    {
        var gold = corpus.Gold(name);
        var date = DateOnly.Parse(gold.Document.Date, CultureInfo.InvariantCulture);
        var result = Reader.Read(TextDecoder.Decode(corpus.Text(name)).Text, new ReadOptions(date));
        var predicted = Predicted.Read(ReadingJson.Write(result));
        var matches = Matching.Greedy(gold.Statements, predicted).ToDictionary(m => m.Predicted, m => m.Judgement);
        for (var i = 0; i < predicted.Length; i++)
        {
            var judgement = matches.GetValueOrDefault(i);
            var p = predicted[i];
            if (judgement is not null || gold.Distractors.Any(x => Spans.Takes(p, x)) || !gold.Neutral.Any(x => Spans.IsNeutral(p, x)))
            {
                var language = result.Language ?? "";
                yield return new Judged(language, [.. Reading.Confidence.Features.Of(result.Proposals[i], language).Names()], result.Proposals[i].Confidence, judgement is { Property: true, Subject: true, Stance: true });
            }
        }
    }
}

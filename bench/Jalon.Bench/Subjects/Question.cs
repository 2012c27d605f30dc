using System.Globalization;
using Jalon.Reading;
using Jalon.Reading.Resolution;
using Jalon.Scoring;

namespace Jalon.Bench.Subjects;

/// <summary>A search of the reader for what a value is about, with what was offered and which of it the gold takes for right.</summary>
internal sealed record Question(string Document, string Language, string Property, (int At, float Value)[][] Offered, bool[] Right)
{
    /// <summary>How the value stands in the text, the rule that proposed it, what it is about and what was proposed.</summary>
    public required Told Told { get; init; }

    public bool Answerable => Array.IndexOf(Right, true) >= 0;

    /// <summary>The searches behind every proposal of a folder that the gold has, value and property alike.</summary>
    public static List<Question> Of(string folder)
    {
        var corpus = new Corpus(folder);
        return [.. corpus.Names().AsParallel().AsOrdered().SelectMany(name => In(corpus, name))];
    }

    /// <summary>Which of the things offered the weights choose: the first of the heaviest.</summary>
    public int Choice(double[] weights)
    {
        var (best, most) = (-1, double.MinValue);
        for (var i = 0; i < Offered.Length; i++)
        {
            var score = Sum(Offered[i], weights);
            (best, most) = score > most ? (i, score) : (best, most);
        }

        return best;
    }

    public bool IsRight(double[] weights) => Choice(weights) is >= 0 and var choice && Right[choice];

    public static double Sum((int At, float Value)[] features, double[] weights)
    {
        var sum = 0.0;
        foreach (var (at, value) in features)
        {
            sum += value * weights[at];
        }

        return sum;
    }

    private static IEnumerable<Question> In(Corpus corpus, string name)
    {
        var gold = corpus.Gold(name);
        var trace = new SubjectTrace();
        var result = Reader.Read(TextDecoder.Decode(corpus.Text(name)).Text, new ReadOptions(DateOnly.Parse(gold.Document.Date, CultureInfo.InvariantCulture)), trace);
        var predicted = Predicted.Read(ReadingJson.Write(result));
        foreach (var match in Matching.Greedy(gold.Statements, predicted).Where(m => m.Judgement.Property))
        {
            var proposal = result.Proposals[match.Predicted];
            var asked = trace.Questions.FindLast(q => q.Candidates.Exists(c => c.Name == proposal.SubjectName) && Overlap(q.Passage!, proposal.Passage))
                ?? trace.Questions.FindLast(q => Overlap(q.Passage!, proposal.Passage));
            var statement = gold.Statements[match.Gold];
            var offered = asked?.Candidates ?? [];
            yield return new Question(name, result.Language ?? "", proposal.Property.Code, [.. offered.Select(c => Features(c.Features))], [.. offered.Select(c => ScoreNames.Same(c.Name, [statement.Subject, .. statement.SubjectAliases]))])
            {
                Told = new Told(proposal.Passage.Start, proposal.Passage.Quote, proposal.Rule, statement.Subject, statement.Kind, proposal.SubjectName, proposal.SubjectKind, match.Judgement.Subject, match.Judgement.Kind, [.. offered.Select(c => c.Name)]),
            };
        }
    }

    private static (int At, float Value)[] Features(float[] features) => [.. features.Index().Where(f => f.Item != 0).Select(f => (f.Index, f.Item))];

    private static bool Overlap(Passage one, Passage other) => one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;
}

/// <summary>What a proposal says of its subject, beside what the gold says.</summary>
internal sealed record Told(int Start, string Quote, string Rule, string Gold, string GoldKind, string Name, string Kind, bool IsRight, bool IsKindRight, string[] Offered);

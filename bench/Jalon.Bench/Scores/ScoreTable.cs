using System.Globalization;
using Jalon.Scoring;

namespace Jalon.Bench.Scores;

/// <summary>Prints scores, in per cent: a line for each set and language, then one for each of their parts.</summary>
internal static class ScoreTable
{
    private static readonly (string Head, Func<Tally, double> Of)[] Columns =
    [
        ("recall", t => t.Recall), ("precis", t => t.Precision), ("F1", t => t.F1), ("prop", t => t.OfMatched(Count.Property)), ("subj", t => t.OfMatched(Count.Subject)),
        ("stance", t => t.OfMatched(Count.Stance)), ("attrib", t => t.OfMatched(Count.Attribution)), ("kind", t => t.OfMatched(Count.Kind)), ("strict", t => t.StrictF1),
        ("loose-R", t => t.LooseRecall), ("bounds", t => t.OfMatched(Count.Exact)), ("qualif", t => t.Qualifiers),
    ];

    public static void Print(SetScores scores, bool totalsOnly)
    {
        Console.WriteLine($"{"",-24}{"gold",5}{"pred",6}{"match",6} {string.Join(' ', Columns.Select(c => $"{c.Head,7}"))}  distr");
        foreach (var (set, score) in scores.Sets)
        {
            Console.WriteLine(Row(set, score.Whole));
        }

        if (scores.Sets.Count > 1)
        {
            Console.WriteLine(Row("TOTAL", CorpusScore.Sum(scores.Sets.Values).Whole));
        }

        foreach (var (set, score) in totalsOnly ? [] : scores.Sets)
        {
            Console.WriteLine();
            Console.WriteLine($"{set}: conflicts {score.Whole[Count.ConflictsFound]}/{score.Whole[Count.Conflicts]}, slips {score.Whole[Count.SlipsFound]}/{score.Whole[Count.Slips]}");
            foreach (var (part, tally) in score.Parts)
            {
                Console.WriteLine(Row("  " + part, tally));
            }
        }
    }

    public static string Percent(double value) => double.IsNaN(value) ? "-" : (100 * value).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Row(string name, Tally t) =>
        $"{name,-24}{t[Count.Gold],5}{t[Count.Predicted],6}{t[Count.Matched],6} {string.Join(' ', Columns.Select(c => $"{Percent(c.Of(t)),7}"))}  {t[Count.DistractorsTaken]}/{t[Count.Distractors]}";
}

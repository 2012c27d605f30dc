using Jalon.Scoring;

namespace Jalon.Bench.Scores;

/// <summary>Prints what a reader gained and lost since an earlier run, by set and language, part, and document where that may be told.</summary>
internal static class ScoreChanges
{
    private static readonly (string Name, Func<Tally, double> Of)[] Measures =
    [
        ("F1", t => t.F1), ("recall", t => t.Recall), ("precision", t => t.Precision), ("strict", t => t.StrictF1), ("attribution", t => t.OfMatched(Count.Attribution)),
    ];

    public static void Print(SetScores before, SetScores now)
    {
        Console.WriteLine();
        Console.WriteLine("gains and losses, in points:");
        var any = false;
        foreach (var (set, score) in now.Sets)
        {
            var old = before.Sets.GetValueOrDefault(set) ?? new CorpusScore();
            any |= Line(set, old.Whole, score.Whole);
            foreach (var part in score.Parts.Keys.Union(old.Parts.Keys, StringComparer.Ordinal))
            {
                any |= Line($"  {set} {part}", old.Parts.GetValueOrDefault(part) ?? new Tally(), score.Parts.GetValueOrDefault(part) ?? new Tally());
            }
        }

        foreach (var (name, tally) in now.Documents)
        {
            any |= Line("  " + name, before.Documents.GetValueOrDefault(name) ?? new Tally(), tally);
        }

        Console.WriteLine(any ? "" : "none");
    }

    private static bool Line(string name, Tally before, Tally now)
    {
        if (Tally.Counts.All(c => before[c] == now[c]))
        {
            return false;
        }

        var changes = Measures.Select(m => (m.Name, Old: m.Of(before), New: m.Of(now))).Where(m => !(double.IsNaN(m.Old) && double.IsNaN(m.New)) && m.Old != m.New)
            .Select(m => $"{m.Name} {ScoreTable.Percent(m.Old)} → {ScoreTable.Percent(m.New)}{Sign(m.New - m.Old)}");
        Console.WriteLine($"{name,-44} matched {before[Count.Matched]} → {now[Count.Matched]} of {now[Count.Gold]}; {string.Join(", ", changes)}");
        return true;
    }

    private static string Sign(double change) => double.IsNaN(change) ? "" : $" ({(100 * change).ToString("+0.0;-0.0;0.0", System.Globalization.CultureInfo.InvariantCulture)})";
}

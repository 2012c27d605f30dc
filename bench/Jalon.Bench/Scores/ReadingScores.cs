using Jalon.Scoring;

namespace Jalon.Bench.Scores;

/// <summary>
/// Scores what the reader finds in the corpus, per half and language, per property, type and stance. Of the half that only
/// measures nothing is told document by document, so that nobody writes rules for one.
/// </summary>
internal static class ReadingScores
{
    private const string Hidden = "measure";

    /// <summary>reading-scores [SET...] [--totals] [--json FILE] [--against FILE]. A SET is a folder of annotated texts; without any, the corpus.</summary>
    public static int Run(string[] args)
    {
        var against = Option(args, "--against");
        var json = Option(args, "--json");
        string[] sets = [.. args.Where((a, i) => !a.StartsWith("--", StringComparison.Ordinal) && (i == 0 || args[i - 1] is not ("--json" or "--against")))];
        var missing = Array.Find(sets, s => !Directory.Exists(s)) ?? (against is not null && !File.Exists(against) ? against : null);
        if (missing is not null)
        {
            Console.Error.WriteLine($"reading-scores: {missing} is not there");
            return 2;
        }

        var scores = Of(sets.Length > 0 ? sets : Standard());
        var before = against is null ? null : ScoreFile.Read(File.ReadAllText(against));
        ScoreTable.Print(scores, args.Contains("--totals", StringComparer.Ordinal));
        if (before is not null)
        {
            ScoreChanges.Print(before, scores);
        }

        if (json is not null)
        {
            File.WriteAllText(json, ScoreFile.Write(scores));
        }

        return 0;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static IEnumerable<string> Standard() => Directory.EnumerateDirectories(Repository.Corpus).Order(StringComparer.Ordinal).Reverse();

    private static SetScores Of(IEnumerable<string> folders)
    {
        var scores = new SetScores();
        foreach (var folder in folders)
        {
            var set = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
            var corpus = new Corpus(folder);
            foreach (var name in corpus.Names())
            {
                var score = ScoredReading.Score(corpus, name);
                scores.Add($"{set} {name[(name.LastIndexOf('.') + 1)..]}", score);
                if (set != Hidden)
                {
                    scores.Documents[$"{set} {name}"] = score.Whole;
                }
            }
        }

        return scores;
    }
}

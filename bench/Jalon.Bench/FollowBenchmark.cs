using System.Diagnostics;
using System.Globalization;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;

namespace Jalon.Bench;

/// <summary>The follow-up of a whole programme, in a process of its own over a file that the system has in memory; then of one item changed.</summary>
internal static class FollowBenchmark
{
    private static readonly Question Question = new(new DateOnly(2026, 11, 23));

    public static void Run(Report report, double scale)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("programme.jalon");
        var items = (int)(100_000 * scale);
        Fill(path, items);
        var seconds = new List<double>();
        var said = "";
        for (var run = 0; run < 5; run++)
        {
            var (milliseconds, output) = FreshProcess.Run("Jalon.Bench.dll", "follow-once", path);
            said = output.Trim();
            seconds.Add(milliseconds / 1000);
        }

        report.Row($"follow-up in a fresh process: {said}", $"{Report.Number(Report.Median(seconds))} s", "≤ 3 s", $"{Report.List(seconds)} s");
        var answers = Changed(path, items);
        report.Row("the changed item's answer after one more append", $"{Report.Number(Report.Median(answers))} ms", "< 10 ms",
            $"{answers.Count} appends, worst {Report.Number(answers.Max())} ms");
    }

    /// <summary>What the fresh process does.</summary>
    public static int Once(string path)
    {
        using var store = SqliteStore.Open(path, readOnly: true);
        var counts = store.Fold(Question, FollowUp.Reads, d => FollowUp.Of(d).Length).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Sum()} commitments of {counts.Count} items, {store.Head.Sequence} statements"));
        return 0;
    }

    public static void Fill(string path, int items)
    {
        using var store = SqliteStore.Create(path);
        foreach (var (sources, statements) in new Generator(items).Batches())
        {
            store.Append(Generator.Start, "bench", "import", machineRead: false, sources, statements);
        }

        // What the system still has to write would be written while reading is measured.
        store.Dispose();
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    private static List<double> Changed(string path, int items)
    {
        using var store = SqliteStore.Open(path);
        var random = new Random(11);
        var answers = new List<double>();
        for (var run = 0; run < 200; run++)
        {
            var item = Generator.Item(random.Next(items));
            var statement = new Statement
            {
                Subject = item, Property = Properties.Completed, Value = new DateValue(Edtf.Parse("2027")), Stance = Stance.Planned,
                AssertedBy = new Attribution(new ItemId($"bench-{run}")),
            };
            store.Append(Generator.Start.AddDays(600), "bench", "state", machineRead: false, [], [statement]);
            var started = Stopwatch.GetTimestamp();
            var answer = FollowUp.Of(store.Dossier(item, Question));
            answers.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            if (!answer.Any(c => c.Promises.Any(p => p.Entry.Id == statement.Id)))
            {
                throw new InvalidOperationException($"The answer on {item} does not know what was just appended.");
            }
        }

        return answers;
    }
}

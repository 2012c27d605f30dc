using System.Diagnostics;
using Jalon.Core.Time;
using Jalon.Storage.Sqlite;

namespace Jalon.Bench;

/// <summary>What an item page asks of a large ledger, with and without the question what was known earlier.</summary>
internal static class ItemBenchmark
{
    public static void Run(Report report, double scale)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("large.jalon");
        var items = (int)(520_000 * scale);
        FollowBenchmark.Fill(path, items);
        using var store = SqliteStore.Open(path, readOnly: true);
        var question = new Question(new DateOnly(2026, 11, 23));
        Times(store, question, items, 500);
        var now = new List<List<double>>();
        var then = new List<List<double>>();
        for (var run = 0; run < 5; run++)
        {
            now.Add(Times(store, question, items, 2000));
            then.Add(Times(store, question with { RecordedBy = Generator.Start.AddDays(1) }, items, 2000));
        }

        var (p99, p99Then) = (now.ConvertAll(t => Report.Percentile(t, 99)), then.ConvertAll(t => Report.Percentile(t, 99)));
        report.Row($"item page at {store.Head.Sequence} statements, p99", $"{Report.Number(Report.Median(p99))} ms (median {Report.Number(Report.Median(now.SelectMany(t => t)))} ms)",
            "< 5 ms", $"{Report.List(p99)} ms, 2000 items each");
        report.Row("the same as recorded by an earlier day, p99", $"{Report.Number(Report.Median(p99Then))} ms, {Report.Number(Report.Median(p99Then) / Report.Median(p99))} times",
            "≤ 2 times", $"{Report.List(p99Then)} ms");
    }

    private static List<double> Times(SqliteStore store, Question question, int items, int count)
    {
        var random = new Random(count);
        var times = new List<double>(count);
        for (var i = 0; i < count; i++)
        {
            var item = Generator.Item(random.Next(items));
            var started = Stopwatch.GetTimestamp();
            _ = store.Dossier(item, question);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }
}

using System.Diagnostics;
using Jalon.Core;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Bench;

/// <summary>
/// Appending in bulk against a bare prepared insert of the same rows. The bare one gets every column ready made; ours starts
/// from statements and so writes their JSON, digests them, checks the rules and chains the batches within the time measured.
/// </summary>
internal static class AppendBenchmark
{
    public static void Run(Report report, double scale)
    {
        var batches = new Generator((int)(20_000 * scale)).Batches().ToList();
        var count = batches.Sum(b => b.Statements.Length);
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var run = 0; run < 5; run++)
        {
            using var folder = new TemporaryFolder();
            // A statement remembers its id once asked: each run starts from fresh copies.
            var fresh = batches.ConvertAll(b => (b.Sources, Statements: Array.ConvertAll(b.Statements, s => s with { })));
            var template = folder.File("model.jalon");
            SqliteStore.Create(template).Dispose();
            var rows = new BareRows(fresh);
            fresh = batches.ConvertAll(b => (b.Sources, Statements: Array.ConvertAll(b.Statements, s => s with { })));
            GC.Collect();
            bare.Add(count / Time(() => rows.Insert(template)));
            GC.Collect();
            ours.Add(count / Time(() => Append(folder.File("ours.jalon"), fresh)));
        }

        var ratios = ours.Zip(bare, (o, b) => o / b).ToList();
        report.Row($"bulk append of {count} statements, against a bare prepared insert",
            $"{Report.Number(Report.Median(ratios))} of it ({Report.Number(Report.Median(ours), "0")} against {Report.Number(Report.Median(bare), "0")} statements/s)",
            "≥ 0.8", $"ratios {Report.List(ratios)}");
    }

    private static void Append(string path, List<(NewSource[] Sources, Statement[] Statements)> batches)
    {
        using var store = SqliteStore.Create(path);
        foreach (var (sources, statements) in batches)
        {
            store.Append(Generator.Start, "bench", "import", machineRead: false, sources, statements);
        }
    }

    private static double Time(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}

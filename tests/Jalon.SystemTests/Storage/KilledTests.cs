using System.Globalization;
using Jalon.Storage.Sqlite;

namespace Jalon.SystemTests.Storage;

public sealed class KilledTests : IDisposable
{
    private const int Kills = 200;
    private readonly TemporaryLedger ledger = new();

    public void Dispose() => ledger.Dispose();

    [Fact]
    public void Import_KilledTwoHundredTimes_KeepsEveryAcknowledgedBatchAndNoHalfOne()
    {
        var random = new Random(20251124);
        var acknowledged = new SortedDictionary<long, string>();
        // The next process starts up while this one dies and its work is looked at.
        var next = Start(0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var scribe = next;
            Assert.Equal("ready", scribe.ReadLine());
            // Now and then before its first batch; mostly in the middle of its work.
            List<string> lines = random.Next(8) == 0 ? [] : [scribe.ReadLine()!];
            Thread.Sleep(random.Next(50));
            scribe.Kill();
            Note([.. lines, .. scribe.ReadToEnd()], acknowledged);
            next = Start(kill + 1);

            using var store = SqliteStore.Open(ledger.FilePath, readOnly: true);
            Assert.Superset(acknowledged.ToHashSet(), store.Batches().ToDictionary(b => b.Batch.Number, b => b.Hash.ToString()).ToHashSet());
            if (kill % 20 == 19)
            {
                Assert.Empty(store.Verify().Findings);
            }
        }

        next.Dispose();
        using var end = SqliteStore.Open(ledger.FilePath);
        Assert.Empty(end.Verify().Findings);
        Assert.NotEmpty(acknowledged);
    }

    private static void Note(List<string> lines, SortedDictionary<long, string> acknowledged)
    {
        // The last line may be cut off by the kill.
        foreach (var parts in lines.Select(l => l.Split(' ')).Where(p => p.Length == 2 && p[1].Length == 64))
        {
            acknowledged[long.Parse(parts[0], CultureInfo.InvariantCulture)] = parts[1];
        }
    }

    private Scribe Start(int round) => Scribe.Start(ledger.FilePath, $"scribe-{round}", 100_000, 40);
}

using Jalon.Core;
using Jalon.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Jalon.SystemTests.Storage;

public sealed class SharedFileTests : IDisposable
{
    private readonly TemporaryLedger ledger = new();

    public void Dispose() => ledger.Dispose();

    [Fact]
    public void TwoProcesses_WritingAtOnce_BothSucceed()
    {
        using var one = Scribe.Start(ledger.FilePath, "un", 40, 30);
        using var two = Scribe.Start(ledger.FilePath, "deux", 40, 30);

        var exits = (one.WaitForExit(), two.WaitForExit());

        Assert.Equal((0, 0), exits);
        using var store = SqliteStore.Open(ledger.FilePath);
        Assert.Equal(80, store.Head.Batch);
        Assert.Equal(["deux", "un"], store.Batches().Select(b => b.Batch.Recorder).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(store.Verify().Findings);
    }

    [Fact]
    public void Writer_WhileAnotherWrites_SaysThatItWaitsThenSucceeds()
    {
        using var holder = Hold();
        using var scribe = Scribe.Start(ledger.FilePath, "patient", 1, 5);
        Assert.Equal("ready", scribe.ReadLine());
        Assert.Equal("waiting", scribe.ReadLine());

        Release(holder);

        Assert.Equal(0, scribe.WaitForExit());
        using var store = SqliteStore.Open(ledger.FilePath, readOnly: true);
        Assert.Equal(1, store.Head.Batch);
    }

    [Fact]
    public void Writer_WhenPatienceEnds_SaysBusy()
    {
        using var holder = Hold();
        using var scribe = Scribe.Start(ledger.FilePath, "impatient", 1, 5, patience: 300);

        var said = scribe.ReadToEnd();

        Assert.Equal(["ready", "waiting", "store-busy"], said);
        Assert.Equal(3, scribe.WaitForExit());
    }

    [Fact]
    public void Reader_WhileAnotherProcessWrites_SeesWholeBatchesOnly()
    {
        using var scribe = Scribe.Start(ledger.FilePath, "actif", 60, 30);
        Assert.Equal("ready", scribe.ReadLine());
        using var store = SqliteStore.Open(ledger.FilePath, readOnly: true);
        var heads = new List<Jalon.Storage.Head>();

        for (var i = 0; i < 20; i++)
        {
            heads.Add(store.Head);
            var batches = store.Batches();
            Assert.Equal(batches.Sum(b => b.Statements), batches.IsEmpty ? 0 : batches[^1].FirstSequence + batches[^1].Statements - 1);
        }

        Assert.Equal(0, scribe.WaitForExit());
        Assert.Equal(heads.Select(h => h.Batch).Order(), heads.Select(h => h.Batch));
    }

    [Fact]
    public void FullDisk_SaysFull_KeepsWhatWasAcknowledged()
    {
        using var scribe = Scribe.StartOnSmallDisk(3000, ledger.FilePath, "plein", 100_000, 200);

        var said = scribe.ReadToEnd();

        Assert.Equal("store-full", said[^1]);
        Assert.Equal(3, scribe.WaitForExit());
        using var store = SqliteStore.Open(ledger.FilePath);
        Assert.Equal(said.Count - 2, store.Head.Batch);
        Assert.Empty(store.Verify().Findings);
        Assert.NotNull(store.Append(DateTimeOffset.UnixEpoch.AddDays(1), "awa", "state", machineRead: false, [], [Scribbled]).Batch);
    }

    private static Statement Scribbled => new()
    {
        Subject = new ItemId("pont"), Property = Jalon.Core.Vocabulary.Properties.Name, Value = new Jalon.Core.Values.TextValue("Pont"),
        AssertedBy = new Attribution(new ItemId("awa")),
    };

    private SqliteConnection Hold()
    {
        var connection = new SqliteConnection($"Data Source={ledger.FilePath};Pooling=False");
        connection.Open();
        Run(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    private static void Release(SqliteConnection connection) => Run(connection, "ROLLBACK");

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jalon.Core;
using Microsoft.Data.Sqlite;

namespace Jalon.Storage.Sqlite;

/// <summary>
/// The ledger in one SQLite file, with the documents it cites. Keeps the rules of <see cref="Ledger"/>; a contract suite holds
/// it to them. Safe for many threads: each reading sees one state of the file, writing is done one at a time. Several
/// processes may have the file open. Throws <see cref="StoreException"/> for what is wrong with the file or the disk.
/// </summary>
public sealed partial class SqliteStore : IDisposable
{
    private readonly ConcurrentBag<Link> idle = [];
    private readonly Lock writing = new();
    private readonly Action? onWaiting;
    private readonly TimeSpan patience;
    private readonly bool immutable;
    private bool disposed;

    private SqliteStore(string path, bool readOnly, bool immutable, Action? onWaiting, TimeSpan? patience)
    {
        FilePath = path;
        IsReadOnly = readOnly;
        this.immutable = immutable;
        this.onWaiting = onWaiting;
        this.patience = patience ?? TimeSpan.FromSeconds(60);
    }

    public string FilePath { get; }

    public bool IsReadOnly { get; }

    /// <summary>How far the ledger has come.</summary>
    public Head Head => Read(HeadOf);

    /// <summary>Makes a new, empty ledger. Throws <see cref="StoreException"/> when there is a file already: nothing is overwritten.</summary>
    public static SqliteStore Create(string path, Action? onWaiting = null, TimeSpan? patience = null)
    {
        if (File.Exists(path))
        {
            throw new StoreException(StoreException.Exists, $"{path} exists already.");
        }

        var store = new SqliteStore(path, readOnly: false, immutable: false, onWaiting, patience);
        var link = new Link(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            // What tells a ledger must stand in the main file before the log exists.
            link.BeginWriting(onWaiting, store.patience);
            link.Execute($"PRAGMA application_id = {Schema.ApplicationId}");
            Schema.Upgrade(link, 0);
            link.Commit();
            link.Execute("PRAGMA journal_mode = WAL");
            store.idle.Add(link);
            return store;
        }
        catch
        {
            link.Rollback();
            link.Dispose();
            throw;
        }
    }

    /// <summary>Opens an existing ledger, and brings its schema up to date unless it is only to be read.</summary>
    /// <param name="onWaiting">Called once each time a write has to wait for another process.</param>
    /// <param name="patience">How long to wait for it; 60 seconds when null.</param>
    public static SqliteStore Open(string path, bool readOnly = false, Action? onWaiting = null, TimeSpan? patience = null)
    {
        if (!File.Exists(path))
        {
            throw new StoreException(StoreException.Missing, $"{path} does not exist.");
        }

        var (link, immutable) = OpenLink(path, readOnly);
        var store = new SqliteStore(path, readOnly, immutable, onWaiting, patience);
        try
        {
            var version = Schema.Check(link, path);
            if (version < Schema.Newest)
            {
                store.Upgrade(link, path);
            }

            store.idle.Add(link);
            return store;
        }
        catch
        {
            link.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Records a batch at the given instant; when the clock lies behind the last batch, at the last batch's instant, with a
    /// finding. What cannot be recorded comes back as findings and the rest is recorded; what is there already is passed over.
    /// When nothing is new, nothing is written. Once this returns, the batch survives the loss of the process and of power.
    /// </summary>
    public AppendResult Append(
        DateTimeOffset recordedAt, string recorder, string run, bool machineRead, IEnumerable<NewSource> sources, IEnumerable<Statement> statements) =>
        Write(link =>
        {
            var head = HeadOf(link);
            var at = DateTimeOffset.FromUnixTimeMilliseconds(recordedAt.ToUnixTimeMilliseconds());
            var last = head.Batch == 0 ? at : link.Rows.Batch(head.Batch).RecordedAt;
            var batch = new Batch(head.Batch + 1, at < last ? last : at, recorder, run, machineRead);
            ImmutableArray<Finding> late = at < last ? [new Finding("clock-behind", Severity.Warning, $"batch {batch.Number}", $"{at:O} < {last:O}")] : [];
            var result = WriteBatch(link, batch, head, sources, statements).Result;
            return result with { Findings = result.Batch is null ? result.Findings : [.. late, .. result.Findings] };
        });

    /// <summary>
    /// Writes a batch as another store exported it, with its number and instant, so that the chain comes out the same. A batch
    /// that this ledger has already under the same hash is passed over; a finding says when it does not follow, or when its
    /// content gives another hash, and then nothing of it is written.
    /// </summary>
    public AppendResult Restore(Batch batch, Digest hash, IEnumerable<NewSource> sources, IEnumerable<Statement> statements) =>
        Write(link =>
        {
            var head = HeadOf(link);
            if (batch.Number <= head.Batch)
            {
                var same = link.Query("SELECT 1 FROM seal WHERE batch = ? AND hash = ?").Bind(0, batch.Number).Bind(1, hash).Scalar() is not null;
                return Refuse(same ? [] : [new Finding("batch-other", Severity.Error, $"batch {batch.Number}", hash.ToString())]);
            }

            if (batch.Number != head.Batch + 1 || (head.Batch > 0 && batch.RecordedAt < link.Rows.Batch(head.Batch).RecordedAt))
            {
                return Refuse([new Finding("batch-order", Severity.Error, $"batch {batch.Number}", $"after {head.Batch}")]);
            }

            var (result, reached) = WriteBatch(link, batch, head, sources, statements);
            return reached == hash ? result
                : Refuse([.. result.Findings, new Finding("batch-hash", Severity.Error, $"batch {batch.Number}", hash.ToString())]);
        });

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var link))
        {
            link.Dispose();
        }
    }

    private static AppendResult Refuse(ImmutableArray<Finding> findings) => new(null, 0, 0, 0, findings);

    private static (AppendResult Result, Digest Hash) WriteBatch(Link link, Batch batch, Head head, IEnumerable<NewSource> sources, IEnumerable<Statement> statements)
    {
        using var writer = new Writer(link, batch, head);
        writer.Begin();
        foreach (var source in sources)
        {
            writer.Add(source);
        }

        writer.Add(statements);

        var isNew = writer.Added + writer.SourcesAdded > 0;
        var hash = isNew ? writer.Seal().Hash : head.Hash;
        return (new AppendResult(isNew ? batch : null, writer.Added, writer.AlreadyThere, writer.SourcesAdded, writer.Findings), hash);
    }

    private static Head HeadOf(Link link)
    {
        var row = link.Query("SELECT batch, last_sequence, hash FROM seal ORDER BY batch DESC LIMIT 1");
        var head = row.Step() ? new Head(row.Long(0), row.Long(1), row.Digest(2)) : new Head(0, 0, default);
        row.Reset();
        return head;
    }

    private static (Link Link, bool Immutable) OpenLink(string path, bool readOnly)
    {
        if (!readOnly)
        {
            return (new Link(path, SqliteOpenMode.ReadWrite), false);
        }

        var link = new Link(path, SqliteOpenMode.ReadOnly);
        try
        {
            link.Pragma("user_version");
            return (link, false);
        }
        catch (StoreException e) when (e.Code is StoreException.Missing or StoreException.ReadOnly && !(File.Exists(path + "-wal") && new FileInfo(path + "-wal").Length > 0))
        {
            // A folder in which the log's index cannot be made: without a log there is nothing to index.
            link.Dispose();
            return (new Link(path, SqliteOpenMode.ReadOnly, immutable: true), true);
        }
        catch
        {
            link.Dispose();
            throw;
        }
    }

    private void Upgrade(Link link, string path)
    {
        if (IsReadOnly)
        {
            throw new StoreException(StoreException.ReadOnly, $"{path} has an older schema and must be opened once for writing.");
        }

        link.BeginWriting(onWaiting, patience);
        Schema.Upgrade(link, Schema.Check(link, path));
        link.Commit();
    }
}

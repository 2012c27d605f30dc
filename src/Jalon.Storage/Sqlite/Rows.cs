using Jalon.Core;

namespace Jalon.Storage.Sqlite;

/// <summary>
/// Turns rows into entries. What never changes once recorded (batches, sources, item numbers) is remembered for the next
/// row; a statement is parsed each time.
/// </summary>
internal sealed class Rows(Link link)
{
    /// <summary>What <see cref="Entry"/> expects of a query on the table <c>statement</c>.</summary>
    public const string Columns = "statement.sequence, statement.batch, statement.source, statement.id, statement.body";

    // Enough for any programme; a ledger of everything starts over rather than grow without end.
    private const int Limit = 200_000;

    private readonly Dictionary<long, Batch> batches = [];
    private readonly Dictionary<long, Source> sources = [];
    private readonly Dictionary<ItemId, long> items = [];

    public Entry Entry(Query row)
    {
        var sequence = row.Long(0);
        if (!StatementJson.TryRead(row.Bytes(4), row.Digest(3), out var statement, out var finding))
        {
            throw new StoreException(StoreException.Damaged, $"Statement {row.Digest(3)} (number {sequence}) cannot be read: {finding.Code} at {finding.Location}.");
        }

        return new Entry(sequence, Batch(row.Long(1)), statement, row.IsNull(2) ? null : Source(row.Long(2)));
    }

    /// <summary>All rows of a query that is bound already.</summary>
    public List<Entry> Entries(Query query)
    {
        var entries = new List<Entry>();
        while (query.Step())
        {
            entries.Add(Entry(query));
        }

        return entries;
    }

    public Batch Batch(long number)
    {
        if (!batches.TryGetValue(number, out var batch))
        {
            var row = link.Query("SELECT number, recorded_at, recorder, run, machine_read FROM batch WHERE number = ?").Bind(0, number);
            if (!row.Step())
            {
                throw new StoreException(StoreException.Damaged, $"Batch {number} is missing.");
            }

            Room(batches)[number] = batch = Batch(row);
            row.Reset();
        }

        return batch;
    }

    public static Batch Batch(Query row) =>
        new(row.Long(0), DateTimeOffset.FromUnixTimeMilliseconds(row.Long(1)), row.Text(2), row.Text(3), row.Long(4) != 0);

    public Source Source(long number)
    {
        if (!sources.TryGetValue(number, out var source))
        {
            var row = link.Query("SELECT body, digest FROM source WHERE source = ?").Bind(0, number);
            if (!row.Step())
            {
                throw new StoreException(StoreException.Damaged, $"Source number {number} is missing.");
            }

            Room(sources)[number] = source = Source(row);
            row.Reset();
        }

        return source;
    }

    /// <summary>From the columns body, digest.</summary>
    public static Source Source(Query row) =>
        SourceJson.TryRead(row.Bytes(0), out var source, out var finding) ? source
        : throw new StoreException(StoreException.Damaged, $"Source {row.Digest(1)} cannot be read: {finding.Code} at {finding.Location}.");

    public long? SourceNumber(Digest id) => link.Query("SELECT source FROM source WHERE digest = ?").Bind(0, id).Scalar();

    /// <summary>The number of an item; null when the ledger does not speak of it.</summary>
    public long? Item(ItemId id)
    {
        if (items.TryGetValue(id, out var known))
        {
            return known;
        }

        var number = link.Query("SELECT item FROM item WHERE code = ?").Bind(0, id.Value).Scalar();
        if (number is { } found)
        {
            Room(items)[id] = found;
        }

        return number;
    }

    public void Remember(ItemId id, long number) => Room(items)[id] = number;

    /// <summary>After a rollback: numbers given in it were never recorded.</summary>
    public void Forget()
    {
        batches.Clear();
        sources.Clear();
        items.Clear();
    }

    private static Dictionary<TKey, TValue> Room<TKey, TValue>(Dictionary<TKey, TValue> table) where TKey : notnull
    {
        if (table.Count >= Limit)
        {
            table.Clear();
        }

        return table;
    }
}

using System.Collections.Immutable;
using System.Text;
using Jalon.Core;
using Jalon.Core.Time;

namespace Jalon.Storage.Sqlite;

// Sources and single entries.
public sealed partial class SqliteStore
{
    private const string Hex = "0123456789abcdef";

    /// <summary>In the order they were kept.</summary>
    public ImmutableArray<Source> Sources() => Read(link => ReadSources(link.Query("SELECT body, digest FROM source ORDER BY source")));

    /// <summary>Null when the store does not keep it.</summary>
    public Source? Source(Digest id) =>
        Read(link => ReadSources(link.Query("SELECT body, digest FROM source WHERE digest = ?").Bind(0, id)).FirstOrDefault());

    /// <summary>Those whose digest begins with the given hexadecimal digits, at most ten; none when it is no hexadecimal.</summary>
    public ImmutableArray<Source> FindSources(string prefix) =>
        Range(prefix) is not var (low, high) ? []
        : Read(link => ReadSources(link.Query("SELECT body, digest FROM source WHERE digest BETWEEN ? AND ? LIMIT 10").BindBlob(0, low).BindBlob(1, high)));

    /// <summary>The decoded text that citations count in; null when the store does not keep the source.</summary>
    public string? Text(Digest id) =>
        Read(link => Column(link.Query("SELECT coalesce(text, content) FROM document JOIN source USING (source) WHERE digest = ?").Bind(0, id), q => q.Text(0)));

    /// <summary>The bytes as they came; null when the store does not keep the source.</summary>
    public byte[]? Content(Digest id) =>
        Read(link => Column(link.Query("SELECT content FROM document JOIN source USING (source) WHERE digest = ?").Bind(0, id), q => q.Bytes(0).ToArray()));

    /// <summary>The entries, live for the question, that cite a source, in the order of their places in it.</summary>
    public ImmutableArray<Entry> EntriesCiting(Digest source, Question question) =>
        Read(link => link.Rows.SourceNumber(source) is { } number
            ? Live(link, link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE source = ?").Bind(0, number)), question)
                .OrderBy(e => e.Statement.Citation?.Start ?? int.MaxValue).ThenBy(e => e.Id).ToImmutableArray()
            : []);

    /// <summary>All that ever cited a source, whatever became of it.</summary>
    public ImmutableArray<Entry> EverCiting(Digest source) =>
        Read(link => link.Rows.SourceNumber(source) is { } number
            ? link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE source = ?").Bind(0, number)).ToImmutableArray() : []);

    /// <summary>All that was ever said of an item under this very id, live or not, in the order of recording.</summary>
    public ImmutableArray<Entry> EverSaidOf(ItemId item) =>
        Read(link => link.Rows.Item(item) is { } number
            ? link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE subject = ? ORDER BY sequence").Bind(0, number)).ToImmutableArray() : []);

    /// <summary>Live or not; null when the ledger has no such statement.</summary>
    public Entry? Entry(Digest statement) =>
        Read(link => link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE id = ?").Bind(0, statement)).FirstOrDefault());

    /// <summary>Those whose id begins with the given hexadecimal digits, at most ten; none when it is no hexadecimal.</summary>
    public ImmutableArray<Entry> FindEntries(string prefix) =>
        Range(prefix) is not var (low, high) ? []
        : Read(link => link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE id BETWEEN ? AND ? LIMIT 10").BindBlob(0, low).BindBlob(1, high)).ToImmutableArray());

    /// <summary>All entries from a sequence number on, in their order; read as they are asked for.</summary>
    public IEnumerable<Entry> Entries(long from = 1) => Stream(link => Walk(link, from, long.MaxValue));

    /// <summary>The batches in their order.</summary>
    public ImmutableArray<SealedBatch> Batches() =>
        Read(link =>
        {
            var row = link.Query("SELECT number, recorded_at, recorder, run, machine_read, sources, statements, last_sequence, hash FROM batch JOIN seal ON batch = number ORDER BY number");
            var batches = ImmutableArray.CreateBuilder<SealedBatch>();
            while (row.Step())
            {
                batches.Add(new SealedBatch(Rows.Batch(row), (int)row.Long(5), (int)row.Long(6), row.Long(7) - row.Long(6) + 1, row.Digest(8)));
            }

            return batches.DrainToImmutable();
        });

    /// <summary>The sources that a batch brought, with bytes and text, in their order.</summary>
    public IEnumerable<NewSource> SourcesOf(Batch batch) => Stream(link => Walk(link, batch));

    private static IEnumerable<Entry> Walk(Link link, long from, long to)
    {
        var query = link.Query($"SELECT {Rows.Columns} FROM statement WHERE sequence BETWEEN ? AND ? ORDER BY sequence").Bind(0, from).Bind(1, to);
        while (query.Step())
        {
            yield return link.Rows.Entry(query);
        }
    }

    private static IEnumerable<NewSource> Walk(Link link, Batch batch)
    {
        var query = link.Query("SELECT body, digest, content, text FROM source JOIN document USING (source) WHERE batch = ? ORDER BY source").Bind(0, batch.Number);
        while (query.Step())
        {
            var content = query.Bytes(2).ToArray();
            yield return new NewSource(Rows.Source(query), content, query.TextOrNull(3) ?? Encoding.UTF8.GetString(content));
        }
    }

    private static ImmutableArray<Source> ReadSources(Query query)
    {
        var sources = ImmutableArray.CreateBuilder<Source>();
        while (query.Step())
        {
            sources.Add(Rows.Source(query));
        }

        return sources.DrainToImmutable();
    }

    private static T? Column<T>(Query query, Func<Query, T> read) where T : class
    {
        var value = query.Step() ? read(query) : null;
        query.Reset();
        return value;
    }

    private static (byte[] Low, byte[] High)? Range(string prefix)
    {
        var digits = prefix.ToLowerInvariant();
        return digits.Length is < 1 or > 64 || !digits.All(Hex.Contains) ? null
            : (Convert.FromHexString(digits.PadRight(64, '0')), Convert.FromHexString(digits.PadRight(64, 'f')));
    }
}

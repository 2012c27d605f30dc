using System.Collections.Immutable;
using System.Text;
using Jalon.Core;
using Jalon.Core.Values;

namespace Jalon.Storage.Sqlite;

/// <summary>Writes one batch inside the transaction that the caller opened.</summary>
internal sealed class Writer(Link link, Batch batch, Head head) : IDisposable
{
    private const int Many = 256;
    private const int MostUnindexed = 20_000;
    private readonly Chain chain = new(head.Hash, batch);
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly Query insert = link.Query(
        "INSERT INTO statement (sequence, batch, subject, property, stance, published, source, object, links, register, id, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Dictionary<Digest, (long Number, int? Published)?> sources = [];
    private readonly Query insertWords = link.Query("INSERT INTO statement_words (rowid, quote, words) VALUES (?, ?, ?)");
    private readonly List<(long Sequence, string? Quote, string Words)> unindexed = [];
    private readonly int recordedDay = DateOnly.FromDateTime(batch.RecordedAt.UtcDateTime).DayNumber;
    private readonly long firstSource = link.Query("SELECT max(source) FROM source").Scalar() ?? 0;
    private long sequence = head.Sequence;

    public int Added { get; private set; }

    public int AlreadyThere { get; private set; }

    public int SourcesAdded { get; private set; }

    public ImmutableArray<Finding> Findings => findings.ToImmutable();

    public void Begin() =>
        link.Query("INSERT INTO batch (number, recorded_at, recorder, run, machine_read) VALUES (?, ?, ?, ?, ?)")
            .Bind(0, batch.Number).Bind(1, batch.RecordedAt.ToUnixTimeMilliseconds()).Bind(2, batch.Recorder).Bind(3, batch.Run)
            .Bind(4, batch.MachineRead ? 1 : 0).Run();

    public void Add(NewSource added)
    {
        var id = added.Source.Id;
        if (Digest.Of(added.Content.Span) != id)
        {
            findings.Add(new Finding("source-digest", Severity.Error, id.ToString(), added.Source.FileName));
            return;
        }

        if (Lookup(id) is not null)
        {
            return;
        }

        var body = SourceJson.Write(added.Source);
        var text = Encoding.UTF8.GetBytes(added.Text);
        var (bodyDigest, textDigest) = (Digest.Of(body.Span), Digest.Of(text));
        var number = (link.Query("SELECT max(source) FROM source").Scalar() ?? 0) + 1;
        link.Query("INSERT INTO source (source, digest, batch, published, body, body_digest, text_digest) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .Bind(0, number).Bind(1, id).Bind(2, batch.Number).Bind(3, added.Source.Published?.DayNumber).BindText(4, body.Span)
            .Bind(5, bodyDigest).Bind(6, textDigest).Run();
        var document = link.Query("INSERT INTO document (source, content, text) VALUES (?, ?, ?)").Bind(0, number).BindBlob(1, added.Content.Span);
        (added.Content.Span.SequenceEqual(text) ? document.Bind(2, (string?)null) : document.BindText(2, text)).Run();
        chain.Add(id, bodyDigest, textDigest);
        sources[id] = (number, added.Source.Published?.DayNumber);
        SourcesAdded++;
    }

    /// <summary>Adds them in their order. Many at once have their JSON written and digested on the other processors meanwhile.</summary>
    public void Add(IEnumerable<Statement> statements)
    {
        var ready = statements is IReadOnlyCollection<Statement> { Count: >= Many }
            ? statements.AsParallel().AsOrdered().Select(Draft.Of) : statements.Select(Draft.Of);
        foreach (var draft in ready)
        {
            Add(draft);
        }
    }

    private void Add(Draft draft)
    {
        var (statement, body, id) = (draft.Statement, draft.Body, draft.Id);
        var finding = AppendRules.Check(statement, Recorded, source => Lookup(source) is not null) ?? draft.Unreadable;
        if (finding is not null)
        {
            if (IsThere(id))
            {
                AlreadyThere++;
            }
            else
            {
                findings.Add(finding);
            }

            return;
        }

        var links = statement.Revises.Length + statement.Invalidates.Length > 0;
        var source = statement.Citation is { } c ? Lookup(c.Source) : null;
        ItemId? target = statement.Value switch { ItemValue i => i.Item, AgentValue a => a.Agent, _ => null };
        insert.Bind(0, sequence + 1).Bind(1, batch.Number).Bind(2, Item(statement.Subject)).Bind(3, statement.Property.Code)
            .Bind(4, Codes.Of(statement.Stance)).Bind(5, source?.Published ?? recordedDay).Bind(6, source?.Number)
            .Bind(7, target is { } t ? Item(t) : null).Bind(8, links ? 1 : 0).Bind(9, links || statement.Property.IsStructural ? 1 : 0)
            .Bind(10, id).BindText(11, body);
        if (!insert.TryRun())
        {
            AlreadyThere += IsThere(id) ? 1 : throw new StoreException(StoreException.Damaged, $"Statement {id} is refused and not there.");
            return;
        }

        sequence++;
        Added++;
        chain.Add(id);
        unindexed.Add((sequence, statement.Citation?.Quote, Words(statement)));
        if (unindexed.Count == MostUnindexed)
        {
            Index();
        }
    }

    /// <summary>Closes the batch and returns the new head.</summary>
    public Head Seal()
    {
        Index();
        link.Query("INSERT INTO document_words (rowid, text) SELECT source, text FROM document_view WHERE source > ?").Bind(0, firstSource).Run();
        var hash = chain.Seal();
        link.Query("INSERT INTO seal (batch, sources, statements, last_sequence, hash) VALUES (?, ?, ?, ?, ?)")
            .Bind(0, batch.Number).Bind(1, SourcesAdded).Bind(2, Added).Bind(3, sequence).Bind(4, hash).Run();
        return new Head(batch.Number, sequence, hash);
    }

    public void Dispose() => chain.Dispose();

    // Kept back and written together: any other insertion between two makes FTS5 write out what it has gathered.
    private void Index()
    {
        foreach (var (number, quote, words) in unindexed)
        {
            insertWords.Bind(0, number).Bind(1, quote).Bind(2, words).Run();
        }

        unindexed.Clear();
    }

    // The same words as statement_view gives, which verify holds the index to.
    private static string Words(Statement statement) =>
        string.Join(' ', ((string?[])
        [
            (statement.Value as TextValue)?.Text, (statement.Value as PlaceValue)?.Name, statement.Qualifiers.Commodity,
            statement.Qualifiers.Holder, statement.Qualifiers.Stage, statement.RankReason,
        ]).OfType<string>());

    private Statement? Recorded(Digest id)
    {
        var row = link.Query("SELECT id, body FROM statement WHERE id = ?").Bind(0, id);
        Statement? statement = null;
        if (row.Step())
        {
            StatementJson.TryRead(row.Bytes(1), id, out statement, out _);
            row.Reset();
        }

        return statement;
    }

    private bool IsThere(Digest id) => link.Query("SELECT 1 FROM statement WHERE id = ?").Bind(0, id).Scalar() is not null;

    private (long Number, int? Published)? Lookup(Digest id)
    {
        if (!sources.TryGetValue(id, out var known))
        {
            var row = link.Query("SELECT source, published FROM source WHERE digest = ?").Bind(0, id);
            if (row.Step())
            {
                known = (row.Long(0), (int?)row.LongOrNull(1));
                row.Reset();
            }

            sources[id] = known;
        }

        return known;
    }

    private long Item(ItemId id)
    {
        if (link.Rows.Item(id) is { } number)
        {
            return number;
        }

        var next = (link.Query("SELECT max(item) FROM item").Scalar() ?? 0) + 1;
        link.Query("INSERT INTO item (item, code) VALUES (?, ?)").Bind(0, next).Bind(1, id.Value).Run();
        link.Rows.Remember(id, next);
        return next;
    }
}

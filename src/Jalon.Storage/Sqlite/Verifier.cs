using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Jalon.Core;
using Jalon.Core.Values;

namespace Jalon.Storage.Sqlite;

/// <summary>
/// Reads the whole file and computes again everything that can be computed. Trusts no column: a statement is what its body
/// says, a batch what its chain covers. Damage that SQLite itself meets ends the part concerned and becomes a finding.
/// </summary>
internal sealed class Verifier(Link link, Action<long, long>? progress)
{
    private readonly ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly Dictionary<long, ItemId> items = [];
    private readonly Dictionary<long, (Digest Id, int? Published)> sources = [];
    private readonly Dictionary<long, List<(Digest Content, Digest Description, Digest Text)>> sourcesOf = [];
    private long batches, statements, citations, total;
    private Digest hash;

    public VerifyReport Run()
    {
        total = link.Query("SELECT max(last_sequence) FROM seal").Scalar() ?? 0;
        Part("file", File);
        Part("item", Items);
        Part("source", Sources);
        Part("batch", Batches);
        Part("citation", Citations);
        return new VerifyReport(findings.ToImmutable(), batches, sources.Count, statements, citations, hash);
    }

    private void File()
    {
        var row = link.Query("PRAGMA integrity_check(20)");
        while (row.Step())
        {
            if (row.Text(0) is var said and not "ok")
            {
                Report("store-damaged", "file", said);
            }
        }
    }

    private void Items()
    {
        var row = link.Query("SELECT item, code FROM item ORDER BY item");
        while (row.Step())
        {
            if (ItemId.TryParse(row.Text(1), out var id))
            {
                items[row.Long(0)] = id;
            }
            else
            {
                Report("item-id", $"item {row.Long(0)}", row.Text(1));
            }
        }
    }

    private void Sources()
    {
        var row = link.Query("""
            SELECT s.source, s.digest, s.batch, s.published, s.body, s.body_digest, s.text_digest, d.content, coalesce(d.text, d.content), d.source IS NULL
            FROM source s LEFT JOIN document d ON d.source = s.source ORDER BY s.source
            """);
        while (row.Step())
        {
            var id = row.Digest(1);
            var where = $"source {id}";
            var published = (int?)row.LongOrNull(3);
            Require(row.Long(9) == 0 && Digest.Of(row.Bytes(7)) == id, "document-altered", where, "content");
            Require(Digest.Of(row.Bytes(8)) == row.Digest(6), "document-altered", where, "text");
            Require(Digest.Of(row.Bytes(4)) == row.Digest(5), "source-altered", where, "body");
            Require(SourceJson.TryRead(row.Bytes(4), out var source, out _) && source.Id == id && source.Published?.DayNumber == published, "source-altered", where, "columns");
            sources[row.Long(0)] = (id, published);
            (sourcesOf.TryGetValue(row.Long(2), out var list) ? list : sourcesOf[row.Long(2)] = []).Add((id, row.Digest(5), row.Digest(6)));
        }
    }

    private void Batches()
    {
        var rows = link.Query("SELECT number, recorded_at, recorder, run, machine_read, sources, statements, last_sequence, hash FROM batch LEFT JOIN seal ON batch = number ORDER BY number");
        long sequence = 0;
        var recorded = DateTimeOffset.MinValue;
        while (rows.Step())
        {
            var batch = Rows.Batch(rows);
            var where = $"batch {batch.Number}";
            var seal = (Sources: rows.Long(5), Statements: rows.Long(6), Last: rows.Long(7), Hash: rows.Digest(8));
            Require(batch.Number == ++batches && batch.RecordedAt >= recorded, "batch-order", where, null);
            recorded = batch.RecordedAt;
            using var chain = new Chain(hash, batch);
            var kept = sourcesOf.GetValueOrDefault(batch.Number, []);
            kept.ForEach(s => chain.Add(s.Content, s.Description, s.Text));
            var before = sequence;
            sequence = Statements(batch, sequence, chain);
            Require(kept.Count == seal.Sources && sequence - before == seal.Statements && sequence == seal.Last, "batch-count", where, null);
            hash = chain.Seal();
            Require(hash == seal.Hash, "chain-broken", where, seal.Hash.ToString());
            // One broken link is one finding; the batches after it are judged by the hash that stands there.
            hash = seal.Hash;
            progress?.Invoke(sequence, total);
        }

        Require((link.Query("SELECT count(*) FROM statement").Scalar() ?? 0) == sequence, "batch-count", "statement", null);
    }

    private long Statements(Batch batch, long sequence, Chain chain)
    {
        var row = link.Query("SELECT sequence, id, body, subject, property, stance, published, source, object, links, register FROM statement WHERE sequence > ? AND batch = ? ORDER BY sequence")
            .Bind(0, sequence).Bind(1, batch.Number);
        var day = DateOnly.FromDateTime(batch.RecordedAt.UtcDateTime).DayNumber;
        while (row.Step() && row.Long(0) == sequence + 1)
        {
            sequence++;
            statements++;
            var id = row.Digest(1);
            var where = $"statement {id}";
            chain.Add(id);
            if (Digest.Of(row.Bytes(2)) != id)
            {
                Report("statement-altered", where, "body");
            }
            else if (!StatementJson.TryRead(row.Bytes(2), out var statement, out var finding))
            {
                Report("statement-unreadable", where, $"{finding.Code} {finding.Location}");
            }
            else
            {
                Columns(row, statement, day, where);
            }
        }

        row.Reset();
        return sequence;
    }

    private void Columns(Query row, Statement statement, int day, string where)
    {
        var source = row.LongOrNull(7) is { } s && sources.TryGetValue(s, out var known) ? known : default((Digest Id, int? Published)?);
        ItemId? target = statement.Value switch { ItemValue i => i.Item, AgentValue a => a.Agent, _ => null };
        var links = statement.Revises.Length + statement.Invalidates.Length > 0;
        Require(Is(row.LongOrNull(3), statement.Subject), "column-altered", where, "subject");
        Require(Is(row.LongOrNull(8), target), "column-altered", where, "object");
        Require(row.Text(4) == statement.Property.Code, "column-altered", where, "property");
        Require(row.Text(5) == Codes.Of(statement.Stance), "column-altered", where, "stance");
        Require(row.IsNull(7) == statement.Citation is null && source?.Id == statement.Citation?.Source, "column-altered", where, "source");
        Require(row.Long(6) == (source?.Published ?? day), "column-altered", where, "published");
        Require(row.Long(9) == (links ? 1 : 0), "column-altered", where, "links");
        Require(row.Long(10) == (links || statement.Property.IsStructural ? 1 : 0), "column-altered", where, "register");
    }

    private bool Is(long? number, ItemId? id) => number is { } n ? items.TryGetValue(n, out var known) && known == id : id is null;

    private void Citations()
    {
        var row = link.Query("SELECT source, id, body FROM statement WHERE source IS NOT NULL ORDER BY source");
        long reading = 0;
        CodePoints? text = null;
        PageMap? pages = null;
        while (row.Step())
        {
            if (row.Long(0) != reading)
            {
                reading = row.Long(0);
                var document = link.Query("SELECT coalesce(text, content), body FROM document JOIN source USING (source) WHERE source = ?").Bind(0, reading);
                var words = document.Step() ? Encoding.UTF8.GetString(document.Bytes(0)) : null;
                text = words is null ? null : new CodePoints(words);
                pages = words is not null && SourceJson.TryRead(document.Bytes(1), out var source, out _) ? PageMap.Of(source.MediaType, words) : null;
                document.Reset();
            }

            if (StatementJson.TryRead(row.Bytes(2), out var statement, out _) && statement.Citation is { } citation)
            {
                citations++;
                Require(Stands(citation, text), "citation-not-found", $"statement {row.Digest(1)}",
                    string.Create(CultureInfo.InvariantCulture, $"{citation.Source} {citation.Start}+{citation.Length}"));
                Require(citation.Page is null || (citation.Start is { } start && citation.Page == pages?.At(start)), "citation-page", $"statement {row.Digest(1)}", $"{citation.Page}");
            }
        }
    }

    // A path points into structured data, whose values stand in it otherwise than as running text.
    private static bool Stands(Citation citation, CodePoints? text) =>
        text is not null && (citation.Start is { } start && citation.Length is { } length ? text.Slice(start, length) == citation.Quote
            : citation.Path is not null || text.Contains(citation.Quote));

    /// <summary>Whether the search tables hold the words of the rows they index. SQLite spells the check as an insertion, so it needs the right to write.</summary>
    public static ImmutableArray<Finding> Words(Link link)
    {
        var broken = ImmutableArray.CreateBuilder<Finding>();
        foreach (var table in (string[])["document_words", "statement_words"])
        {
            try
            {
                link.Query($"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)").Run();
            }
            catch (StoreException e) when (e.Code == StoreException.Damaged)
            {
                broken.Add(new Finding("search-index", Severity.Error, table, e.Message));
            }
        }

        return broken.ToImmutable();
    }

    private void Part(string name, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is StoreException or Microsoft.Data.Sqlite.SqliteException)
        {
            Report(StoreException.Damaged, name, e.Message);
        }
    }

    private void Require(bool holds, string code, string where, string? detail)
    {
        if (!holds)
        {
            Report(code, where, detail);
        }
    }

    private void Report(string code, string where, string? detail) => findings.Add(new Finding(code, Severity.Error, where, detail));
}

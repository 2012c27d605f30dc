using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Vocabulary;

namespace Jalon.Storage.Sqlite;

/// <summary>The items of the ledger as one state of the file has them, cut in chunks that several connections can work on.</summary>
internal sealed class FoldPlan
{
    private const int ChunkSize = 512;
    private readonly Question question;
    private readonly Register register;
    private readonly string sql;
    private readonly long upTo;

    private FoldPlan(Question question, Register register, string sql, long upTo, ImmutableArray<Group[]> chunks)
    {
        this.question = question;
        this.register = register;
        this.sql = sql;
        this.upTo = upTo;
        Chunks = chunks;
    }

    /// <summary>One item and the numbers of all its ids.</summary>
    internal readonly record struct Group(ItemId Id, long[] Items);

    public ImmutableArray<Group[]> Chunks { get; }

    public static FoldPlan Make(Link link, Question question, IReadOnlyCollection<Property>? properties)
    {
        // Connections opened later may see more: all stop where this one does.
        var last = link.Query("SELECT max(sequence) FROM statement").Scalar() ?? 0;
        var structural = Register.Reads.Where(p => properties?.Contains(p) != false || (p != Properties.Name && p != Properties.Alias && p != Properties.Kind));
        var entries = link.Rows.Entries(link.Query(
            $"SELECT {Rows.Columns} FROM statement WHERE register = 1 AND (property IN ({List(structural)}) OR links = 1) AND sequence <= ?").Bind(0, last));
        var whole = Register.From(Liveness.Live(entries, question));
        // The body of what no view reads stays where it is: only its day is wanted, and only when it is news.
        var body = properties is null ? "body" : $"CASE WHEN property IN ({List(properties)}) OR links = 1 THEN body END";
        var names = List(Register.Reads);
        var select = $"SELECT sequence, batch, source, id, {body}, published, source IS NOT NULL AND property NOT IN ({names}) FROM statement WHERE subject = ? AND sequence <= ?";
        return new FoldPlan(question, whole, select, last, Cut(link, whole));
    }

    /// <summary>One after the other, so that each may go as soon as its view has been taken.</summary>
    public IEnumerable<Dossier> Dossiers(Link link, Group[] chunk)
    {
        var query = link.Query(sql).Bind(1, upTo);
        Query? whole = null;
        var entries = new List<Entry>();
        foreach (var group in chunk)
        {
            var mentioned = Read(link, query, group, entries);
            if (mentioned is not null && entries.Exists(e => e.Statement.Revises.Length + e.Statement.Invalidates.Length > 0))
            {
                // A correction may reach what was left out: then nothing is.
                whole ??= link.Query($"SELECT {Rows.Columns}, published, 0 FROM statement WHERE subject = ? AND sequence <= ?").Bind(1, upTo);
                mentioned = Read(link, whole, group, entries);
            }

            if (entries.Count > 0)
            {
                yield return new Dossier(group.Id, entries, question, register, mentioned);
            }
        }
    }

    private DateOnly? Read(Link link, Query query, Group group, List<Entry> entries)
    {
        entries.Clear();
        DateOnly? mentioned = null;
        foreach (var item in group.Items)
        {
            query.Bind(0, item);
            while (query.Step())
            {
                if (!query.IsNull(4))
                {
                    entries.Add(link.Rows.Entry(query));
                }
                else if (query.Long(6) != 0 && DateOnly.FromDayNumber((int)query.Long(5)) is var day && Counts(day, link.Rows.Batch(query.Long(1))) && !(day <= mentioned))
                {
                    mentioned = day;
                }
            }
        }

        return mentioned;
    }

    private bool Counts(DateOnly published, Batch batch) =>
        published <= question.At && !(published > question.PublishedBy) && !(batch.RecordedAt > question.RecordedBy);

    private static string List(IEnumerable<Property> properties) =>
        properties.Any() ? string.Join(", ", properties.Select(p => $"'{p.Code}'")) : "''";

    private static ImmutableArray<Group[]> Cut(Link link, Register register)
    {
        var rows = link.Query("SELECT item, code FROM item ORDER BY code");
        var merged = new Dictionary<ItemId, List<long>>();
        var own = new List<(ItemId Id, long Item)>();
        while (rows.Step())
        {
            var (item, id) = (rows.Long(0), new ItemId(rows.Text(1)));
            var canonical = register.Canonical(id);
            if (canonical == id)
            {
                own.Add((id, item));
            }
            else
            {
                (merged.TryGetValue(canonical, out var others) ? others : merged[canonical] = []).Add(item);
            }
        }

        return [.. own.Select(o => new Group(o.Id, merged.TryGetValue(o.Id, out var others) ? [o.Item, .. others] : [o.Item])).Chunk(ChunkSize)];
    }
}

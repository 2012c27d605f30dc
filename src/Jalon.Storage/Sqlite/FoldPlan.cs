using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Vocabulary;

namespace Jalon.Storage.Sqlite;

/// <summary>The items of the ledger as one state of the file has them, cut in chunks that several connections can work on.</summary>
internal sealed class FoldPlan
{
    private const int ChunkSize = 64;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Structural =
        Register.Reads.Select(p => p.Code).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Question question;
    private readonly Register register;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? properties;
    private readonly long upTo;

    private FoldPlan(Question question, Register register, IEnumerable<Property>? properties, long upTo, ImmutableArray<Group[]> chunks)
    {
        this.question = question;
        this.register = register;
        this.properties = properties?.Select(p => p.Code).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
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
        var structural = Register.Reads.Where(p => properties is null || (p != Properties.Kind && ((p != Properties.Name && p != Properties.Alias) || properties.Contains(p))));
        // The plus sign keeps SQLite from walking the whole table in the order of sequence: the index of the register is small.
        var entries = link.Rows.Entries(link.Query(
            $"SELECT {Rows.Columns} FROM statement WHERE register = 1 AND (property IN ({List(structural)}) OR links = 1) AND +sequence <= ?").Bind(0, last));
        var whole = Register.From(Liveness.Live(entries, question));
        return new FoldPlan(question, whole, properties, last, Cut(link, whole));
    }

    /// <summary>In the order of the chunk; items of which nothing is said are passed over.</summary>
    public IEnumerable<Dossier> Dossiers(Link link, Group[] chunk)
    {
        var gathered = Gather(link, chunk, properties);
        // A correction may reach what was left out: then nothing is.
        var corrected = chunk.Where((_, i) => gathered[i].Mentioned is not null
            && gathered[i].Entries.Exists(e => e.Statement.Revises.Length + e.Statement.Invalidates.Length > 0)).ToArray();
        var whole = corrected.Zip(Gather(link, corrected, null)).ToDictionary(p => p.First.Id, p => p.Second);
        for (var i = 0; i < chunk.Length; i++)
        {
            var said = whole.GetValueOrDefault(chunk[i].Id, gathered[i]);
            if (said.Entries.Count > 0)
            {
                yield return new Dossier(chunk[i].Id, said.Entries, question, register, said.Mentioned);
            }
        }
    }

    private sealed class Said
    {
        public List<Entry> Entries { get; } = [];

        public DateOnly? Mentioned { get; set; }
    }

    private Said[] Gather(Link link, Group[] groups, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? wanted)
    {
        var gathered = Array.ConvertAll(groups, _ => new Said());
        var of = groups.SelectMany((g, i) => g.Items.Select(item => (item, gathered[i]))).ToDictionary(p => p.item, p => p.Item2);
        // Names are a third of all rows, and the index alone tells where they are.
        var names = wanted is { } w && !w.Contains(Properties.Name.Code) ? $"(property <> '{Properties.Name.Code}' OR links = 1) AND" : "";
        var query = link.Query($"SELECT {Rows.Columns}, published, property, links, subject FROM statement WHERE {names} subject IN (SELECT value FROM json_each(?)) AND +sequence <= ?")
            .Bind(0, $"[{string.Join(',', of.Keys)}]").Bind(1, upTo);
        while (of.Count > 0 && query.Step())
        {
            var said = of[query.Long(8)];
            if (wanted is not { } some || query.Long(7) != 0 || Contains(some, query.Bytes(6)))
            {
                said.Entries.Add(link.Rows.Entry(query));
            }
            else if (!query.IsNull(2) && DateOnly.FromDayNumber((int)query.Long(5)) is var day && !(day <= said.Mentioned)
                && Counts(day, link.Rows.Batch(query.Long(1))) && !Contains(Structural, query.Bytes(6)))
            {
                said.Mentioned = day;
            }
        }

        return gathered;
    }

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> codes, ReadOnlySpan<byte> code)
    {
        // No property's code is as long; an altered file may hold anything.
        Span<char> text = stackalloc char[64];
        return code.Length <= text.Length && codes.Contains(text[..Encoding.ASCII.GetChars(code, text)]);
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

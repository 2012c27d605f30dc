using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Storage.Sqlite;

/// <summary>
/// Gathers what a register must know around some items: whatever they were merged with, the agents and items that their
/// statements name, the sources they cite, and whom those act for or copy. Links stay within one subject, so the statements of
/// a subject are enough to tell which of them are live.
/// </summary>
internal sealed class Neighbourhood(Link link, long upTo = long.MaxValue)
{
    private readonly Dictionary<ItemId, bool> met = [];
    private readonly Queue<ItemId> open = new();
    private readonly List<Entry> entries = [];

    public Register Register(Question question)
    {
        while (open.TryDequeue(out var id))
        {
            Visit(id);
        }

        return Core.Register.From(Liveness.Live(entries, question));
    }

    /// <summary>An item and all that any statement, live or not, merges it with; the register tells which really are one.</summary>
    public List<long> Merged(ItemId id)
    {
        var ids = new List<ItemId> { id };
        for (var i = 0; i < ids.Count; i++)
        {
            if (link.Rows.Item(ids[i]) is { } number)
            {
                ids.AddRange(SameAs(number).Where(other => !ids.Contains(other)).Distinct().ToList());
            }
        }

        ids.ForEach(Meet);
        return [.. ids.Select(link.Rows.Item).OfType<long>()];
    }

    /// <summary>Everything an entry refers to.</summary>
    public void Meet(Entry entry)
    {
        var statement = entry.Statement;
        Meet(statement.Subject);
        Meet(statement.AssertedBy.Speaker);
        foreach (var relay in statement.AssertedBy.Via)
        {
            Meet(relay);
        }

        Meet(statement.Value);
        foreach (var (_, text) in statement.Qualifiers.Pairs)
        {
            if (ItemId.TryParse(text, out var id))
            {
                Meet(id);
            }
        }

        if (entry.Source is { } source)
        {
            Meet(source.Publisher);
            Meet(source.Item);
        }
    }

    public void Meet(ItemId id)
    {
        if (met.TryAdd(id, true))
        {
            open.Enqueue(id);
        }
    }

    private void Meet(Value value)
    {
        switch (value)
        {
            case AgentValue a: Meet(a.Agent); break;
            case ItemValue i: Meet(i.Item); break;
        }
    }

    private void Visit(ItemId id)
    {
        if (link.Rows.Item(id) is not { } number)
        {
            return;
        }

        var query = link.Query($"SELECT {Rows.Columns} FROM statement WHERE register = 1 AND subject = ? AND sequence <= ?").Bind(0, number).Bind(1, upTo);
        foreach (var entry in link.Rows.Entries(query))
        {
            entries.Add(entry);
            if (entry.Statement.Property.IsStructural)
            {
                Meet(entry.Statement.Value);
            }
        }

        foreach (var other in SameAs(number))
        {
            Meet(other);
        }
    }

    private List<ItemId> SameAs(long item)
    {
        var query = link.Query($"""
            SELECT code FROM item WHERE item IN (
                SELECT object FROM statement WHERE subject = ?1 AND property = '{Properties.SameAs.Code}' AND register = 1
                UNION SELECT subject FROM statement WHERE object = ?1 AND property = '{Properties.SameAs.Code}')
            """).Bind(0, item);
        var others = new List<ItemId>();
        while (query.Step())
        {
            others.Add(new ItemId(query.Text(0)));
        }

        return others;
    }
}

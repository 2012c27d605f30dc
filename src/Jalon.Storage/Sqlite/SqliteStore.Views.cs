using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Storage.Sqlite;

// What the views are functions of.
public sealed partial class SqliteStore
{
    /// <summary>What the whole ledger says of names, kinds, merges and sides.</summary>
    public Register Register(Question question) =>
        Read(link => Core.Register.From(Liveness.Live(
            link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE register = 1")), question)));

    /// <summary>The same for some items and what they are tied to, which costs no more than they do.</summary>
    public Register Register(Question question, IEnumerable<ItemId> items) =>
        Read(link =>
        {
            var around = new Neighbourhood(link);
            foreach (var item in items)
            {
                around.Meet(item);
            }

            return around.Register(question);
        });

    /// <summary>The same for whatever some entries refer to: what a page needs to name the people and things in them.</summary>
    public Register Register(Question question, IEnumerable<Entry> entries) =>
        Read(link =>
        {
            var around = new Neighbourhood(link);
            foreach (var entry in entries)
            {
                around.Meet(entry);
            }

            return around.Register(question);
        });

    /// <summary>Everything said of an item under any of its ids. Its register knows what the item's statements refer to, and no more.</summary>
    public Dossier Dossier(ItemId id, Question question) =>
        Read(link =>
        {
            var around = new Neighbourhood(link);
            var entries = new List<Entry>();
            foreach (var item in around.Merged(id))
            {
                entries.AddRange(link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE subject = ?").Bind(0, item)));
            }

            entries.ForEach(around.Meet);
            var register = around.Register(question);
            var ids = register.Ids(id).ToHashSet();
            return new Dossier(id, entries.Where(e => ids.Contains(e.Statement.Subject)), question, register);
        });

    /// <summary>
    /// What the views of one item may look at beside it, for its question: what it is part of, its parts, and the agents who
    /// promise or answer for any of them.
    /// </summary>
    public ImmutableArray<Dossier> Neighbours(Dossier dossier)
    {
        var parts = LinksTo(dossier.Id, dossier.Question).Where(e => e.Statement.Property == Properties.PartOf).Select(e => e.Statement.Subject);
        var items = dossier.Items(Properties.PartOf).Concat(parts).Distinct().Select(i => Dossier(i, dossier.Question)).ToList();
        var agents = items.Prepend(dossier).SelectMany(d => d.Agents(Properties.Promisor).Concat(d.Agents(Properties.Responsible))).Distinct();
        return [.. items, .. agents.Select(a => Dossier(a, dossier.Question))];
    }

    /// <summary>
    /// The entries, live for the question, whose value is this item or agent under any of its ids: what is part of it, what it
    /// promises, what is merged with it. By publication, then id.
    /// </summary>
    public ImmutableArray<Entry> LinksTo(ItemId id, Question question) =>
        Read(link =>
        {
            var around = new Neighbourhood(link);
            var merged = around.Merged(id);
            var ids = around.Register(question).Ids(id).ToHashSet();
            var pointing = new List<Entry>();
            foreach (var item in merged)
            {
                pointing.AddRange(link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE object = ?").Bind(0, item)));
            }

            pointing.RemoveAll(e => !ids.Contains(e.Statement.Value switch { ItemValue i => i.Item, AgentValue a => a.Agent, _ => id }));
            return Live(link, pointing, question);
        });

    /// <summary>Every item and agent of which something is said, by id, merged ones once, with kind and names for the question.</summary>
    public ImmutableArray<ListedItem> Items(Question question) =>
        Read(link =>
        {
            var live = Liveness.Live(link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE register = 1")), question).ToList();
            var register = Core.Register.From(live);
            var named = live.Where(e => e.Statement is { Stance: Stance.Reported } s && (s.Property == Properties.Name || s.Property == Properties.Kind))
                .OrderBy(e => e.Published).ThenBy(e => e.Id).ToLookup(e => register.Canonical(e.Statement.Subject), e => e.Statement.Value);
            var rows = link.Query("SELECT code FROM item WHERE EXISTS (SELECT 1 FROM statement WHERE subject = item)");
            var ids = new SortedSet<ItemId>();
            while (rows.Step())
            {
                ids.Add(register.Canonical(new ItemId(rows.Text(0))));
            }

            return ids.Select(i => new ListedItem(i, named[i].OfType<CodeValue>().LastOrDefault()?.Code,
                [.. named[i].OfType<TextValue>().Select(t => new TextValueName(t.Text, t.Language)).Distinct()])).ToImmutableArray();
        });

    // An entry is judged among the entries of its own subject that link to others.
    private static ImmutableArray<Entry> Live(Link link, List<Entry> entries, Question question)
    {
        var linkers = new List<Entry>();
        foreach (var subject in entries.Select(e => e.Statement.Subject).Distinct().ToList())
        {
            linkers.AddRange(link.Rows.Entries(link.Query($"SELECT {Rows.Columns} FROM statement WHERE register = 1 AND links = 1 AND subject = ?").Bind(0, link.Rows.Item(subject))));
        }

        var asked = entries.Select(e => e.Id).ToHashSet();
        return [.. Liveness.Live(entries.UnionBy(linkers, e => e.Id), question).Where(e => asked.Contains(e.Id)).OrderBy(e => e.Published).ThenBy(e => e.Id)];
    }
}

using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core;

/// <summary>
/// Everything that is said of one item, for one question: the live entries of its ids, oldest publication first. The views
/// are functions of this and of nothing else.
/// </summary>
public sealed class Dossier
{
    /// <summary>Takes all entries of the item's ids, live or not, in any order.</summary>
    public Dossier(ItemId id, IEnumerable<Entry> entries, Question question, Register register, DateOnly? mentioned = null)
    {
        Mentioned = mentioned;
        Id = register.Canonical(id);
        Question = question;
        Register = register;
        var live = Liveness.Live(entries, question);
        live.Sort(static (a, b) => a.Published.CompareTo(b.Published) is not 0 and var day ? day : a.Id.CompareTo(b.Id));
        Entries = [.. live];
        Kind = Chosen(Properties.Kind).FindLast(e => e.Statement.Value is CodeValue)?.Statement.Value is CodeValue c && AllKinds.TryGet(c.Code, out var kind) ? kind : null;
    }

    public ItemId Id { get; }

    public Question Question { get; }

    public Register Register { get; }

    /// <summary>
    /// The latest publication, by the day of judgement, of statements that were left out because the view does not read them;
    /// null when nothing was left out. Only silence asks.
    /// </summary>
    public DateOnly? Mentioned { get; }

    /// <summary>Live entries by publication day, then by id, so that the order of recording decides nothing.</summary>
    public ImmutableArray<Entry> Entries { get; }

    /// <summary>Null when nobody says what it is, or it is of no known kind.</summary>
    public Kind? Kind { get; }

    public IEnumerable<Entry> Of(Property property) => Entries.Where(e => e.Statement.Property == property);

    public IEnumerable<Entry> Of(Property property, Stance stance) =>
        Entries.Where(e => e.Statement.Property == property && e.Statement.Stance == stance);

    // What ties items and agents together: said or planned, never denied or only asked for; the preferred where there is one.
    private List<Entry> Chosen(Property property)
    {
        List<Entry> said = [];
        foreach (var entry in Entries)
        {
            if (entry.Statement.Property == property && entry.Statement is { Stance: Stance.Reported or Stance.Planned, Rank: not Rank.Deprecated })
            {
                said.Add(entry);
            }
        }

        return said.Exists(static e => e.Statement.Rank == Rank.Preferred) ? said.FindAll(static e => e.Statement.Rank == Rank.Preferred) : said;
    }

    /// <summary>The agents that live statements of a property name, such as its promisors or partners.</summary>
    public ImmutableArray<ItemId> Agents(Property property) => Chosen(property) is not { Count: > 0 } chosen ? [] :
        [.. chosen.Select(e => e.Statement.Value).OfType<AgentValue>().Select(a => Register.Canonical(a.Agent)).Distinct()];

    /// <summary>The items that live statements of a property name, such as what it is part of.</summary>
    public ImmutableArray<ItemId> Items(Property property) =>
        [.. Chosen(property).Select(e => e.Statement.Value).OfType<ItemValue>().Select(i => Register.Canonical(i.Item)).Distinct()];

    public string Name(Language language)
    {
        var texts = Chosen(Properties.Name).Select(e => e.Statement.Value).OfType<TextValue>().ToList();
        return texts.LastOrDefault(t => t.Language == language.Tag())?.Text ?? texts.LastOrDefault(t => t.Language is null or "fr")?.Text
            ?? texts.LastOrDefault()?.Text ?? Register.NameOf(Id, language);
    }
}

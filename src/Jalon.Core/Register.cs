using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core;

/// <summary>
/// What the views need to know about everything beside the item they look at: names, kinds, merges, which side an agent acts
/// for, which sources copy another. Built from the live statements of those properties; what was not given is not known.
/// </summary>
public sealed class Register
{
    private readonly Dictionary<ItemId, ItemId> merged = [];
    private readonly Dictionary<ItemId, List<(string Text, string? Language)>> names = [];
    private readonly Dictionary<ItemId, string> kinds = [];
    private readonly Dictionary<ItemId, string> agentTypes = [];
    private readonly Dictionary<ItemId, HashSet<ItemId>> actsFor = [];
    private readonly Dictionary<ItemId, ItemId> originals = [];
    private readonly ConcurrentDictionary<ItemId, ImmutableHashSet<ItemId>> sidesOf = [];

    private Register()
    {
    }

    public static Register Empty { get; } = new();

    /// <summary>The properties whose statements a register is made of.</summary>
    public static ImmutableArray<Property> Reads { get; } =
        [.. Properties.All.Where(p => p.IsStructural)];

    /// <summary>Builds it from live entries, in any order; among several the preferred, then the latest published, decides; deprecated ones are left out.</summary>
    public static Register From(IEnumerable<Entry> live)
    {
        var register = new Register();
        var entries = live.Where(e => e.Statement is { Stance: Stance.Reported, Rank: not Rank.Deprecated })
            .OrderBy(e => e.Statement.Rank == Rank.Preferred).ThenBy(e => e.Published).ThenBy(e => e.Id).ToList();
        foreach (var (subject, value) in entries.Where(e => e.Statement.Property == Properties.SameAs).Select(e => (e.Statement.Subject, e.Statement.Value)))
        {
            if (value is ItemValue other)
            {
                register.Merge(subject, other.Item);
            }
        }

        foreach (var statement in entries.Select(e => e.Statement))
        {
            register.Note(register.Canonical(statement.Subject), statement);
        }

        return register;
    }

    /// <summary>The one id that stands for an item and all that was merged with it: the first in ordinal order.</summary>
    public ItemId Canonical(ItemId id)
    {
        while (merged.Count > 0 && merged.TryGetValue(id, out var other))
        {
            id = other;
        }

        return id;
    }

    /// <summary>All ids of an item, its canonical one first.</summary>
    public IEnumerable<ItemId> Ids(ItemId id)
    {
        var canonical = Canonical(id);
        return merged.Keys.Where(k => Canonical(k) == canonical).Order().Prepend(canonical);
    }

    /// <summary>The name in a language, or in another, or the id when nobody names it.</summary>
    public string NameOf(ItemId id, Language language)
    {
        if (!names.TryGetValue(Canonical(id), out var list))
        {
            return id.Value;
        }

        return list.LastOrDefault(n => n.Language == language.Tag()).Text ?? list.LastOrDefault(n => n.Language is null).Text
            ?? list.LastOrDefault(n => n.Language == "fr").Text ?? list[^1].Text;
    }

    /// <summary>The name of a holder or other qualifier that may be an agent's id or words.</summary>
    public string NameOf(string idOrWords, Language language) =>
        ItemId.TryParse(idOrWords, out var id) && names.ContainsKey(Canonical(id)) ? NameOf(id, language) : idOrWords;

    public Kind? KindOf(ItemId id) => kinds.TryGetValue(Canonical(id), out var code) && AllKinds.TryGet(code, out var kind) ? kind : null;

    /// <summary>The code of <c>agent-type</c>, such as <c>state</c> or <c>media</c>; null when nobody says.</summary>
    public string? AgentTypeOf(ItemId id) => agentTypes.GetValueOrDefault(Canonical(id));

    public bool IsMedia(ItemId id) => AgentTypeOf(id) is "media" or "news-agency" or "social-media";

    /// <summary>The agent itself and all it acts for, directly or through others.</summary>
    public ImmutableHashSet<ItemId> SidesOf(ItemId agent) => sidesOf.GetOrAdd(agent, Follow);

    private ImmutableHashSet<ItemId> Follow(ItemId agent)
    {
        var sides = ImmutableHashSet.CreateBuilder<ItemId>();
        var open = new Stack<ItemId>([Canonical(agent)]);
        while (open.TryPop(out var next))
        {
            if (sides.Add(next) && actsFor.TryGetValue(next, out var further))
            {
                foreach (var principal in further)
                {
                    open.Push(Canonical(principal));
                }
            }
        }

        return sides.ToImmutable();
    }

    /// <summary>Whether two agents are the same or one acts for a principal that the other is or acts for.</summary>
    public bool SameSide(ItemId a, ItemId b)
    {
        (a, b) = (Canonical(a), Canonical(b));
        if (a == b)
        {
            return true;
        }

        // Most agents act for nobody but themselves.
        return (actsFor.ContainsKey(a) || actsFor.ContainsKey(b)) && SidesOf(a).Overlaps(SidesOf(b));
    }

    /// <summary>The source that a source copies in the end; itself when it copies none; the first by id of those that copy each other in a circle.</summary>
    public ItemId OriginalOf(ItemId source)
    {
        var seen = new List<ItemId>();
        while (originals.TryGetValue(source, out var other))
        {
            if (seen.IndexOf(source) is >= 0 and var circle)
            {
                return seen.Skip(circle).Min();
            }

            seen.Add(source);
            source = other;
        }

        return source;
    }

    private void Merge(ItemId a, ItemId b)
    {
        (a, b) = (Canonical(a), Canonical(b));
        if (a != b)
        {
            merged[a < b ? b : a] = a < b ? a : b;
        }
    }

    private void Note(ItemId subject, Statement statement)
    {
        switch (statement.Value)
        {
            case CodeValue c when statement.Property == Properties.Kind: kinds[subject] = c.Code; break;
            case CodeValue c when statement.Property == Properties.AgentType: agentTypes[subject] = c.Code; break;
            case TextValue t when statement.Property == Properties.Name: (names.TryGetValue(subject, out var list) ? list : names[subject] = []).Add((t.Text, t.Language)); break;
            case AgentValue a when statement.Property == Properties.ActsFor: (actsFor.TryGetValue(subject, out var set) ? set : actsFor[subject] = []).Add(a.Agent); break;
            case ItemValue i when statement.Property == Properties.CopyOf: originals[subject] = i.Item; break;
        }
    }
}

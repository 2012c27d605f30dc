using System.Collections.Immutable;
using Jalon.Core.Kinds;

namespace Jalon.Core.Acceptance;

/// <summary>An item or agent of the ledger with every name it goes by.</summary>
/// <param name="Kind">The code of its kind; null when nobody says.</param>
public sealed record KnownItem(ItemId Id, string? Kind, ImmutableArray<string> Names);

/// <summary>Why a name was taken for an item.</summary>
public enum MatchReason
{
    /// <summary>The text gives its id.</summary>
    Id,

    /// <summary>One of its names, but for accents, case, articles and endings.</summary>
    SameName,

    /// <summary>All words of the one are in the other, and no other item comes as near.</summary>
    SharedWords,

    /// <summary>Nothing known was near enough: a new item.</summary>
    New,

    /// <summary>The reviewer said so.</summary>
    Chosen,
}

/// <summary>The item a name stands for, and why.</summary>
public sealed record NameMatch(ItemId Id, MatchReason Reason, string? KnownAs = null);

/// <summary>Finds the item that a text's name stands for. Grows with the items that are accepted, so that the next text finds them.</summary>
public sealed class KnownNames
{
    private readonly Dictionary<ItemId, string?> kinds = [];
    private readonly List<(ItemId Id, string Name, HashSet<string> Stems)> names = [];

    public KnownNames(IEnumerable<KnownItem> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    public bool Has(ItemId id) => kinds.ContainsKey(id);

    public void Add(KnownItem item)
    {
        kinds[item.Id] = item.Kind;
        names.AddRange(item.Names.Append(item.Id.Value.Replace('-', ' ')).Select(n => (item.Id, n, Stems(n))).Where(n => n.Item3.Count > 0));
    }

    /// <summary>Null when nothing known is meant, or two items are as likely. Agents are only found among agents, items among the rest.</summary>
    public NameMatch? Find(string name, string? kind, bool isAgent)
    {
        if (ItemId.TryParse(name, out var id) && kinds.TryGetValue(id, out var known) && (known == "agent") == isAgent)
        {
            return new NameMatch(id, MatchReason.Id, name);
        }

        var stems = Stems(name);
        if (stems.Count == 0)
        {
            return null;
        }

        var near = names.Where(n => (kinds[n.Id] == "agent") == isAgent && Fits(kinds[n.Id], kind))
            .Select(n => (n.Id, n.Name, Score: Nearness(stems, n.Stems))).Where(n => n.Score > 0).OrderByDescending(n => n.Score).ToList();
        if (near.Count == 0 || near.Exists(n => n.Id != near[0].Id && n.Score == near[0].Score))
        {
            return null;
        }

        return new NameMatch(near[0].Id, near[0].Score == 1 ? MatchReason.SameName : MatchReason.SharedWords, near[0].Name);
    }

    /// <summary>An id for a new item of this name that no known one has.</summary>
    public ItemId Free(string name)
    {
        var id = NameWords.Slug(name) ?? new ItemId("item");
        for (var n = 2; kinds.ContainsKey(id); n++)
        {
            id = new ItemId($"{(NameWords.Slug(name) ?? new ItemId("item")).Value}-{n}");
        }

        return id;
    }

    private static HashSet<string> Stems(string name) => [.. NameWords.Of(name).Select(NameWords.Stem)];

    // A power plant may be called a facility, and a project may stand for any work; but never an agreement.
    private static bool Fits(string? known, string? asked)
    {
        if (known is null || asked is null || known == asked || !AllKinds.TryGet(known, out var a) || !AllKinds.TryGet(asked, out var b))
        {
            return true;
        }

        return a.Family == b.Family || a.Code == b.Family || b.Code == a.Family || "project" == a.Code || "project" == b.Code;
    }

    // 1 for the same words; less when one name says more than the other; 0 when each has words of its own or a single
    // common word such as "accord" would decide.
    private static double Nearness(HashSet<string> a, HashSet<string> b)
    {
        if (a.SetEquals(b))
        {
            return 1;
        }

        var (less, more) = a.Count < b.Count ? (a, b) : (b, a);
        return less.IsSubsetOf(more) && (less.Count > 1 || less.First().Length > 6) ? 0.99 * less.Count / more.Count : 0;
    }
}

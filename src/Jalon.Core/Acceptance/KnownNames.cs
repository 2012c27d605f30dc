using System.Collections.Immutable;
using Jalon.Core.Kinds;

namespace Jalon.Core.Acceptance;

/// <summary>
/// Finds the item that a text's name stands for, in time that hardly grows with the number of items. Grows with the items
/// that are accepted, so that the next text finds them.
/// </summary>
public sealed class KnownNames
{
    private readonly Dictionary<ItemId, string?> kinds = [];
    private readonly Dictionary<ItemId, ItemId> merged = [];
    private readonly List<(ItemId Id, string Name, NameForm Form)> names = [];
    private readonly Dictionary<string, List<int>> byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byKey = new(StringComparer.Ordinal);

    public KnownNames(IEnumerable<KnownItem> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    public bool Has(ItemId id) => kinds.ContainsKey(Canonical(id));

    /// <summary>The id that stands for an item and all it was merged with; the id itself when it is not known.</summary>
    public ItemId Canonical(ItemId id) => merged.GetValueOrDefault(id, id);

    public string? KindOf(ItemId id) => kinds.GetValueOrDefault(Canonical(id));

    public void Add(KnownItem item)
    {
        kinds[item.Id] = item.Kind;
        foreach (var other in item.Merged)
        {
            merged[other] = item.Id;
        }

        foreach (var name in item.Names.Append(item.Id.Value.Replace('-', ' ')))
        {
            var form = NameForm.Of(name);
            if (form.Stems.Count > 0)
            {
                Enter(byStem, form.Stems);
                Enter(byKey, form.Keys);
                names.Add((item.Id, name, form));
            }
        }

        void Enter(Dictionary<string, List<int>> index, IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                (index.TryGetValue(word, out var list) ? list : index[word] = []).Add(names.Count);
            }
        }
    }

    /// <summary>Null when nothing known is meant, or two items are as likely. Agents are only found among agents, items among the rest.</summary>
    public NameMatch? Find(string name, string? kind, bool isAgent) => Look(name, kind, isAgent).Best;

    /// <summary>The same with the items that are as likely, where they are several.</summary>
    public Matching Look(string name, string? kind, bool isAgent)
    {
        if (ItemId.TryParse(name, out var id) && kinds.TryGetValue(Canonical(id), out var known) && (known == "agent") == isAgent)
        {
            return new Matching(new NameMatch(Canonical(id), MatchReason.Id, name), []);
        }

        var form = NameForm.Of(name);
        var near = Near(form).Where(n => (kinds[names[n.At].Id] == "agent") == isAgent && Fits(kinds[names[n.At].Id], kind))
            .GroupBy(n => names[n.At].Id).Select(g => g.MaxBy(n => n.Score)).OrderByDescending(n => n.Score).ThenBy(n => names[n.At].Id).ToList();
        var best = near.FindAll(n => n.Score == near[0].Score).ConvertAll(n => new NameMatch(names[n.At].Id, Nearness.Reason(form, names[n.At].Form), names[n.At].Name));
        return best switch
        {
            [] => Matching.None,
            [var only] => new Matching(only, []),
            _ => new Matching(null, [.. best]),
        };
    }

    /// <summary>The items that share words with what was typed, or have a name that begins so; the nearest first.</summary>
    public ImmutableArray<NameMatch> Search(string typed, bool isAgent, int most)
    {
        var form = NameForm.Of(typed);
        var folded = NameWords.Fold(typed);
        var shared = new Dictionary<int, double>();
        foreach (var at in form.Keys.Where(byKey.ContainsKey).SelectMany(k => byKey[k]))
        {
            shared[at] = shared.GetValueOrDefault(at) + (1.0 / (form.Keys.Count + names[at].Form.Keys.Count));
        }

        for (var i = 0; i < names.Count && folded.Length > 0; i++)
        {
            if (names[i].Form.Folded.Contains(folded, StringComparison.Ordinal))
            {
                shared[i] = shared.GetValueOrDefault(i) + 1;
            }
        }

        return [.. shared.Where(s => (kinds[names[s.Key].Id] == "agent") == isAgent).OrderByDescending(s => s.Value).ThenBy(s => s.Key)
            .Select(s => new NameMatch(names[s.Key].Id, MatchReason.Chosen, names[s.Key].Name)).DistinctBy(m => m.Id).Take(most)];
    }

    /// <summary>An id for a new item of this name that no known one has.</summary>
    public ItemId Free(string name)
    {
        var id = NameWords.Slug(name) ?? new ItemId("item");
        for (var n = 2; Has(id); n++)
        {
            id = new ItemId($"{(NameWords.Slug(name) ?? new ItemId("item")).Value}-{n}");
        }

        return id;
    }

    private IEnumerable<(int At, double Score)> Near(NameForm form)
    {
        var met = form.Stems.Where(byStem.ContainsKey).SelectMany(w => byStem[w]).Concat(form.Keys.Where(byKey.ContainsKey).SelectMany(w => byKey[w])).ToHashSet();
        return met.Select(at => (at, Nearness.Of(form, names[at].Form))).Where(n => n.Item2 > 0);
    }

    // A power plant may be called a facility, and a project may stand for any work; but never an agreement.
    private static bool Fits(string? known, string? asked)
    {
        if (known is null || asked is null || known == asked || !AllKinds.TryGet(known, out var a) || !AllKinds.TryGet(asked, out var b))
        {
            return true;
        }

        return a.Family == b.Family || a.Code == b.Family || b.Code == a.Family || "project" == a.Code || "project" == b.Code;
    }
}

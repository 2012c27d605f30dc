using System.Collections.Immutable;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>Sorts entries into camps that agree, and makes the conflict between them.</summary>
internal static class Camps
{
    /// <summary>
    /// Takes entries from the most to the least precise. One that agrees with every member of exactly one camp joins it; one
    /// that agrees with several takes no side ("over 120" between 125 and 130) and is left out; else it opens a camp.
    /// </summary>
    public static ImmutableArray<Camp> Split(IEnumerable<Entry> precisestFirst, Func<Entry, Entry, bool> agree)
    {
        var camps = new List<List<Entry>>();
        foreach (var entry in precisestFirst)
        {
            var joined = camps.FindAll(c => c.TrueForAll(e => agree(e, entry)));
            if (joined.Count == 0)
            {
                // Between two camps but not wholly in either: it cannot speak for a third.
                if (!camps.Exists(c => c.Exists(e => agree(e, entry))))
                {
                    camps.Add([entry]);
                }
            }
            else if (joined.Count == 1)
            {
                joined[0].Add(entry);
            }
        }

        return [.. camps.Select(c => Camp(c)).OrderBy(c => c.Entries[0].Published).ThenBy(c => c.Entries[0].Id)];
    }

    public static Camp Camp(IEnumerable<Entry> entries) => new([.. entries.OrderBy(e => e.Published).ThenBy(e => e.Id)]);

    public static Conflict Conflict(Dossier dossier, ConflictType type, string rule, ImmutableArray<Camp> camps, Property? property = null)
    {
        var preferred = camps.Where(c => c.Entries.Any(e => e.Statement.Rank == Rank.Preferred)).ToList();
        return new Conflict
        {
            Item = dossier.Id,
            Type = type,
            Property = property ?? camps[0].Entries[0].Statement.Property,
            Qualifiers = Shared(camps),
            Rule = rule,
            Camps = camps,
            // Two preferred camps are two arbiters who disagree: that settles nothing.
            SettledBy = preferred.Count == 1 ? preferred[0].Entries.Last(e => e.Statement.Rank == Rank.Preferred) : null,
        };
    }

    private static Qualifiers Shared(ImmutableArray<Camp> camps)
    {
        var all = camps.SelectMany(c => c.Entries).Select(e => e.Statement.Qualifiers).ToList();
        return all[0].Pairs.Where(p => all.TrueForAll(q => q[p.Key] == p.Value)).Aggregate(Qualifiers.None, (q, p) => q.With(p.Key, p.Value));
    }
}

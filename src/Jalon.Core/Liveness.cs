using Jalon.Core.Time;

namespace Jalon.Core;

/// <summary>Which entries count: known to the question, and neither revised nor invalidated by another that counts.</summary>
public static class Liveness
{
    /// <summary>
    /// An entry is live unless a live entry revises or invalidates it; withdrawing a withdrawal so restores what it withdrew.
    /// Links can only point to earlier content (ids are digests), so they never form a circle. A correction drawn from a later
    /// source is forgotten with it; one without a source mends the record and follows system time alone.
    /// </summary>
    public static List<Entry> Live(IEnumerable<Entry> entries, Question question)
    {
        var known = entries.Where(question.Knows).ToList();
        var linkers = known.FindAll(static e => e.Statement.Revises.Length + e.Statement.Invalidates.Length > 0);
        if (linkers.Count == 0)
        {
            return known;
        }

        var by = linkers.SelectMany(e => e.Statement.Revises.Concat(e.Statement.Invalidates).Select(target => (target, e.Id)))
            .ToLookup(p => p.target, p => p.Id);
        var judged = new Dictionary<Digest, bool>();
        bool IsLive(Digest id) => judged.TryGetValue(id, out var live) ? live : judged[id] = by[id].All(linker => !IsLive(linker));
        return known.FindAll(e => IsLive(e.Id));
    }
}

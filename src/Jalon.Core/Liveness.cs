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

        // A linker always stands after what it links to, so that from the last to the first each is judged before it judges:
        // no recursion, however long a chain of corrections is.
        var dead = new HashSet<Digest>();
        foreach (var linker in linkers.OrderByDescending(e => e.Sequence))
        {
            if (!dead.Contains(linker.Id))
            {
                dead.UnionWith(linker.Statement.Revises);
                dead.UnionWith(linker.Statement.Invalidates);
            }
        }

        return known.FindAll(e => !dead.Contains(e.Id));
    }
}

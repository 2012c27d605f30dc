using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Acceptance;

/// <summary>
/// The statements that take something recorded back, or bring back what was taken back. Nothing is erased: each is a
/// statement that invalidates another, and what is withdrawn twice over is restored by withdrawing the withdrawal.
/// </summary>
public static class Withdrawal
{
    /// <summary>What makes a live statement count no more. Null when nothing needs to be said: it does not count, or is not there.</summary>
    /// <param name="entries">All entries of the statement's subject, live or not.</param>
    public static Statement? Of(Digest target, IReadOnlyCollection<Entry> entries, ItemId by, TextValue reason)
    {
        var live = Living(entries);
        while (entries.FirstOrDefault(e => e.Id == target) is { } entry && live.Contains(target))
        {
            var withdrawal = new Statement
            {
                Subject = entry.Statement.Subject, Property = Properties.Retracted, Value = reason, AssertedBy = new Attribution(by), Invalidates = [target],
            };
            if (entries.All(e => e.Id != withdrawal.Id))
            {
                return withdrawal;
            }

            // The very same withdrawal was made and withdrawn before: what withdrew it is withdrawn in its turn.
            target = entries.First(e => live.Contains(e.Id) && e.Statement.Invalidates.Contains(withdrawal.Id)).Id;
        }

        return null;
    }

    /// <summary>What makes a recorded statement count again: each withdrawal of it that counts is withdrawn. A correction stays.</summary>
    public static IEnumerable<Statement> Undone(Digest target, IReadOnlyCollection<Entry> entries, ItemId by, TextValue reason)
    {
        var live = Living(entries);
        return entries.Where(e => live.Contains(e.Id) && e.Statement.Invalidates.Contains(target))
            .Select(e => Of(e.Id, entries, by, reason)).OfType<Statement>();
    }

    // The record as it stands, whatever day is asked for.
    private static HashSet<Digest> Living(IReadOnlyCollection<Entry> entries) =>
        [.. Liveness.Live(entries, new Time.Question(DateOnly.MaxValue)).Select(e => e.Id)];
}

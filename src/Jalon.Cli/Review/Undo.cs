using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;

namespace Jalon.Cli.Review;

/// <summary>
/// Takes decisions back: the proposal waits again. In an append-only ledger the statement of an acceptance is not erased but
/// withdrawn, with what introduced its item if nothing else is said of that.
/// </summary>
internal static class Undo
{
    private static readonly Label Reason = new("acceptation annulée à la relecture", "acceptance undone at review", "принятие отменено при проверке");

    /// <summary>The proposals that wait again, and findings for those that cannot.</summary>
    public static (IReadOnlyList<Proposal> Reopened, IReadOnlyList<Finding> Findings) Of(Room room, IEnumerable<Proposal> decided)
    {
        var (reopened, findings, taken) = (new List<Proposal>(), new List<Finding>(), new List<Entry>());
        var user = new Reviewer(room);
        foreach (var proposal in decided)
        {
            if (!room.Store.Reopen(proposal.Id))
            {
                findings.Add(new Finding("undo-split", Severity.Warning, proposal.Id));
                continue;
            }

            reopened.Add(proposal with { State = ProposalState.Pending });
            if (proposal.Statement is { } id && room.Store.Entry(id) is { Batch.Run: "review" } entry)
            {
                taken.Add(entry);
            }
        }

        var gone = taken.Select(e => e.Id).ToHashSet();
        var withdrawals = taken.SelectMany(e => Withdrawn(room, e, user.Id, gone)).ToList();
        if (withdrawals.Count > 0)
        {
            var result = room.Store.Append(room.Call.Time.GetUtcNow(), room.Call.User, "review", machineRead: false, [], [.. user.Introductions, .. withdrawals.DistinctBy(w => w.Id)]);
            findings.AddRange(result.Findings);
        }

        room.ForgetAll();
        return (reopened, findings);
    }

    private static IEnumerable<Statement> Withdrawn(Room room, Entry entry, ItemId by, HashSet<Digest> gone)
    {
        var reason = new TextValue(Reason.In(room.Language), room.Language.Tag());
        var said = room.Store.EverSaidOf(entry.Statement.Subject);
        if (Withdrawal.Of(entry.Id, said, by, reason) is { } withdrawal)
        {
            yield return withdrawal;
        }

        // A name and a kind that came with it and that nothing else stands on.
        var live = Liveness.Live(said, room.Question).Where(e => !gone.Contains(e.Id) && e.Statement.Property != Properties.Retracted).ToList();
        var introduced = live.FindAll(e => e.Batch.Number == entry.Batch.Number && IsIntroduction(e.Statement.Property));
        var isAlone = live.Count == introduced.Count && room.Store.LinksTo(entry.Statement.Subject, room.Question).IsEmpty;
        foreach (var other in introduced.Where(e => isAlone || e.Statement.Property == Properties.Alias))
        {
            if (Withdrawal.Of(other.Id, said, by, reason) is { } also)
            {
                yield return also;
            }
        }
    }

    private static bool IsIntroduction(Property property) => property == Properties.Kind || property == Properties.Name || property == Properties.Alias;
}

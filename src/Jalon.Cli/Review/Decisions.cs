using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Storage;

namespace Jalon.Cli.Review;

/// <summary>What came of accepting.</summary>
internal sealed record DeskResult(IReadOnlyList<(DeskItem Item, Accepted Accepted)> Accepted, ImmutableArray<Finding> Findings);

/// <summary>What a reviewer decides: each is written at once, and each can be undone.</summary>
internal static class Decisions
{
    private const string Run = "review";
    private static readonly Label Again = new("accepté de nouveau à la relecture", "accepted again at review", "снова принято при проверке");

    /// <summary>
    /// Records the statements of proposals in one batch, as one decision. One whose name fits several items as well is left,
    /// with a finding that names them: nothing is guessed.
    /// </summary>
    public static DeskResult Accept(Room room, IReadOnlyList<DeskItem> items, ItemId? item)
    {
        var findings = new List<Finding>();
        var accepted = new List<(DeskItem Item, Accepted Accepted)>();
        foreach (var desk in items)
        {
            if (item is null && room.Match(desk.Candidate) is { IsAmbiguous: true } matching)
            {
                findings.Add(new Finding("match-several", Severity.Warning, desk.Proposal.Id, string.Join(", ", matching.Choices.Select(c => c.Id))));
            }
            else
            {
                accepted.Add((desk, Acceptor.Accept(desk.Candidate, desk.Source, room.Names, item)));
            }
        }

        if (accepted.Count == 0)
        {
            return new DeskResult([], [.. findings]);
        }

        var now = room.Call.Time.GetUtcNow();
        var result = room.Store.Append(now, room.Call.User, Run, machineRead: false, [], accepted.SelectMany(a => a.Accepted.All));
        findings.AddRange(result.Findings);
        if (result.AlreadyThere > 0)
        {
            Restore(room, accepted.SelectMany(a => a.Accepted.All).Distinct());
        }

        var kept = accepted.Where(a => room.Store.Entry(a.Accepted.Statement.Id) is not null).ToList();
        room.Store.Decide([.. kept.Select(k => (k.Item.Proposal.Id, (Digest?)k.Accepted.Statement.Id))], ProposalState.Accepted, now, room.Call.User);
        room.Forget(kept.Select(k => k.Accepted.Statement.Subject));
        return new DeskResult(kept, [.. findings]);
    }

    /// <summary>How many were rejected.</summary>
    public static int Reject(Room room, IEnumerable<DeskItem> items) =>
        room.Store.Decide([.. items.Select(i => (i.Proposal.Id, (Digest?)null))], ProposalState.Rejected, room.Call.Time.GetUtcNow(), room.Call.User);

    /// <summary>Keeps a correction on the desk, undecided.</summary>
    public static DeskItem? Edit(Room room, DeskItem item, Candidate changed) =>
        room.Store.Edit(item.Proposal.Id, CandidateJson.Write(changed)) ? item with { Candidate = changed } : null;

    /// <summary>Puts several proposals in the place of one; null when it is no longer pending.</summary>
    public static IReadOnlyList<Proposal>? Split(Room room, DeskItem item, IEnumerable<Candidate> parts)
    {
        var proposals = parts.Select(p => Desk.ProposalOf(item.Source, p with { Rule = "split" })).DistinctBy(p => p.Id, StringComparer.Ordinal).ToList();
        return room.Store.Split(item.Proposal.Id, proposals, room.Call.Time.GetUtcNow(), room.Call.User) ? proposals : null;
    }

    // What was accepted, undone and accepted again is in the ledger already, withdrawn.
    private static void Restore(Room room, IEnumerable<Statement> statements)
    {
        var user = new Reviewer(room);
        var restoring = statements.GroupBy(s => s.Subject).SelectMany(g => g.SelectMany(s =>
            Withdrawal.Undone(s.Id, room.Store.EverSaidOf(g.Key), user.Id, new TextValue(Again.In(room.Language), room.Language.Tag())))).DistinctBy(s => s.Id).ToList();
        if (restoring.Count > 0)
        {
            room.Store.Append(room.Call.Time.GetUtcNow(), room.Call.User, Run, machineRead: false, [], [.. user.Introductions, .. restoring]);
        }
    }
}

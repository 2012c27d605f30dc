using System.Collections.Immutable;
using System.Text;
using Jalon.Cli.Input;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Time;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Review;

/// <summary>A proposal with the candidate in it and the source it was read from.</summary>
internal sealed record DeskItem(Proposal Proposal, Candidate Candidate, Source Source);

/// <summary>What came of accepting.</summary>
internal sealed record DeskResult(IReadOnlyList<(DeskItem Item, Accepted Accepted)> Accepted, ImmutableArray<Finding> Findings);

/// <summary>The reviewer's desk: proposals put on it, taken from it, and turned into statements.</summary>
internal static class Desk
{
    /// <summary>Puts candidates on the desk, but for those whose passage already says the same in the ledger. How many were new.</summary>
    public static int Propose(SqliteStore store, Source source, IEnumerable<Candidate> candidates, Question question) =>
        store.Propose(Unrecorded(store, source, candidates, question).Select(c => ProposalOf(source, c)));

    public static IReadOnlyList<Candidate> Unrecorded(SqliteStore store, Source source, IEnumerable<Candidate> candidates, Question question)
    {
        var recorded = store.EntriesCiting(source.Id, question).Select(e => (e.Statement.Citation!.Start, e.Statement.Property, e.Statement.Value)).ToHashSet();
        return [.. candidates.Where(c => !recorded.Contains((c.Start, c.Property, c.Value)))];
    }

    /// <summary>Pending proposals, or those of the given ids; those no candidate can be read from give a finding.</summary>
    public static (IReadOnlyList<DeskItem> Items, IReadOnlyList<Finding> Findings) Open(SqliteStore store, IEnumerable<Proposal> proposals)
    {
        var items = new List<DeskItem>();
        var findings = new List<Finding>();
        var sources = new Dictionary<Digest, Source?>();
        foreach (var proposal in proposals)
        {
            if (proposal.Source is { } id && CandidateJson.TryRead(proposal.Body, out var candidate)
                && (sources.TryGetValue(id, out var source) ? source : sources[id] = store.Source(id)) is { } known)
            {
                items.Add(new DeskItem(proposal, candidate, known));
            }
            else
            {
                findings.Add(new Finding("proposal-unreadable", Severity.Warning, proposal.Id));
            }
        }

        return (items, findings);
    }

    /// <summary>Records the statements of proposals in one batch and notes the decision.</summary>
    public static DeskResult Accept(Call call, SqliteStore store, IReadOnlyList<DeskItem> items, ItemId? item, Question question)
    {
        var names = Items.Known(store, question);
        var accepted = items.Select(i => (Item: i, Accepted: Acceptor.Accept(i.Candidate, i.Source, names, item))).ToList();
        var now = call.Time.GetUtcNow();
        var result = store.Append(now, call.User, "review", machineRead: false, [], accepted.SelectMany(a => a.Accepted.All));
        var kept = accepted.Where(a => store.Entry(a.Accepted.Statement.Id) is not null).ToList();
        foreach (var (desk, made) in kept)
        {
            store.Decide(desk.Proposal.Id, ProposalState.Accepted, made.Statement.Id, now, call.User);
        }

        return new DeskResult(kept, result.Findings);
    }

    /// <summary>The text kept for a candidate, under an id made of its content: proposing twice changes nothing.</summary>
    public static Proposal ProposalOf(Source source, Candidate candidate)
    {
        var body = CandidateJson.Write(candidate);
        return new Proposal(Digest.Of(Encoding.UTF8.GetBytes($"{source.Id} {body}")).ToString()[..12], source.Id, body);
    }
}

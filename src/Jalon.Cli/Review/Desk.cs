using System.Text;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Review;

/// <summary>A proposal with the candidate in it and the source it was read from.</summary>
internal sealed record DeskItem(Proposal Proposal, Candidate Candidate, Source Source);

/// <summary>The reviewer's desk: proposals put on it and taken from it. What was decided once does not come back.</summary>
internal static class Desk
{
    // What a reviewer made of a proposal is not overwritten by a new reading.
    private const string ByHand = "split";

    /// <summary>
    /// Puts candidates on the desk, but for those decided before and those whose passage already says the same in the ledger.
    /// One that still waits is brought up to date instead. How many were new.
    /// </summary>
    public static int Propose(SqliteStore store, Source source, IEnumerable<Candidate> candidates)
    {
        var (fresh, waiting) = Sort(store, source, candidates);
        foreach (var (id, candidate) in waiting)
        {
            store.Edit(id, CandidateJson.Write(candidate));
        }

        return fresh.Count == 0 ? 0 : store.Propose(fresh.Select(c => ProposalOf(source, c)));
    }

    /// <summary>Those that were neither decided nor recorded before, nor wait on the desk.</summary>
    public static IReadOnlyList<Candidate> Unrecorded(SqliteStore store, Source source, IEnumerable<Candidate> candidates) => Sort(store, source, candidates).Fresh;

    private static (List<Candidate> Fresh, List<(string Id, Candidate Candidate)> Waiting) Sort(SqliteStore store, Source source, IEnumerable<Candidate> candidates)
    {
        var recorded = store.EverCiting(source.Id).Select(e => (e.Statement.Citation!.Start, e.Statement.Property, e.Statement.Value)).ToHashSet();
        var known = store.ProposalsOf(source.Id).SelectMany(Versions).ToList();
        var copied = new DecidedElsewhere(store, source);
        var (fresh, waiting) = (new List<Candidate>(), new List<(string, Candidate)>());
        foreach (var candidate in candidates)
        {
            if (known.Find(k => Remembered.IsSame(k.Candidate, candidate)) is { Proposal: { } proposal } same)
            {
                var isStale = proposal is { State: ProposalState.Pending, Origin: null } && same.Candidate is { Item: null, Rule: not ByHand } && same.Candidate != candidate;
                waiting.AddRange(isStale ? [(proposal.Id, candidate)] : []);
            }
            else if (!recorded.Contains((candidate.Start, candidate.Property, candidate.Value)) && !copied.Holds(candidate))
            {
                fresh.Add(candidate);
            }
        }

        return (fresh, waiting);
    }

    /// <summary>The candidate of a proposal as it is and, where a reviewer changed it, as it was read.</summary>
    public static IEnumerable<(Proposal Proposal, Candidate Candidate)> Versions(Proposal proposal)
    {
        foreach (var body in (IEnumerable<string?>)[proposal.Body, proposal.Origin])
        {
            if (body is not null && CandidateJson.TryRead(body, out var candidate))
            {
                yield return (proposal, candidate);
            }
        }
    }

    /// <summary>The items on the desk of some proposals; those no candidate can be read from give a finding.</summary>
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

    /// <summary>The text kept for a candidate, under an id made of its content: proposing twice changes nothing.</summary>
    public static Proposal ProposalOf(Source source, Candidate candidate)
    {
        var body = CandidateJson.Write(candidate);
        return new Proposal(Digest.Of(Encoding.UTF8.GetBytes($"{source.Id} {body}")).ToString()[..12], source.Id, body);
    }
}

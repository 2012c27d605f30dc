using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Storage.Sqlite;

// The reviewer's desk. Not part of the ledger: it may change, and no hash covers it.
public sealed partial class SqliteStore
{
    private const string ProposalColumns = "id, source, body, state, statement, decided_at, decided_by, origin, parent, decision";

    /// <summary>Adds those that are not there yet, as pending, and says how many; one decided earlier is not brought back.</summary>
    public int Propose(IEnumerable<Proposal> proposals) => Write(link => Insert(link, proposals), added => added > 0);

    /// <summary>In the order they were added; of one source or state when asked.</summary>
    public ImmutableArray<Proposal> Proposals(Digest? source = null, ProposalState? state = null) =>
        Read(link => ReadProposals(link.Query($"SELECT {ProposalColumns} FROM proposal WHERE (?1 IS NULL OR source = ?1) AND (?2 IS NULL OR state = ?2) ORDER BY position")
            .Bind(0, source).Bind(1, state is { } s ? Codes.Of(s) : null)));

    /// <summary>Those read from one source, decided or not.</summary>
    public ImmutableArray<Proposal> ProposalsOf(Digest source) =>
        Read(link => ReadProposals(link.Query($"SELECT {ProposalColumns} FROM proposal WHERE source = ? ORDER BY position").Bind(0, source)));

    /// <summary>The ids of the pending ones, in the order they were added: what a reviewer goes through, without reading it all first.</summary>
    public ImmutableArray<string> PendingProposals() =>
        Read(link =>
        {
            var row = link.Query("SELECT id FROM proposal WHERE state = 'pending' ORDER BY position");
            var ids = ImmutableArray.CreateBuilder<string>();
            while (row.Step())
            {
                ids.Add(row.Text(0));
            }

            return ids.DrainToImmutable();
        });

    /// <summary>Null when there is none of that id.</summary>
    public Proposal? Proposal(string id) =>
        Read(link => ReadProposals(link.Query($"SELECT {ProposalColumns} FROM proposal WHERE id = ?").Bind(0, id)).FirstOrDefault());

    /// <summary>Those whose id begins so, at most ten.</summary>
    public ImmutableArray<Proposal> FindProposals(string prefix) =>
        Read(link => ReadProposals(link.Query($"SELECT {ProposalColumns} FROM proposal WHERE substr(id, 1, length(?1)) = ?1 ORDER BY position LIMIT 10").Bind(0, prefix)));

    /// <summary>Notes what was decided of a pending proposal; false when there is none of that id, or it was decided before.</summary>
    /// <param name="statement">The statement it became; only for an accepted one.</param>
    public bool Decide(string id, ProposalState state, Digest? statement, DateTimeOffset at, string by) => Decide([(id, statement)], state, at, by) > 0;

    /// <summary>The same for several, as one decision that can be undone as one. How many were pending.</summary>
    public int Decide(IReadOnlyCollection<(string Id, Digest? Statement)> proposals, ProposalState state, DateTimeOffset at, string by) =>
        Write(link =>
        {
            var decision = NextDecision(link);
            return proposals.Count(p => Decide(link, p.Id, state, p.Statement, decision, at, by));
        }, done => done > 0);

    /// <summary>Puts others in the place of a pending proposal; false when it is not pending.</summary>
    public bool Split(string id, IEnumerable<Proposal> parts, DateTimeOffset at, string by) =>
        Write(link => Decide(link, id, ProposalState.Split, null, NextDecision(link), at, by) && Insert(link, parts.Select(p => p with { Parent = id })) > 0, done => done);

    /// <summary>What the last decisions were about, the last first; of what was decided before the store counted decisions each is one.</summary>
    public ImmutableArray<Proposal> LastDecided(int decisions) =>
        Read(link => ReadProposals(link.Query($"""
            SELECT {ProposalColumns} FROM proposal WHERE decision IN (
                SELECT DISTINCT decision FROM proposal WHERE decision IS NOT NULL ORDER BY decision DESC LIMIT ?)
            ORDER BY decision DESC, position
            """).Bind(0, decisions)));

    /// <summary>
    /// Makes a decided proposal pending again; what it was split into goes. False when it is pending, or one of its parts was
    /// decided. The ledger is not touched: what an accepted one recorded is for the caller to withdraw.
    /// </summary>
    public bool Reopen(string id) =>
        Write(link =>
        {
            var isDecided = link.Query("SELECT 1 FROM proposal WHERE id = ? AND state <> 'pending'").Bind(0, id).Scalar() is not null;
            if (!isDecided || link.Query("SELECT 1 FROM proposal WHERE parent = ? AND state <> 'pending'").Bind(0, id).Scalar() is not null)
            {
                return false;
            }

            link.Query("DELETE FROM proposal WHERE parent = ?").Bind(0, id).Run();
            link.Query("UPDATE proposal SET state = 'pending', statement = NULL, decision = NULL, decided_at = NULL, decided_by = NULL WHERE id = ?").Bind(0, id).Run();
            return true;
        }, done => done);

    /// <summary>Replaces the text of a pending proposal, as a reviewer corrected it; false when it is not pending. Its first text is remembered.</summary>
    public bool Edit(string id, string body) =>
        Write(link =>
        {
            if (!IsPending(link, id))
            {
                return false;
            }

            link.Query("UPDATE proposal SET origin = coalesce(origin, body), body = ? WHERE id = ?").Bind(0, body).Bind(1, id).Run();
            return true;
        }, done => done);

    private static int Insert(Link link, IEnumerable<Proposal> proposals)
    {
        var position = link.Query("SELECT max(position) FROM proposal").Scalar() ?? 0;
        var added = 0;
        foreach (var proposal in proposals.Where(p => link.Query("SELECT 1 FROM proposal WHERE id = ?").Bind(0, p.Id).Scalar() is null))
        {
            link.Query("INSERT INTO proposal (id, position, source, body, state, parent) VALUES (?, ?, ?, ?, 'pending', ?)")
                .Bind(0, proposal.Id).Bind(1, ++position).Bind(2, proposal.Source).Bind(3, proposal.Body).Bind(4, proposal.Parent).Run();
            added++;
        }

        return added;
    }

    private static bool Decide(Link link, string id, ProposalState state, Digest? statement, long decision, DateTimeOffset at, string by)
    {
        if (!IsPending(link, id))
        {
            return false;
        }

        link.Query("UPDATE proposal SET state = ?, statement = ?, decision = ?, decided_at = ?, decided_by = ? WHERE id = ?")
            .Bind(0, Codes.Of(state)).Bind(1, statement).Bind(2, decision).Bind(3, at.ToUnixTimeMilliseconds()).Bind(4, by).Bind(5, id).Run();
        return true;
    }

    private static long NextDecision(Link link) => (link.Query("SELECT max(decision) FROM proposal").Scalar() ?? 0) + 1;

    private static bool IsPending(Link link, string id) => link.Query("SELECT 1 FROM proposal WHERE id = ? AND state = 'pending'").Bind(0, id).Scalar() is not null;

    private static ImmutableArray<Proposal> ReadProposals(Query row)
    {
        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        while (row.Step())
        {
            proposals.Add(new Proposal(
                row.Text(0), row.DigestOrNull(1), row.Text(2), Codes.TryRead(row.Text(3), out ProposalState state) ? state : ProposalState.Pending,
                row.DigestOrNull(4), row.LongOrNull(5) is { } ms ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : null, row.TextOrNull(6))
            {
                Origin = row.TextOrNull(7), Parent = row.TextOrNull(8), Decision = row.LongOrNull(9),
            });
        }

        return proposals.DrainToImmutable();
    }
}

using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Storage.Sqlite;

// The reviewer's desk. Not part of the ledger: it may change, and no hash covers it.
public sealed partial class SqliteStore
{
    private const string ProposalColumns = "id, source, body, state, statement, decided_at, decided_by";

    /// <summary>Adds those that are not there yet, as pending, and says how many; one decided earlier is not brought back.</summary>
    public int Propose(IEnumerable<Proposal> proposals) =>
        Write(link =>
        {
            var position = link.Query("SELECT max(position) FROM proposal").Scalar() ?? 0;
            var added = 0;
            foreach (var proposal in proposals.Where(p => link.Query("SELECT 1 FROM proposal WHERE id = ?").Bind(0, p.Id).Scalar() is null))
            {
                link.Query("INSERT INTO proposal (id, position, source, body, state) VALUES (?, ?, ?, ?, 'pending')")
                    .Bind(0, proposal.Id).Bind(1, ++position).Bind(2, proposal.Source).Bind(3, proposal.Body).Run();
                added++;
            }

            return added;
        }, added => added > 0);

    /// <summary>In the order they were added; of one source or state when asked.</summary>
    public ImmutableArray<Proposal> Proposals(Digest? source = null, ProposalState? state = null) =>
        Read(link => ReadProposals(link.Query($"SELECT {ProposalColumns} FROM proposal WHERE (?1 IS NULL OR source = ?1) AND (?2 IS NULL OR state = ?2) ORDER BY position")
            .Bind(0, source).Bind(1, state is { } s ? Codes.Of(s) : null)));

    /// <summary>Those whose id begins so, at most ten.</summary>
    public ImmutableArray<Proposal> FindProposals(string prefix) =>
        Read(link => ReadProposals(link.Query($"SELECT {ProposalColumns} FROM proposal WHERE substr(id, 1, length(?1)) = ?1 ORDER BY position LIMIT 10").Bind(0, prefix)));

    /// <summary>Notes what was decided of a pending proposal; false when there is none of that id, or it was decided before.</summary>
    /// <param name="statement">The statement it became; only for an accepted one.</param>
    public bool Decide(string id, ProposalState state, Digest? statement, DateTimeOffset at, string by) =>
        Write(link =>
        {
            if (link.Query("SELECT 1 FROM proposal WHERE id = ? AND state = 'pending'").Bind(0, id).Scalar() is null)
            {
                return false;
            }

            link.Query("UPDATE proposal SET state = ?, statement = ?, decided_at = ?, decided_by = ? WHERE id = ?")
                .Bind(0, Codes.Of(state)).Bind(1, statement).Bind(2, at.ToUnixTimeMilliseconds()).Bind(3, by).Bind(4, id).Run();
            return true;
        }, done => done);

    /// <summary>Replaces the text of a pending proposal, as a reviewer corrected it; false when it is not pending.</summary>
    public bool Edit(string id, string body) =>
        Write(link =>
        {
            if (link.Query("SELECT 1 FROM proposal WHERE id = ? AND state = 'pending'").Bind(0, id).Scalar() is null)
            {
                return false;
            }

            link.Query("UPDATE proposal SET body = ? WHERE id = ?").Bind(0, body).Bind(1, id).Run();
            return true;
        }, done => done);

    private static ImmutableArray<Proposal> ReadProposals(Query row)
    {
        var proposals = ImmutableArray.CreateBuilder<Proposal>();
        while (row.Step())
        {
            proposals.Add(new Proposal(
                row.Text(0), row.DigestOrNull(1), row.Text(2), Codes.TryRead(row.Text(3), out ProposalState state) ? state : ProposalState.Pending,
                row.DigestOrNull(4), row.LongOrNull(5) is { } ms ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : null, row.TextOrNull(6)));
        }

        return proposals.DrainToImmutable();
    }
}

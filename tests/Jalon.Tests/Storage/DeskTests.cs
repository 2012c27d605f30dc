using Jalon.Core;
using Jalon.Storage;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

/// <summary>The desk: what was decided together is undone together, and a file of the version before is brought up to date whole.</summary>
public sealed class DeskTests : IDisposable
{
    private readonly TemporaryStore temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Decisions_TakenTogether_AreTheLastTogether()
    {
        temporary.Store.Propose([.. "abcd".Select(c => new Proposal($"{c}", null, "{}"))]);

        temporary.Store.Decide("a", ProposalState.Rejected, null, Noon, "awa");
        var done = temporary.Store.Decide([("b", null), ("c", null), ("a", null)], ProposalState.Accepted, Noon, "awa");

        Assert.Equal(2, done);
        Assert.Equal(["b", "c"], temporary.Store.LastDecided(1).Select(p => p.Id));
        Assert.Equal(["b", "c", "a"], temporary.Store.LastDecided(2).Select(p => p.Id));
        Assert.Equal(["d"], temporary.Store.PendingProposals());
    }

    [Fact]
    public void Reopen_OfADecision_PutsItBackInItsPlace()
    {
        temporary.Store.Propose([new Proposal("a", null, "{}"), new Proposal("b", null, "{}")]);
        temporary.Store.Decide("a", ProposalState.Accepted, Digest.Of([1]), Noon, "awa");

        Assert.True(temporary.Store.Reopen("a"));
        Assert.False(temporary.Store.Reopen("a"));
        Assert.False(temporary.Store.Reopen("z"));
        Assert.Equal(["a", "b"], temporary.Store.PendingProposals());
        Assert.Equal(new Proposal("a", null, "{}"), temporary.Store.Proposal("a"));
    }

    [Fact]
    public void Split_Reopened_TakesItsPartsAwayUnlessOneIsDecided()
    {
        temporary.Store.Propose([new Proposal("a", null, "{}")]);
        Assert.True(temporary.Store.Split("a", [new Proposal("a1", null, "1"), new Proposal("a2", null, "2")], Noon, "awa"));
        Assert.False(temporary.Store.Split("a", [new Proposal("a3", null, "3")], Noon, "awa"));
        Assert.Equal(["a1", "a2"], temporary.Store.PendingProposals());

        temporary.Store.Decide("a1", ProposalState.Rejected, null, Noon, "awa");
        Assert.False(temporary.Store.Reopen("a"));
        temporary.Store.Reopen("a1");
        Assert.True(temporary.Store.Reopen("a"));

        Assert.Equal(["a"], temporary.Store.PendingProposals());
        Assert.Null(temporary.Store.Proposal("a2"));
    }

    [Fact]
    public void Edit_OfAProposal_KeepsItsFirstText()
    {
        temporary.Store.Propose([new Proposal("a", null, "first")]);

        temporary.Store.Edit("a", "second");
        temporary.Store.Edit("a", "third");

        Assert.Equal(("third", "first"), (temporary.Store.Proposal("a")!.Body, temporary.Store.Proposal("a")!.Origin));
    }

    [Fact]
    public void Open_AFileOfTheVersionBefore_KeepsItsDeskAndSignsItsDocuments()
    {
        var note = Document("Le pont de Kala, long de quarante mètres, a été ouvert mardi matin à la circulation par le préfet.");
        temporary.Store.Append(Noon, "awa", "add", machineRead: false, [note], []);
        temporary.Store.Dispose();
        using (var outsider = new Outsider(temporary.FilePath))
        {
            outsider.Run("""
                DROP TABLE likeness_band; DROP TABLE likeness; DROP TABLE proposal;
                CREATE TABLE proposal (
                    id TEXT PRIMARY KEY, portfolio INTEGER NOT NULL DEFAULT 1 REFERENCES portfolio, position INTEGER NOT NULL UNIQUE, source BLOB REFERENCES source (digest),
                    body TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('pending', 'accepted', 'rejected')), statement BLOB, decided_at INTEGER, decided_by TEXT) STRICT;
                CREATE INDEX proposal_state ON proposal (state, position);
                CREATE INDEX proposal_source ON proposal (source, position);
                INSERT INTO proposal (id, position, body, state, decided_at, decided_by)
                VALUES ('a', 1, '{}', 'rejected', 2, 'awa'), ('b', 2, '{}', 'pending', NULL, NULL), ('c', 3, '{}', 'accepted', 1, 'awa');
                PRAGMA user_version = 2;
                """);
        }

        temporary.Reopen();
        temporary.Store.Append(Noon, "awa", "add", machineRead: false, [Document("« Le pont de Kala, long de quarante mètres, a été ouvert mardi matin à la circulation par le préfet »")], []);

        Assert.Equal(["b"], temporary.Store.PendingProposals());
        Assert.Equal(["a", "c"], temporary.Store.LastDecided(9).Select(p => p.Id));
        Assert.Equal(1, Assert.Single(temporary.Store.Alike(note.Source.Id).Found).Likeness);
        Assert.Empty(temporary.Store.Verify().Findings);
    }
}

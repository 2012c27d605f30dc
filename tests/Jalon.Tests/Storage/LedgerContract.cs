using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

public sealed class InMemoryLedgerTests() : LedgerContract(new InMemory());

public sealed class SqliteLedgerTests() : LedgerContract(new OnSqlite());

/// <summary>The rules that the ledger in memory and every store keep alike.</summary>
public abstract class LedgerContract : IAsyncDisposable
{
    private static readonly Question Later = On("2026-01-01");
    private readonly LedgerUnderTest ledger;

    private protected LedgerContract(LedgerUnderTest ledger) => this.ledger = ledger;

    public ValueTask DisposeAsync()
    {
        ledger.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Append_SameTwice_ChangesNothing()
    {
        ledger.Append(Noon, [], Named("a", "A"), Named("a", "A"));

        var findings = ledger.Append(Noon, [], Named("a", "A"));

        Assert.Empty(findings);
        Assert.Equal([1], ledger.Entries.Select(e => e.Sequence));
    }

    [Fact]
    public void Append_WhatCannotBeRecorded_IsNamedAndTheRestKept()
    {
        var elsewhere = Named("b", "B");
        var stranger = Document("Jamais ajouté.");
        ledger.Append(Noon, [], elsewhere);

        var findings = ledger.Append(Noon, [],
            Say("a", Properties.Completed, Words("demain")),
            Say("a", Properties.Completed, Day("2025"), Cite(stranger, "Jamais")),
            Named("a", "A") with { Rank = Rank.Preferred },
            Named("a", "A1") with { Revises = [stranger.Source.Id] },
            Named("a", "A2") with { Invalidates = [elsewhere.Id] },
            Named("a", "A3"));

        Assert.Equal(["value-type", "source-unknown", "rank-without-reason", "link-unknown", "link-other-subject"], findings.Select(f => f.Code));
        Assert.Equal([1, 2], ledger.Entries.Select(e => e.Sequence));
    }

    [Fact]
    public void Dossier_RevisedStatement_GivesWayToItsRevision()
    {
        var first = Say("a", Properties.Completed, Day("2025-05"), stance: Stance.Planned);
        var second = Say("a", Properties.Completed, Day("2025-06"), stance: Stance.Planned) with { Revises = [first.Id] };

        ledger.Append(Noon, [], first, second);

        Assert.Equal([second], ledger.Dossier(new ItemId("a"), Later).Entries.Select(e => e.Statement));
    }

    [Fact]
    public void Dossier_WithdrawnWithdrawal_RestoresWhatItWithdrew()
    {
        var said = Named("a", "A");
        var withdrawn = Say("a", Properties.Retracted, Words("erreur")) with { Invalidates = [said.Id] };
        var restored = Say("a", Properties.Retracted, Words("non, juste")) with { Invalidates = [withdrawn.Id] };
        ledger.Append(Noon, [], said, withdrawn);
        var between = ledger.Dossier(new ItemId("a"), Later).Name(Language.French);

        ledger.Append(Noon.AddDays(1), [], restored);

        Assert.Equal("a", between);
        Assert.Equal("A", ledger.Dossier(new ItemId("a"), Later).Name(Language.French));
        Assert.Equal("a", ledger.Dossier(new ItemId("a"), Later with { RecordedBy = Noon }).Name(Language.French));
        Assert.Equal("A", ledger.Register(Later).NameOf(new ItemId("a"), Language.French));
    }

    [Fact]
    public void Dossier_PublishedBy_ForgetsNewsButNotNames()
    {
        var late = Document("Le pont sera achevé en 2027.", "2025-02-20");
        ledger.Append(Noon, [late], Say("pont", Properties.Completed, Day("2027"), Cite(late, "achevé en 2027"), Stance.Planned),
            Say("pont", Properties.Name, Words("Pont"), Cite(late, "pont")));

        var dossier = ledger.Dossier(new ItemId("pont"), Later with { PublishedBy = new DateOnly(2025, 2, 1) });

        Assert.Equal([Properties.Name], dossier.Entries.Select(e => e.Statement.Property));
    }

    [Fact]
    public void Dossier_SourceWithoutDate_CountsAsPublishedWhenRecorded()
    {
        var undated = Document("Le pont tient.", published: null);

        ledger.Append(Noon, [undated], Say("pont", Properties.Status, new CodeValue("operational"), Cite(undated, "tient")));

        Assert.Equal(new DateOnly(2025, 3, 1), ledger.Dossier(new ItemId("pont"), Later).Entries[0].Published);
    }

    [Fact]
    public void Dossiers_MergedItems_ComeOnceUnderTheFirstId()
    {
        ledger.Append(Noon, [], Named("c", "C"), Named("b", "B"), Named("z", "Z"),
            Say("c", Properties.SameAs, Other("b")), Say("b", Properties.SameAs, Other("a")));

        var dossiers = ledger.Dossiers(Later).ToList();

        Assert.Equal(["a", "z"], dossiers.Select(d => d.Id.Value));
        Assert.Equal(4, dossiers[0].Entries.Length);
        Assert.Equal(LedgerUnderTest.Print(dossiers[0]), LedgerUnderTest.Print(ledger.Dossier(new ItemId("c"), Later)));
    }

    [Fact]
    public void Dossiers_MergeTakenBack_ComeApartAgain()
    {
        var merge = Say("b", Properties.SameAs, Other("a"));
        ledger.Append(Noon, [], Named("a", "A"), Named("b", "B"), merge);

        ledger.Append(Noon.AddDays(1), [], Say("b", Properties.Retracted, Words("deux ponts")) with { Invalidates = [merge.Id] });

        Assert.Equal(["a", "b"], ledger.Dossiers(Later).Select(d => d.Id.Value));
        Assert.Equal("A", ledger.Dossier(new ItemId("a"), Later).Name(Language.French));
        Assert.Equal(["a"], ledger.Dossiers(Later with { RecordedBy = Noon }).Select(d => d.Id.Value));
    }

    [Fact]
    public void Dossier_Register_KnowsSidesNamesAndCopies()
    {
        var original = Document("Le ministère promet un pont.");
        var copy = Document("Le ministère promet un pont (AFP).");
        var copied = Say(copy.Source.Item.Value, Properties.CopyOf, Other(original.Source.Item.Value));
        ledger.Append(Noon, [original, copy], copied, Named("ministere", "Ministère"), Named("etat", "État"),
            Say("ministere", Properties.ActsFor, new AgentValue(new ItemId("etat"))),
            Say("pont", Properties.Promisor, new AgentValue(new ItemId("ministere")), Cite(copy, "promet un pont")));

        var register = ledger.Dossier(new ItemId("pont"), Later).Register;

        Assert.Equal("Ministère", register.NameOf(new ItemId("ministere"), Language.French));
        Assert.True(register.SameSide(new ItemId("ministere"), new ItemId("etat")));
        Assert.Equal("État", register.NameOf(new ItemId("etat"), Language.French));
        Assert.Equal(original.Source.Item, register.OriginalOf(copy.Source.Item));
    }

    [Fact]
    public void Dossier_OfNothing_IsEmpty() => Assert.Empty(ledger.Dossier(new ItemId("nobody"), Later).Entries);
}

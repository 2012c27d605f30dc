using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Acceptance;

/// <summary>What a reviewer is shown of the ledger beside a proposal.</summary>
public sealed class BesideTests
{
    private readonly Book book = new();

    [Theory]
    [InlineData("capacity", "20 MW", "200 MW", BesideRelation.Conflict, ConflictType.Scale)]
    [InlineData("capacity", "150 MW", "200 MW", BesideRelation.Conflict, ConflictType.Value)]
    [InlineData("held", "2025-06-22/2025-06-25", "2025-06-27/2025-06-29", BesideRelation.Conflict, ConflictType.Date)]
    [InlineData("ordinal", "1", "3", BesideRelation.Conflict, ConflictType.Ordinal)]
    [InlineData("capacity", "200 MW", "200 MW", BesideRelation.Agrees, null)]
    public void Figure_AgainstTheLedger_IsShownWithItsKind(string property, string older, string newer, BesideRelation relation, ConflictType? type)
    {
        book.Item("plant", "power-plant").Say("plant", property, older, "press", "2025-01-01");

        var beside = Assert.Single(Of(property, newer, Stance.Reported));

        Assert.Equal(relation, beside.Relation);
        Assert.Equal(type, beside.Conflict?.Type);
        Assert.Equal("press", beside.Older.Statement.AssertedBy.Speaker.Value);
    }

    [Fact]
    public void Deadline_AnnouncedAnew_DiffersWithoutContradiction()
    {
        book.Item("plant", "power-plant").Say("plant", "completed", "2025-06", "ministry", "2024-01-01", Stance.Planned);

        var beside = Assert.Single(Of("completed", "2026-06", Stance.Planned, by: "ministry"));

        Assert.Equal(BesideRelation.Differs, beside.Relation);
        Assert.Equal("au registre, sans contradiction", BesideTexts.Relation(beside, Language.French));
    }

    [Fact]
    public void Figure_OfAnotherHolder_IsNotShown()
    {
        book.Item("refinery", "refinery").Say("refinery", "share", "62 %", "press", holder: "mali");

        Assert.Empty(Of("share", "38 %", Stance.Reported, item: "refinery", holder: "yadran"));
    }

    private System.Collections.Immutable.ImmutableArray<Beside> Of(string property, string value, Stance stance, string by = "gazette", string item = "plant", string? holder = null)
    {
        var source = Make.Source(by, "2025-02-01");
        var statement = new Statement
        {
            Subject = Make.Id(item), Property = Make.Property(property), Value = Make.Value(Make.Property(property), value), Stance = stance,
            AssertedBy = new Attribution(Make.Id(by)), Qualifiers = holder is null ? Qualifiers.None : Qualifiers.None.With("holder", holder),
        };
        return Beside.Of(statement, source, book.Ledger.Dossier(Make.Id(item), new Question(Make.Day("2026-01-01"))), Make.Instant("2026-01-01"));
    }
}

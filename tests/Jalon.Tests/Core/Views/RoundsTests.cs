using Jalon.Core;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

/// <summary>A commission meets more than once: what is promised after a meeting is the next one.</summary>
public sealed class RoundsTests
{
    private readonly Book book = new();

    public RoundsTests() => book.Item("commission", "commission");

    [Fact]
    public void Meeting_PromisedAfterOneWasHeld_IsNotKeptByIt()
    {
        book.Say("commission", "held", "2025-07-29", "press", "2025-07-30");
        book.Plan("commission", "held", "2026-06", "secretariat", "2026-01-10");

        var next = Assert.Single(FollowUp.Of(book.Dossier("commission")));

        Assert.Equal((FollowUpStatus.Overdue, 146), (next.Status, next.OverdueDays));
        Assert.Empty(next.Evidence);
    }

    [Fact]
    public void Meetings_PromisedOneAfterTheOther_AreTwoPromisesAndNoSlip()
    {
        book.Plan("commission", "held", "2025-07", "secretariat", "2025-06-27");
        book.Say("commission", "held", "2025-07-29", "press", "2025-07-30");
        book.Plan("commission", "held", "2026-12", "secretariat", "2026-01-10");

        var rounds = FollowUp.Of(book.Dossier("commission"));

        Assert.Equal([FollowUpStatus.Delivered, FollowUpStatus.DueSoon], rounds.Select(c => c.Status));
        Assert.All(rounds, c => Assert.Empty(c.Slips));
    }

    [Fact]
    public void Meeting_PutOffBeforeItWasHeld_Slips()
    {
        book.Plan("commission", "held", "2025-05", "secretariat", "2025-01-10");
        book.Plan("commission", "held", "2025-07", "secretariat", "2025-06-27");
        book.Say("commission", "held", "2025-07-29", "press", "2025-07-30");

        var meeting = Assert.Single(FollowUp.Of(book.Dossier("commission")));

        Assert.Equal((FollowUpStatus.Delivered, 61), (meeting.Status, Assert.Single(meeting.Slips).Days));
    }

    [Fact]
    public void Meeting_ToldAgainAfterwards_IsTheSameOne()
    {
        book.Plan("commission", "held", "2025-07", "secretariat", "2025-06-27");
        book.Say("commission", "held", "2025-07-29", "press", "2025-07-30");
        book.Plan("commission", "held", "2025-07", "review", "2025-10-01");

        Assert.Equal(FollowUpStatus.Delivered, Assert.Single(FollowUp.Of(book.Dossier("commission"))).Status);
    }

    [Fact]
    public void Meeting_OnlyToldToHaveMet_KeepsThePromiseWhenThereWasNoneBefore()
    {
        book.Plan("commission", "held", "2025-07", "secretariat", "2025-06-27");
        book.Say("commission", "status", "held", "press", "2025-08-01");

        Assert.Equal(FollowUpStatus.Delivered, Assert.Single(FollowUp.Of(book.Dossier("commission"))).Status);
    }

    [Fact]
    public void Meeting_ToldWithoutADayAfterTheNextWasPromised_MayBeTheOldOne()
    {
        book.Say("commission", "held", "2025-07-29", "press", "2025-07-30");
        book.Plan("commission", "held", "2026-06", "secretariat", "2026-01-10");
        book.Say("commission", "status", "held", "review", "2026-03-01");

        Assert.Equal(FollowUpStatus.Overdue, Assert.Single(FollowUp.Of(book.Dossier("commission"))).Status);
    }

    [Fact]
    public void Work_ThatIsDoneOnce_IsKeptByAnEarlierReport()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "completed", "2025-06-01", "press", "2025-06-02");
        book.Plan("plant", "completed", "2025-12", "unaware", "2025-08-01");

        Assert.Equal(FollowUpStatus.Delivered, Assert.Single(FollowUp.Of(book.Dossier("plant"))).Status);
    }
}

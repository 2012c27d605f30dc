using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Views;

/// <summary>The sentences of docs/guide/follow-up-rules.md that no other test tries: what counts as kept, which date counts, what lifts what.</summary>
public sealed class FollowUpRulesTests
{
    private readonly Book book = new();

    [Theory]
    [InlineData("agreement", "signed", "signed", "2025-03-01")]
    [InlineData("agreement", "signed", "in-force", "2025-03-01")]
    [InlineData("agreement", "signed", "status", "signed")]
    [InlineData("agreement", "in-force", "status", "in-force")]
    [InlineData("session", "held", "held", "2025-03-01")]
    [InlineData("session", "held", "status", "held")]
    [InlineData("visit", "held", "status", "completed")]
    [InlineData("power-plant", "completed", "status", "operational")]
    [InlineData("power-plant", "launched", "completed", "2025-03-01")]
    [InlineData("power-plant", "completed", "completed", "?")]
    [InlineData("development-bank", "founded", "launched", "2025-03-01")]
    [InlineData("development-bank", "launched", "status", "inaugurated")]
    [InlineData("certification", "completed", "status", "accredited")]
    [InlineData("joint-force", "completed", "status", "deployed")]
    [InlineData("decision", "completed", "status", "executed")]
    [InlineData("trade-flow", "completed", "status", "delivered")]
    public void Evidence_ThatTheKindNames_KeepsThePromise(string kind, string promised, string told, string value)
    {
        book.Item("x", kind);
        book.Plan("x", promised, "2025", "company", "2024-01-01");
        book.Say("x", told, value, "press", "2025-04-01");

        Assert.Equal("delivered.said-by-another", Assert.Single(FollowUp.Of(book.Dossier("x"))).Rule);
    }

    [Theory]
    [InlineData("agreement", "in-force", "signed", "2025-03-01")]
    [InlineData("agreement", "in-force", "status", "ratified")]
    [InlineData("power-plant", "completed", "launched", "2025-03-01")]
    [InlineData("power-plant", "completed", "status", "in-progress")]
    [InlineData("development-bank", "launched", "founded", "2025-03-01")]
    [InlineData("session", "held", "status", "in-progress")]
    [InlineData("decision", "completed", "status", "adopted")]
    public void Evidence_OfAnEarlierStep_DoesNotKeepThePromise(string kind, string promised, string told, string value)
    {
        book.Item("x", kind);
        book.Plan("x", promised, "2025", "company", "2024-01-01");
        book.Say("x", told, value, "press", "2025-04-01");

        Assert.Equal("overdue.past-deadline", Assert.Single(FollowUp.Of(book.Dossier("x"))).Rule);
    }

    [Fact]
    public void OriginalDue_IsTheFirstPublishedAndNotTheFirstRecorded()
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2026-12", "company", "2025-06-01");
        book.Plan("x", "completed", "2026-06", "company", "2025-01-01");
        book.Plan("x", "completed", "2027-03", "minister", "2025-09-01");

        var commitment = Assert.Single(FollowUp.Of(book.Dossier("x")));

        Assert.Equal((Make.Day("2026-06-30"), Make.Day("2027-03-31")), (commitment.Original!.Due.High!.Value, commitment.Current!.Due.High!.Value));
        Assert.Equal([("company", 184), ("minister", 90)], commitment.Slips.Select(s => (s.To.Speaker.Value, s.Days!.Value)));
    }

    [Fact]
    public void CurrentDue_ByArbitration_StandsUntilANewDateIsPublished()
    {
        book.Recorded = "2025-03-01";
        book.Item("x", "power-plant");
        book.Say("x", "completed", "2026-06", "company", "2025-01-01", Stance.Planned, rank: Rank.Preferred, reason: "the contract says so");
        book.Plan("x", "completed", "2026-12", "company", "2025-02-01");
        Assert.Equal(Make.Day("2026-06-30"), FollowUp.Of(book.Dossier("x")).Single().Current!.Due.High);

        book.Recorded = "2025-10-01";
        book.Plan("x", "completed", "2027-03", "company", "2025-09-01");

        Assert.Equal(Make.Day("2027-03-31"), FollowUp.Of(book.Dossier("x")).Single().Current!.Due.High);
    }

    [Fact]
    public void Delay_OfADelivery_IsToldAgainstBothDeadlines()
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2025-06-30", "company", "2024-01-01");
        book.Plan("x", "completed", "2025-12-31", "company", "2025-06-01");
        book.Say("x", "completed", "2026-01-10/2026-01-20", "press", "2026-02-01");

        var commitment = Assert.Single(FollowUp.Of(book.Dossier("x")));

        Assert.Equal((new DayCount(10, 20), new DayCount(194, 204)), (commitment.Delay!.Value, commitment.DelayFromOriginal!.Value));
    }

    [Theory]
    [InlineData("2025", "2025-06-10", -364, -204)] // told of the year in June: it had happened by June
    [InlineData("2025", "2026-02-01", -364, 0)]
    public void Evidence_OfAVaguePeriod_EndsWithItsPublication(string when, string published, int low, int high)
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2025-12-31", "company", "2024-01-01");
        book.Say("x", "completed", when, "press", published);

        Assert.Equal(new DayCount(low, high), Assert.Single(FollowUp.Of(book.Dossier("x"))).Delay);
    }

    [Fact]
    public void State_ThatHoldsForYears_WasReachedByTheDayItIsTold()
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2025-12-31", "company", "2024-01-01");
        book.Say("x", "status", "operational", "press", "2025-06-10", valid: "2025-05/2040");

        Assert.Equal(Timing.OnTime, Assert.Single(FollowUp.Of(book.Dossier("x"))).Timing);
    }

    [Fact]
    public void Evidence_AfterTheDayOfJudgement_DoesNotCountYet()
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2025-06-30", "company", "2024-01-01");
        book.Say("x", "completed", "2025-08-10", "press", "2025-08-11");

        Assert.Equal((FollowUpStatus.Overdue, 32), (FollowUp.Of(book.Dossier("x", "2025-08-01"))[0].Status, FollowUp.Of(book.Dossier("x", "2025-08-01"))[0].OverdueDays));
        Assert.Equal(FollowUpStatus.Delivered, FollowUp.Of(book.Dossier("x", "2025-08-12"))[0].Status);
    }

    [Fact]
    public void Denial_TakenBackByWhoDenied_ContestsNoMore()
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2025-12-31", "company", "2024-01-01");
        book.Say("x", "status", "operational", "ministry", "2025-12-20");
        book.Say("x", "status", "operational", "union", "2026-01-10", Stance.Denied);
        Assert.Equal(FollowUpStatus.Contested, FollowUp.Of(book.Dossier("x")).Single().Status);

        book.Say("x", "status", "operational", "union", "2026-06-10");

        Assert.Equal(FollowUpStatus.Delivered, FollowUp.Of(book.Dossier("x")).Single().Status);
    }

    [Fact]
    public void Suspension_OnceWorkGoesOn_IsLifted()
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2028", "company", "2024-01-01");
        book.Say("x", "status", "suspended", "press", "2025-03-01");
        Assert.Equal("stalled.suspended", FollowUp.Of(book.Dossier("x")).Single().Rule);

        book.Say("x", "status", "resumed", "press", "2025-09-01");

        Assert.Equal("upcoming.later", FollowUp.Of(book.Dossier("x")).Single().Rule);
    }

    [Fact]
    public void Cancellation_OnceANewDateIsPromised_IsLifted()
    {
        book.Item("x", "power-plant");
        book.Plan("x", "completed", "2025", "company", "2024-01-01");
        book.Say("x", "status", "cancelled", "company", "2025-03-01");
        Assert.Equal("cancelled.said-given-up", FollowUp.Of(book.Dossier("x")).Single().Rule);

        book.Plan("x", "completed", "2028", "company", "2026-01-01");

        Assert.Equal("upcoming.later", FollowUp.Of(book.Dossier("x")).Single().Rule);
    }

    [Theory]
    [InlineData("session", 90)]
    [InlineData("agreement", 180)]
    [InlineData("certification", 365)]
    public void Silence_ByTheHeartbeatOfItsKind_BeginsOnTheDayAfter(string kind, int days)
    {
        book.Item("x", kind);
        book.Plan("x", kind == "session" ? "held" : kind == "agreement" ? "signed" : "completed", "2029", "company", "2025-01-01");
        var last = Make.Day("2025-01-01").AddDays(days);

        bool Silent(DateOnly at) => FollowUp.Of(book.Dossier("x", $"{at:yyyy-MM-dd}")).Single().IsSilent;

        Assert.Equal((false, true), (Silent(last), Silent(last.AddDays(1))));
    }

    [Fact]
    public void Target_ToldAgainInOtherWords_IsOnePromise()
    {
        book.Item("x", "scholarship-programme");
        book.Plan("x", "beneficiaries", "200", "ministry", "2023-02-14", valid: "2023-09/2024-08", stage: "initial");
        book.Plan("x", "beneficiaries", "290", "ministry", "2023-06-14", valid: "2023-09-01/2024-08-31", stage: "revised");

        var target = Assert.Single(FollowUp.Of(book.Dossier("x")));

        Assert.Equal(Make.Value(Properties.Beneficiaries, "290"), target.Target);
    }

    [Fact]
    public void Target_ForAnotherPeriod_IsAnotherPromise()
    {
        book.Item("x", "scholarship-programme");
        book.Plan("x", "beneficiaries", "290", "ministry", "2023-02-14", valid: "2023-09/2024-08");
        book.Plan("x", "beneficiaries", "290", "ministry", "2023-11-29", valid: "2024-09/2025-08");

        Assert.Equal(2, FollowUp.Of(book.Dossier("x")).Length);
    }

    [Fact]
    public void RequestedOrDoubted_WithoutAPlan_IsNoCommitment()
    {
        book.Item("x", "power-plant");
        book.Say("x", "completed", "2025", "ministry", "2024-01-01", Stance.Requested);
        book.Say("x", "completed", "2025", "union", "2024-01-01", Stance.Doubted);
        book.Say("x", "completed", "2025", "press", "2024-01-01", Stance.Planned, rank: Rank.Deprecated, reason: "misread");

        Assert.Empty(FollowUp.Of(book.Dossier("x")));
    }
}

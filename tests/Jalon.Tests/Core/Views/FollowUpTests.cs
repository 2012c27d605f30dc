using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Views;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("2025-01-01", FollowUpStatus.Upcoming)]
    [InlineData("2025-07-02", FollowUpStatus.Upcoming)] // ninety-one days before the interval begins
    [InlineData("2025-07-03", FollowUpStatus.DueSoon)]
    [InlineData("2025-09-30", FollowUpStatus.DueSoon)]
    [InlineData("2025-10-01", FollowUpStatus.Due)]
    [InlineData("2025-12-31", FollowUpStatus.Due)]
    [InlineData("2026-01-01", FollowUpStatus.Overdue)]
    public void Promise_ForTheEndOfAYear_RunsUntilItsLastDay(string at, FollowUpStatus expected)
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025-10-01/2025-12-31").At(at);

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal(expected, commitment.Status);
    }

    [Fact]
    public void Promise_PastBothDeadlines_IsOverdueAgainstEach()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "../2025-05-24").Planned("2025-07-01", Properties.Due, "2025-10-01/2025-12-31").At("2026-11-23");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal((327, 548), (commitment.OverdueDays, commitment.OverdueFromOriginalDays));
        Assert.Equal(221, Assert.Single(commitment.Slips).Days);
        Assert.Equal("overdue.past-deadline", commitment.Rule);
    }

    [Theory]
    [InlineData("2025-12-31", Timing.OnTime, 0, 0)]
    [InlineData("2026-01-01/2026-01-10", Timing.Late, 1, 10)]
    [InlineData("2025-12", Timing.OnTime, -30, 0)]
    [InlineData("2025-12-20/2026-01-05", Timing.CannotTell, -11, 5)]
    public void Delivery_BySomebodyElse_IsTimedAsAnInterval(string when, Timing timing, int low, int high)
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025-10-01/2025-12-31", "novawind").Reported("2026-02-01", Properties.Completed, when).At("2026-11-23");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal((FollowUpStatus.Delivered, timing, new DayCount(low, high)), (commitment.Status, commitment.Timing!.Value, commitment.Delay!.Value));
        Assert.Null(commitment.OverdueDays);
    }

    [Fact]
    public void Delivery_OnlyTheDirectorOfThePromisorTells_IsClaimed()
    {
        var story = Plant().Agent("directeur", "person", "novawind").Planned("2024-05-24", Properties.Completed, "2025", "novawind").Reported("2025-12-20", Properties.Completed, "2025-12-18", "directeur");

        var claimed = Assert.Single(FollowUp.Of(story.At("2026-01-01")));
        var verified = Assert.Single(FollowUp.Of(story.Reported("2026-01-05", Properties.Completed, "2025-12-18").At("2026-02-01")));

        Assert.Equal(FollowUpStatus.Claimed, claimed.Status);
        Assert.Equal(FollowUpStatus.Delivered, verified.Status);
    }

    [Fact]
    public void Delivery_DeniedByAnother_IsContested()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025", "novawind").Reported("2025-12-20", Properties.Completed, "2025-12-18", "ministere")
            .Status("2026-01-10", "operational", "ong", Stance.Denied).At("2026-02-01");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal(FollowUpStatus.Contested, commitment.Status);
        Assert.Equal(["ministere", "ong", "novawind"], commitment.Proof.Select(e => e.Statement.AssertedBy.Speaker.Value));
    }

    [Fact]
    public void NotYet_SaidBeforeTheDelivery_ContestsNothing()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025", "novawind").Status("2025-06-01", "not-operational", "ong")
            .Status("2025-12-20", "operational", "ministere").At("2026-02-01");

        Assert.Equal(FollowUpStatus.Delivered, Assert.Single(FollowUp.Of(dossier)).Status);
    }

    [Fact]
    public void Evidence_TakenBackByTheSideThatGaveIt_DoesNotStand()
    {
        var dossier = Plant().Agent("directeur", "person", "novawind").Planned("2024-05-24", Properties.Completed, "2025", "novawind")
            .Status("2025-12-20", "operational", "novawind").Status("2026-01-20", "not-operational", "directeur").At("2026-02-01");

        Assert.Equal(FollowUpStatus.Overdue, Assert.Single(FollowUp.Of(dossier)).Status);
    }

    [Fact]
    public void Soon_AfterAMissedDate_DoesNotLiftTheDeadline()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025-05", "novawind").On("2025-06-20", Stance.Planned, Properties.Completed, Value.Some, "novawind").At("2025-07-01");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal((FollowUpStatus.Overdue, 31), (commitment.Status, commitment.OverdueDays));
        Assert.Null(Assert.Single(commitment.Slips).Days);
    }

    [Fact]
    public void Soon_WithoutAnyDate_IsUnverifiable()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2024-05-24/..").Status("2024-06-01", "operational", stance: Stance.Planned).At("2030-07-01");

        Assert.Equal(FollowUpStatus.Unverifiable, Assert.Single(FollowUp.Of(dossier)).Status);
    }

    [Fact]
    public void CurrentDue_AnnouncedByThePress_YieldsToThePromisor()
    {
        var dossier = Plant().Agent("gazette", "media").Planned("2024-05-24", Properties.Completed, "2025-05", "novawind").Planned("2024-08-01", Properties.Completed, "2027").At("2024-09-01");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal(Story.Day("2025-05-31"), commitment.Current!.Due.High);
        Assert.Equal(["novawind"], commitment.Promisors.Select(p => p.Value));
    }

    [Fact]
    public void Doubt_WithoutADenial_StallsNothingAndIsShown()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025", "novawind").On("2025-03-01", Stance.Doubted, Properties.Completed, Story.Date("2025"), "ong").At("2025-06-01");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal("due.within-interval", commitment.Rule);
        Assert.Equal("ong", Assert.Single(commitment.Against).Statement.AssertedBy.Speaker.Value);
    }

    [Fact]
    public void Denial_WithoutANewDate_Stalls()
    {
        var story = Plant().Planned("2024-05-24", Properties.Completed, "2025", "novawind").On("2025-03-01", Stance.Denied, Properties.Completed, Story.Date("2025"), "ong");

        Assert.Equal("stalled.denied", Assert.Single(FollowUp.Of(story.At("2025-06-01"))).Rule);
        Assert.Equal("upcoming.later", Assert.Single(FollowUp.Of(story.Planned("2025-07-01", Properties.Completed, "2026", "novawind").At("2025-08-01"))).Rule);
    }

    [Fact]
    public void Suspension_WithoutANewDate_Stalls()
    {
        var story = Plant().Planned("2024-05-24", Properties.Completed, "2025", "novawind").Status("2025-03-01", "suspended");

        var stalled = Assert.Single(FollowUp.Of(story.At("2025-06-01")));
        var resumed = Assert.Single(FollowUp.Of(story.Planned("2025-07-01", Properties.Completed, "2026", "novawind").At("2025-08-01")));

        Assert.Equal(FollowUpStatus.Stalled, stalled.Status);
        Assert.Equal(FollowUpStatus.Upcoming, resumed.Status);
    }

    [Fact]
    public void Cancellation_IsNeverOverdue()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025", "novawind").Status("2025-03-01", "cancelled", "novawind").At("2026-06-01");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal((FollowUpStatus.Cancelled, (int?)null), (commitment.Status, commitment.OverdueDays));
    }

    [Theory]
    [InlineData(290, FollowUpStatus.Delivered, 1.0)]
    [InlineData(35, FollowUpStatus.Overdue, 0.12)]
    public void Target_ForAPeriod_IsReachedByItsFigureOnly(int reported, FollowUpStatus expected, double progress)
    {
        var dossier = new Story("bourses", "scholarship-programme")
            .On("2023-02-14", Stance.Planned, Properties.Beneficiaries, Story.Count(290), "ministere", "2023-09/2024-08")
            .On("2025-07-01", Stance.Reported, Properties.Beneficiaries, Story.Count(reported), "gazette", "2023").At("2026-01-01");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal(expected, commitment.Status);
        Assert.Equal(progress, (double)commitment.Progress!.Value, 0.01);
    }

    [Theory]
    [InlineData("2023", FollowUpStatus.Delivered)]
    [InlineData("2023-06", FollowUpStatus.Delivered)] // half a year was enough
    [InlineData("2021/2025", FollowUpStatus.Overdue)] // a sum over five years says nothing of one
    [InlineData("2022", FollowUpStatus.Overdue)]
    public void Target_InTonnesForAYear_IsReachedOnlyWithinIt(string period, FollowUpStatus expected)
    {
        var dossier = new Story("ble", "trade-flow")
            .On("2022-11-03", Stance.Planned, Properties.Volume, Story.Count(25_000, "t"), "ministre", "2023")
            .On("2026-01-03", Stance.Reported, Properties.Volume, Story.Count(30_000, "t"), "gazette", period).At("2026-02-01");

        Assert.Equal(expected, Assert.Single(FollowUp.Of(dossier)).Status);
    }

    [Theory]
    [InlineData("XOF", FollowUpStatus.Overdue)] // no rate with a source: nothing compares
    [InlineData("USD", FollowUpStatus.Delivered)]
    public void Target_InMoney_IsReachedOnlyByComparableMoney(string currency, FollowUpStatus expected)
    {
        var dossier = new Story("banque", "development-bank")
            .On("2022-11-03", Stance.Planned, Properties.Financing, new MoneyValue(Interval.Exactly(100_000_000), new Currency("USD")), "ministere", "2023")
            .On("2023-11-03", Stance.Reported, Properties.Financing, new MoneyValue(Interval.Exactly(150_000_000), new Currency(currency)), "gazette", "2023").At("2026-01-01");

        Assert.Equal(expected, Assert.Single(FollowUp.Of(dossier)).Status);
    }

    [Fact]
    public void Part_Fulfilled_DoesNotFulfilTheWhole()
    {
        var statutes = Qualifiers.None.With("stage", "statuts");
        var dossier = new Story("banque", "development-bank")
            .On("2024-07-01", Stance.Planned, Properties.Founded, Story.Date("2025"), "confederation")
            .On("2025-12-12", Stance.Reported, Properties.Status, new CodeValue("signed"), "gazette", null, statutes).At("2026-02-01");

        Assert.Equal(FollowUpStatus.Overdue, Assert.Single(FollowUp.Of(dossier)).Status);
    }

    [Fact]
    public void RevisedDate_ToldWithItsInitialOneInOnePassage_IsASlip()
    {
        var dossier = Plant()
            .On("2036-06-01", Stance.Planned, Properties.Due, Story.Date("2037-10-01/2037-12-31"), with: Qualifiers.None.With("stage", "revised"))
            .On("2036-06-01", Stance.Planned, Properties.Due, Story.Date("2036-03"), with: Qualifiers.None.With("stage", "initial")).At("2036-07-01");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal((FollowUpStatus.Upcoming, 92), (commitment.Status, commitment.OverdueFromOriginalDays));
        Assert.Equal(640, Assert.Single(commitment.Slips).Days);
    }

    [Fact]
    public void Dates_PublishedOnTheSameDay_AreNoSlip()
    {
        var dossier = Plant().Planned("2024-03-08", Properties.Due, "2025-03").Planned("2024-03-08", Properties.Due, "2025-06", "novawind").At("2024-07-01");

        Assert.Empty(Assert.Single(FollowUp.Of(dossier)).Slips);
    }

    [Fact]
    public void PublishedBy_BeforeTheSlip_GivesTheFirstDeadline()
    {
        var story = Plant().Planned("2024-05-24", Properties.Completed, "../2025-05-24").Planned("2025-07-01", Properties.Completed, "2025-10-01/2025-12-31");

        var then = Assert.Single(FollowUp.Of(story.At("2025-06-01", "2025-06-01")));

        Assert.Equal((FollowUpStatus.Overdue, 8), (then.Status, then.OverdueDays));
        Assert.Empty(then.Slips);
    }

    [Fact]
    public void Silence_LongerThanTheHeartbeat_StandsBesideTheStatus()
    {
        var dossier = Plant().Planned("2024-05-24", Properties.Completed, "2025-12-31").At("2024-11-21");

        var commitment = Assert.Single(FollowUp.Of(dossier));

        Assert.Equal((FollowUpStatus.Upcoming, 181, true), (commitment.Status, commitment.SilentDays, commitment.IsSilent));
    }

    [Fact]
    public void DesignCapacity_PlannedWithoutAPeriod_IsNoCommitment()
    {
        var dossier = Plant().On("2024-05-24", Stance.Planned, Properties.Capacity, Story.Count(200, "MW")).At("2026-01-01");

        Assert.Empty(FollowUp.Of(dossier));
    }

    private static Story Plant() => new("centrale", "power-plant");
}

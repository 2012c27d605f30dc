using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Samples;

/// <summary>What the samples are there to show, on their reference days.</summary>
public sealed class SampleFollowUpTests
{
    [Fact]
    public void SolarPlant_OnReferenceDay_IsOverdueAgainstBothDatesWithItsSlip()
    {
        var plant = Real("centrale-solaire-sanankoroba").Single();

        Assert.Equal(FollowUpStatus.Overdue, plant.Status);
        Assert.Equal((327, 548), (plant.OverdueDays, plant.OverdueFromOriginalDays));
        Assert.Equal(221, Assert.Single(plant.Slips).Days);
    }

    [Fact]
    public void SolarPlant_AsPublishedBeforeTheArticle_WasDueInMay2025()
    {
        var question = new Question(Make.Day("2025-06-30"), PublishedBy: Make.Day("2025-06-30"));

        var plant = FollowUp.Of(Sample.Load("mali-russie").Record().Dossier(Make.Id("centrale-solaire-sanankoroba"), question)).Single();

        Assert.Equal(37, plant.OverdueDays);
        Assert.Empty(plant.Slips);
    }

    [Fact]
    public void Scholarships_ThreeAnnouncementsOf290_FirstOneStandsAtTwelvePerCent()
    {
        var years = Real("bourses-russes");

        Assert.Equal([FollowUpStatus.Overdue, FollowUpStatus.Delivered, FollowUpStatus.Delivered], years.Select(y => y.Status));
        Assert.InRange(years[0].Progress!.Value, 0.12m, 0.121m);
    }

    [Fact]
    public void Bank_AfterBeingInPreparation_IsDeliveredWithItsStatutes()
    {
        var bank = Real("banque-aes");

        Assert.Equal(FollowUpStatus.Delivered, bank.Single(c => c.Milestone == Properties.Launched).Status);
        Assert.Equal(FollowUpStatus.Delivered, bank.Single(c => c.Part == "statuts").Status);
    }

    [Fact]
    public void Longest_SilentPromise_IsTheDelegationOf2023()
    {
        var question = new Question(Make.Day("2026-11-23"));

        var silent = Sample.Load("mali-russie").Record().Dossiers(question).SelectMany(d => FollowUp.Of(d)).Where(c => c.IsSilent && c.Status == FollowUpStatus.Overdue);

        Assert.Equal("delegation-bamako-2023", silent.MaxBy(c => c.SilentDays)!.Item.Value);
    }

    [Fact]
    public void Fictif_OnReferenceDay_BringsUpEveryStatus()
    {
        var question = new Question(Make.Day("2031-06-30"));

        var all = Sample.Load("fictif").Record().Dossiers(question).SelectMany(d => FollowUp.Of(d)).ToList();

        Assert.Equal(Enum.GetValues<FollowUpStatus>(), all.Select(c => c.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<Timing>(), all.Select(c => c.Timing).OfType<Timing>().Distinct().Order());
        Assert.Contains(all, c => c.HasSlipped && c.Status == FollowUpStatus.Upcoming);
        Assert.Contains(all, c => c.IsSilent);
    }

    private static ImmutableArray<Commitment> Real(string item) =>
        FollowUp.Of(Sample.Load("mali-russie").Record().Dossier(Make.Id(item), new Question(Make.Day("2026-11-23"))));
}

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

    // The rows of the programme: each is an item, with a promise followed or a state told.
    [Theory]
    [InlineData("visite-juin-2025", "delivered")]
    [InlineData("rencontre-saint-petersbourg", "held")]
    [InlineData("accord-commission", "signed")]
    [InlineData("accord-securite", "unverifiable")]
    [InlineData("accord-nucleaire-civil", "unverifiable")]
    [InlineData("commission-intergouvernementale", "delivered")]
    [InlineData("session-1-commission", "held")]
    [InlineData("echanges-mali-russie", "delivered unverifiable")]
    [InlineData("ble-gratuit-2024", "delivered")]
    [InlineData("bourses-russes", "delivered overdue")]
    [InlineData("raffinerie-senou", "upcoming")]
    [InlineData("certification-lbma-senou", "unverifiable")]
    [InlineData("centrale-solaire-sanankoroba", "overdue")]
    [InlineData("centrale-solaire-bougouni", "overdue unverifiable")]
    [InlineData("banque-aes", "delivered unverifiable")]
    [InlineData("force-aes", "unverifiable")]
    [InlineData("cadre-de-suivi", "unverifiable")]
    [InlineData("programme-nucleaire-mali", "unverifiable")]
    [InlineData("delegation-bamako-2023", "overdue")]
    [InlineData("carte-gisements", "unverifiable")]
    public void Row_OfTheProgramme_IsFollowedWithAStatus(string item, string expected)
    {
        var dossier = Sample.Load("mali-russie").Record().Dossier(Make.Id(item), new Question(Make.Day("2026-11-23")));

        var statuses = FollowUp.Of(dossier).Select(c => Codes.Of(c.Status)).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected, statuses.Count > 0 ? string.Join(' ', statuses) : Standing.Of(dossier)!.Code);
    }

    [Fact]
    public void Refinery_BuiltInTwoYears_IsDueOnItsDay()
    {
        var refinery = Real("raffinerie-senou").Single();

        Assert.Equal(Make.Day("2027-06-16"), refinery.Current!.Due.High);
        Assert.Equal((FollowUpStatus.Upcoming, true), (refinery.Status, refinery.IsSilent));
    }

    [Theory]
    [InlineData("delegation-bamako-2023", 1058, 1137)]
    [InlineData("centrale-solaire-bougouni", 967, 990)]
    [InlineData("bourses-russes", 814, 510)]
    [InlineData("centrale-solaire-sanankoroba", 327, 510)]
    public void Days_OverdueAndSilent_AreThoseOfTheCalendar(string item, int overdue, int silent)
    {
        var late = Real(item).Single(c => c.Status == FollowUpStatus.Overdue);

        Assert.Equal((overdue, silent), (late.OverdueDays, late.SilentDays));
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

using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Tests.Samples;

/// <summary>What the other views find in the samples, on their reference days.</summary>
public sealed class SampleViewTests
{
    private static readonly Question RealDay = new(Make.Day("2026-11-23"));
    private static readonly Question InventedDay = new(Make.Day("2031-06-30"));

    [Theory]
    [InlineData("centrale-solaire-sanankoroba", "value.disjoint", "capacity")]
    [InlineData("centrale-solaire-sanankoroba", "attribution.other-speaker", "share")]
    [InlineData("echanges-mali-russie", "scale.price-per-tonne", "trade-value")]
    [InlineData("echanges-mali-russie", "perimeter.same-figure-other-period", "growth")]
    [InlineData("echanges-mali-russie", "value.disjoint", "volume")]
    [InlineData("bourses-russes", "value.reported-against-planned", "beneficiaries")]
    [InlineData("raffinerie-senou", "ordinal.other-rank", "ordinal")]
    public void RealProgramme_Conflicts_AreFound(string item, string rule, string property)
    {
        var dossier = Sample.Load("mali-russie").Record().Dossier(Make.Id(item), RealDay);

        var conflicts = Conflicts.Of(dossier);

        Assert.Contains(conflicts, c => c.Rule == rule && c.Property.Code == property);
    }

    [Fact]
    public void Visit_DaysTold_AreThree()
    {
        var visit = Sample.Load("mali-russie").Record().Dossier(Make.Id("visite-juin-2025"), RealDay);

        var days = Conflicts.Of(visit).Single(c => c.Rule == "date.other-days");

        Assert.Equal(["2025-06-21/2025-06-26", "2025-06-22/2025-06-25", "2025-06-22/2025-06-26"], days.Camps.Select(c => ((DateValue)c.Value).Date.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Refinery_Shares_AddUpToTheWhole()
    {
        var refinery = Sample.Load("mali-russie").Record().Dossier(Make.Id("raffinerie-senou"), RealDay);

        var shares = Assert.Single(Shares.Of(refinery));

        Assert.Equal(SharesState.Complete, shares.State);
        Assert.Equal([62m, 38m], shares.Holdings.Select(h => h.Percent.Middle));
    }

    [Fact]
    public void Accreditation_EarliestDate_IsInOctober2030()
    {
        var dossiers = Sample.Load("mali-russie").Record().Dossiers(RealDay).ToList();

        var answer = Requirements.Of(dossiers.Single(d => d.Id.Value == "certification-lbma-senou"), dossiers);

        Assert.Equal(Make.Day("2030-10-16"), answer.Earliest);
        Assert.Equal(["start", "built", "lbma-refining", "said-duration", "lbma-application"], answer.Steps.Select(s => s.Code));
    }

    [Fact]
    public void Commission_FirstSession_IsHeld()
    {
        var dossiers = Sample.Load("mali-russie").Record().Dossiers(RealDay).ToList();

        var answer = Commission.Of(dossiers.Single(d => d.Id.Value == "commission-intergouvernementale"), dossiers);

        Assert.Equal(SessionState.Held, Assert.Single(answer.Sessions).State);
        Assert.Equal("carte-gisements", Assert.Single(answer.Decisions).Item.Value);
    }

    [Fact]
    public void Fictif_Conflicts_AreOfEveryType()
    {
        var conflicts = Sample.Load("fictif").Record().Dossiers(InventedDay).SelectMany(d => Conflicts.Of(d)).ToList();

        Assert.Equal(Enum.GetValues<ConflictType>(), conflicts.Select(c => c.Type).Distinct().Order());
        Assert.Equal([10m, 656m, 1000m], conflicts.Where(c => c is { Type: ConflictType.Scale, Ratio: not null }).Select(c => Math.Round(c.Ratio!.Value)).Order());
        Assert.Contains(conflicts, c => c.IsSettled);
        Assert.All(conflicts, c => Assert.All(c.Camps, camp => Assert.NotEmpty(camp.Publishers)));
    }

    [Fact]
    public void Fictif_Requirements_MakeTwoPromisesInfeasible()
    {
        var dossiers = Sample.Load("fictif").Record().Dossiers(InventedDay).ToList();

        var infeasible = dossiers.Where(d => Requirements.Of(d, dossiers).Rule == "requirements.infeasible").Select(d => d.Id.Value);

        Assert.Equal(["certification-morvane", "programme-nucleaire-valdaure"], infeasible);
    }
}

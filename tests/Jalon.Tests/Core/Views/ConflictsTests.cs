using Jalon.Core;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class ConflictsTests
{
    private readonly Book book = new();

    [Fact]
    public void Capacity_ToldTwice_IsAValueConflictOfTwoCamps()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "150 MW", "sputnik", "2024-03-07", Stance.Planned);
        book.Say("plant", "capacity", "150 MW", "maliko", "2024-03-08", Stance.Planned);
        book.Say("plant", "capacity", "200 MW", "horonya", "2024-05-24");

        var conflict = Only("plant");

        Assert.Equal((ConflictType.Value, "value.disjoint"), (conflict.Type, conflict.Rule));
        Assert.Equal([2, 1], conflict.Camps.Select(c => c.Entries.Length));
        Assert.Equal(200m / 150m, conflict.Ratio);
    }

    [Fact]
    public void Capacity_ToldInOtherUnits_IsNoConflict()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "200 MW", "a");
        book.Say("plant", "capacity", "0.2 GW", "b");
        book.Say("plant", "capacity", "200000 kWp", "c");

        Assert.Empty(Of("plant"));
    }

    [Fact]
    public void Figures_ThatOverlap_AreNoConflict()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "cost", "120000000000.. XOF", "a");
        book.Say("plant", "cost", "125000000000 XOF", "b");

        Assert.Empty(Of("plant"));
    }

    [Fact]
    public void Cost_InCurrenciesOfFixedRate_IsCompared()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "cost", "120000000000..126000000000 XOF", "horonya");
        book.Say("plant", "cost", "300000000 EUR", "afrik21");

        var conflict = Only("plant");

        Assert.Equal(ConflictType.Value, conflict.Type);
        Assert.InRange(conflict.Ratio!.Value, 1.56m, 1.57m);
    }

    [Fact]
    public void Cost_InCurrenciesWithoutFixedRate_IsSaidToBeIncomparable()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "cost", "120000000000 XOF", "a");
        book.Say("plant", "cost", "1 USD", "b");

        Assert.Empty(Of("plant"));
        Assert.Equal(2, Assert.Single(Conflicts.Incomparable(book.Dossier("plant"))).Length);
    }

    [Theory]
    [InlineData("cost", "1500000000 XOF", "15000000000 XOF", "scale.power-of-ten")]
    [InlineData("cost", "1500000000 XOF", "1508000000000 XOF", "scale.power-of-ten")]
    [InlineData("cost", "1350000000..1500000000 XOF", "13500000000..15000000000 XOF", "scale.power-of-ten")]
    [InlineData("cost", "200000000 XOF", "200000000 EUR", "scale.same-number-other-unit")]
    [InlineData("cost", "200000000 XOF", "200000000 USD", "scale.same-number-other-unit")]
    [InlineData("capacity", "200 MW", "200 kW", "scale.power-of-ten")]
    [InlineData("capacity", "200 MW", "200 MWh", "scale.same-number-other-unit")]
    public void Figures_OffByASlip_AreAScaleConflict(string property, string one, string other, string rule)
    {
        book.Item("plant", "power-plant");
        book.Say("plant", property, one, "a");
        book.Say("plant", property, other, "b");

        var conflict = Only("plant");

        Assert.Equal((ConflictType.Scale, rule), (conflict.Type, conflict.Rule));
    }

    [Fact]
    public void Figures_NineTimesApart_AreNoScaleSlip()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "20 MW", "a");
        book.Say("plant", "capacity", "180 MW", "b");

        Assert.Equal(ConflictType.Value, Only("plant").Type);
    }

    [Fact]
    public void TradeValue_FarTooSmallForItsTonnes_IsAScaleConflict()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "trade-value", "1350000000..1500000000 XOF", "mali", "2025-07-01", valid: "2023");
        foreach (var (commodity, tonnes) in new[] { ("wheat", "55000 t"), ("hydrocarbons", "60000 t"), ("fertiliser", "22000 t") })
        {
            book.Say("trade", "volume", tonnes, "press", "2025-07-01", valid: "2023", commodity: commodity, from: "RU", to: "ML");
        }

        book.Say("trade", "volume", "25000 t", "press", "2025-07-01", valid: "2024-01", commodity: "wheat", from: "RU", to: "ML");

        var conflict = Only("trade");

        Assert.Equal((ConflictType.Scale, "scale.price-per-tonne"), (conflict.Type, conflict.Rule));
        Assert.Equal([1, 3], conflict.Camps.Select(c => c.Entries.Length));
        Assert.InRange(conflict.PricePerTonne!.Value.High!.Value, 16.6m, 16.8m);
    }

    [Fact]
    public void TradeValue_OfTheRightSize_IsNoConflict()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "trade-value", "40000000 EUR", "mali", valid: "2023");
        book.Say("trade", "volume", "137000 t", "press", valid: "2023", commodity: "wheat");

        Assert.Empty(Of("trade"));
    }

    [Fact]
    public void TradeValue_WithVolumesInPartsOfTheFlow_IsWeighedToo()
    {
        book.Item("trade", "trade-flow").Item("wheat", "trade-flow").Note("wheat", "part-of", "trade");
        book.Say("trade", "trade-value", "1500000000 XOF", "mali", valid: "2023");
        book.Say("wheat", "volume", "55000 t", "press", valid: "2023", commodity: "wheat");

        var conflict = Assert.Single(Conflicts.Of(book.Dossier("trade"), book.Dossiers()));

        Assert.Equal("scale.price-per-tonne", conflict.Rule);
    }

    [Fact]
    public void Growth_SaidOfTwoYears_IsAPerimeterConflict()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "growth", "20 %", "lavrov", "2023-02-07", paper: "smotrim", valid: "2022");
        book.Say("trade", "growth", "20 %", "russian-authorities", "2025-07-01", paper: "article", valid: "2023");

        var conflict = Only("trade");

        Assert.Equal((ConflictType.Perimeter, "perimeter.same-figure-other-period"), (conflict.Type, conflict.Rule));
        Assert.Equal(["2022", "2023"], conflict.Camps.Select(c => c.ValidTime!.Text));
    }

    [Fact]
    public void Volume_OfOneFigureForTwoGoods_IsAPerimeterConflict()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "volume", "60000 t", "a", valid: "2023", commodity: "wheat");
        book.Say("trade", "volume", "60000 t", "b", valid: "2023", commodity: "hydrocarbons");

        Assert.Equal("perimeter.same-figure-other-commodity", Only("trade").Rule);
    }

    [Fact]
    public void Volume_WhereOneSpeakerTellsBothGoods_IsNoConflict()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "volume", "25000 t", "a", valid: "2023", commodity: "wheat");
        book.Say("trade", "volume", "25000 t", "a", valid: "2023", commodity: "fertiliser");
        book.Say("trade", "volume", "25000 t", "b", valid: "2023", commodity: "fertiliser");

        Assert.Empty(Of("trade"));
    }

    [Fact]
    public void Capacity_OfTheFirstStageAgainstTheLast_IsAPerimeterConflict()
    {
        book.Item("refinery", "refinery");
        book.Say("refinery", "capacity", "100 t/a", "article", "2025-07-01", Stance.Planned);
        book.Say("refinery", "capacity-max", "200 t/a", "article", "2025-07-01", Stance.Planned);
        book.Say("refinery", "capacity", "200 t/a", "xinhua", "2025-06-16", Stance.Planned);

        Assert.Equal((ConflictType.Perimeter, "perimeter.initial-or-maximum"), (Only("refinery").Type, Only("refinery").Rule));
    }

    [Fact]
    public void Cost_RevisedFromAnInitialOne_IsNoConflict()
    {
        book.Item("road", "facility");
        book.Say("road", "cost", "10 XOF", "a", stage: "initial");
        book.Say("road", "cost", "14 XOF", "a", stage: "revised");

        Assert.Empty(Of("road"));
    }

    [Fact]
    public void Visit_DatedToTheDayInTwoWays_IsADateConflictAndTheAnnouncementStandsBeside()
    {
        book.Item("visit", "visit");
        book.Say("visit", "held", "2025-06-21/2025-06-26", "article", "2025-07-01");
        book.Say("visit", "held", "2025-06-22/2025-06-25", "diplomacy", "2025-07-30");
        book.Plan("visit", "held", "2025-06-22/2025-06-26", "african-initiative", "2025-06-17");
        book.Say("visit", "duration", "4 d", "article", "2025-07-01");

        var conflicts = Of("visit");

        Assert.Equal(["date.length-misfit", "date.other-days"], conflicts.Select(c => c.Rule).Order());
        Assert.Equal(3, conflicts.Single(c => c.Rule == "date.other-days").Camps.Length);
        Assert.Equal(["held", "duration"], conflicts.Single(c => c.Rule == "date.length-misfit").Camps.Select(c => c.Entries[0].Statement.Property.Code));
    }

    [Theory]
    [InlineData("2025-06-22/2025-06-25", "2025-06")]
    [InlineData("2025-06-22/2025-06-25", "2025-06-24")]
    [InlineData("2025-06-22/2025-06-25", "2025-06-21/2025-06-30")]
    [InlineData("2024-07-02/2024-07-03", "2024-07-03")]
    public void Days_ThatFit_AreNoConflict(string one, string other)
    {
        book.Item("visit", "visit");
        book.Say("visit", "held", one, "a");
        book.Say("visit", "held", other, "b");

        Assert.Empty(Of("visit"));
    }

    [Fact]
    public void Launch_OnTwoDays_IsADateConflict()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "launched", "2024-05-24", "horonya", "2024-05-25");
        book.Say("plant", "launched", "2024-05-23", "impact", "2024-05-27");
        book.Say("plant", "launched", "2024-05", "article", "2025-07-01");

        var conflict = Only("plant");

        Assert.Equal((ConflictType.Date, "date.disjoint"), (conflict.Type, conflict.Rule));
        Assert.Equal(2, conflict.Proof.Length);
    }

    [Fact]
    public void Deadline_MovedBySameSpeaker_IsNoConflict()
    {
        book.Item("plant", "power-plant");
        book.Plan("plant", "completed", "2025-05", "minister", "2024-05-24");
        book.Plan("plant", "completed", "2025-10/2025-12", "minister", "2024-07-01");

        Assert.Empty(Of("plant"));
    }

    [Fact]
    public void Deadline_NamedDifferentlyBySidesInOneMonth_IsADateConflict()
    {
        book.Item("plant", "power-plant");
        book.Plan("plant", "completed", "2025-05", "minister", "2024-05-24");
        book.Plan("plant", "completed", "2025-12", "company", "2024-06-01");

        Assert.Equal("date.planned-apart", Only("plant").Rule);
    }

    [Fact]
    public void Percentage_PutIntoTwoMouthsInOneWeek_IsAnAttributionConflict()
    {
        book.Item("plant", "power-plant").Agent("minister", "ministry").Agent("director", "company");
        book.Say("plant", "growth", "10 %", "minister", "2024-05-24", paper: "horonya");
        book.Say("plant", "growth", "10 %", "director", "2024-05-27", paper: "afrik21");

        Assert.Equal((ConflictType.Attribution, "attribution.other-speaker"), (Only("plant").Type, Only("plant").Rule));
    }

    [Fact]
    public void Capacity_SaidByTwoSpeakers_CorroboratesAndIsNoConflict()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "200 MW", "minister", "2024-05-24", paper: "horonya");
        book.Say("plant", "capacity", "200 MW", "director", "2024-05-27", paper: "afrik21");

        Assert.Empty(Of("plant"));
    }

    [Fact]
    public void State_DeniedByAnother_IsAnAttributionConflict()
    {
        book.Item("road", "facility");
        book.Say("road", "status", "completed", "minister", "2025-01-01");
        book.Say("road", "status", "completed", "union", "2025-02-01", Stance.Denied);

        Assert.Equal((ConflictType.Attribution, "attribution.denied-by-another"), (Only("road").Type, Only("road").Rule));
    }

    [Fact]
    public void State_TakenBackByItsSpeaker_IsNoConflict()
    {
        book.Item("road", "facility").Agent("spokesman", "person", "ministry");
        book.Say("road", "status", "completed", "ministry", "2025-01-01");
        book.Say("road", "status", "completed", "spokesman", "2025-02-01", Stance.Denied);

        Assert.Empty(Of("road"));
    }

    [Theory]
    [InlineData("2025-01-01", "2025-02-01", 1)]
    [InlineData("2025-02-01", "2025-01-01", 0)]
    public void States_ThatExcludeEachOther_ConflictUnlessNotYetCameFirst(string done, string notDone, int expected)
    {
        book.Item("bank", "development-bank");
        book.Say("bank", "status", "operational", "a", done);
        book.Say("bank", "status", "not-operational", "b", notDone);

        Assert.Equal(expected, Of("bank").Length);
    }

    [Fact]
    public void Rank_FirstForOneAndThirdForAnother_IsAnOrdinalConflict()
    {
        book.Item("refinery", "refinery");
        book.Say("refinery", "ordinal", "1", "xinhua", stage: "raffinerie du pays");
        book.Say("refinery", "ordinal", "3", "minesactu", stage: "raffinerie du pays");

        Assert.Equal((ConflictType.Ordinal, "ordinal.other-rank"), (Only("refinery").Type, Only("refinery").Rule));
    }

    [Fact]
    public void Rank_FirstOfTwoClasses_IsAPerimeterConflict()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "ordinal", "1", "a", stage: "Afrique de l’Ouest");
        book.Say("plant", "ordinal", "1", "b", stage: "Afrique subsaharienne");

        Assert.Equal("perimeter.rank-in-another-class", Only("plant").Rule);
    }

    [Fact]
    public void Places_AnnouncedAndReportedForOneYear_ConflictOnlyInThatYear()
    {
        book.Item("grants", "scholarship-programme");
        book.Say("grants", "beneficiaries", "35", "article", "2025-07-01", valid: "2023");
        book.Say("grants", "beneficiaries", "290", "ministry", "2023-02-14", Stance.Planned, valid: "2023/2024");
        book.Say("grants", "beneficiaries", "290", "ministry", "2023-11-29", Stance.Planned, valid: "2024/2025");
        book.Say("grants", "beneficiaries", "290", "consul", "2024-12-21", Stance.Planned, valid: "2025/2026");

        var conflict = Only("grants");

        Assert.Equal("value.reported-against-planned", conflict.Rule);
        Assert.Equal(["2023/2024", "2023"], conflict.Camps.Select(c => c.ValidTime!.Text));
    }

    [Fact]
    public void Delivery_ReportedDifferentlyOnOneDay_IsAConflictOfOneSpeaker()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "volume", "35000 t", "minister", "2022-11-02", Stance.Planned, "anadolu", commodity: "fertiliser");
        book.Say("trade", "volume", "30000 t", "minister", "2022-11-03", Stance.Planned, "sputnik", commodity: "fertiliser");

        Assert.Equal(ConflictType.Value, Only("trade").Type);
    }

    [Fact]
    public void Volumes_OfAMonthAndItsYear_AreNoConflict()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "volume", "55000 t", "a", valid: "2023", commodity: "wheat");
        book.Say("trade", "volume", "5000 t", "b", valid: "2023-01", commodity: "wheat");

        Assert.Empty(Of("trade"));
    }

    [Fact]
    public void Conflict_WithAPreferredStatement_IsSettledWithItsReason()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "150 MW", "a");
        book.Say("plant", "capacity", "200 MW", "b", rank: Rank.Preferred, reason: "the contract says so");

        var conflict = Only("plant");

        Assert.True(conflict.IsSettled);
        Assert.Equal("the contract says so", conflict.Reason);
    }

    [Fact]
    public void Conflict_WithADeprecatedStatement_IsGone()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "150 MW", "a", rank: Rank.Deprecated, reason: "a misprint");
        book.Say("plant", "capacity", "200 MW", "b");

        Assert.Empty(Of("plant"));
    }

    [Fact]
    public void Conflict_BeforeItsSecondSource_IsNotSeen()
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "capacity", "150 MW", "a", "2024-03-01");
        book.Say("plant", "capacity", "200 MW", "b", "2024-05-24");

        Assert.Empty(Conflicts.Of(book.Dossier("plant", at: "2024-04-01")));
        Assert.Empty(Conflicts.Of(book.Dossier("plant", publishedBy: "2024-04-01")));
    }

    private Conflict[] Of(string item) => [.. Conflicts.Of(book.Dossier(item))];

    private Conflict Only(string item) => Assert.Single(Of(item));
}

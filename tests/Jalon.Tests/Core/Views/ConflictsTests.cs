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

    [Theory]
    [InlineData("duration", "12 mo", "18 mo")]
    [InlineData("headcount", "5000", "2000")]
    public void Plans_ThatTheWorkFellShortOf_AreNoConflict(string property, string planned, string reported)
    {
        book.Item("force", "joint-force");
        book.Plan("force", property, planned, "a", "2024-05-24");
        book.Say("force", property, reported, "b", "2025-12-01");

        Assert.Empty(Of("force"));
    }

    [Theory]
    [InlineData("duration", "12 mo", "18 mo")]
    [InlineData("headcount", "5000", "2000")]
    public void Plans_OfTwoSpeakersThatDiffer_AreAConflict(string property, string one, string other)
    {
        book.Item("force", "joint-force");
        book.Plan("force", property, one, "a", "2024-05-24");
        book.Plan("force", property, other, "b", "2024-05-25");

        Assert.Equal("value.disjoint", Only("force").Rule);
    }

    [Theory]
    [InlineData("2023", "2024", null, null)] // other times
    [InlineData("2023", "2023", "mali", "russia")] // other holders
    public void Figures_OfOtherTimesOrHolders_AreNoConflict(string one, string other, string? holder, string? another)
    {
        book.Item("refinery", "refinery");
        book.Say("refinery", "revenue", "10 XOF", "a", valid: one, holder: holder);
        book.Say("refinery", "revenue", "15 XOF", "b", valid: other, holder: another);

        Assert.Empty(Of("refinery"));
    }

    [Fact]
    public void Deliveries_ShortOfWhatWasAnnounced_AreNoConflict()
    {
        book.Item("trade", "trade-flow");
        book.Say("trade", "volume", "35000 t", "minister", "2022-11-02", Stance.Planned, valid: "2023", commodity: "fertiliser");
        book.Say("trade", "volume", "22000 t", "article", "2025-07-01", valid: "2023", commodity: "fertiliser");

        Assert.Empty(Of("trade"));
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

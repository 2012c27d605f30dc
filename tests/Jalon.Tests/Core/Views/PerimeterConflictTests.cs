using Jalon.Core;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class PerimeterConflictTests
{
    private readonly Book book = new();

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

    private Conflict[] Of(string item) => [.. Conflicts.Of(book.Dossier(item))];

    private Conflict Only(string item) => Assert.Single(Of(item));
}

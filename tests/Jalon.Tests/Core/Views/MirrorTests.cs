using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class MirrorTests
{
    private readonly Book book = new();

    public MirrorTests() =>
        book.Item("trade", "trade-flow").Agent("mali", "state").Agent("russia", "state").Agent("ml-minister", "person", "mali").Agent("ru-customs", "authority", "russia")
            .Note("trade", "partner", "mali").Note("trade", "partner", "russia").Note("mali", "name", "Mali").Note("russia", "name", "Russie");

    [Fact]
    public void Figures_OfBothSides_GiveTheGapOfTheLarger()
    {
        book.Say("trade", "volume", "80000 t", "ml-minister", valid: "2023", commodity: "wheat");
        book.Say("trade", "volume", "100 kt", "ru-customs", valid: "2023", commodity: "wheat");

        var line = Only();

        Assert.Equal((MirrorState.Differ, "mirror.gap"), (line.State, line.Rule));
        Assert.Equal(Interval.Exactly(20), line.Gap);
        Assert.Equal(["mali", "russia"], line.Figures.Select(f => f.Side.Value));
    }

    [Fact]
    public void Gap_OfVagueFigures_IsAnInterval()
    {
        book.Say("trade", "trade-value", "1350000000..1500000000 XOF", "mali", valid: "2023");
        book.Say("trade", "trade-value", "20000000..25000000 EUR", "russia", valid: "2023");

        var gap = Only().Gap!.Value;

        Assert.InRange(gap.Low!.Value, 88.5m, 88.6m);
        Assert.InRange(gap.High!.Value, 91.7m, 91.8m);
    }

    [Fact]
    public void Figures_ThatOverlap_Agree()
    {
        book.Say("trade", "volume", "90..110 t", "mali", valid: "2023");
        book.Say("trade", "volume", "100 t", "russia", valid: "2023");

        Assert.Equal(MirrorState.Agree, Only().State);
        Assert.Equal(0, Only().Gap!.Value.Low);
    }

    [Fact]
    public void Figure_OfOneSide_NamesTheSilentPartner()
    {
        book.Say("trade", "trade-value", "1500000000 XOF", "ml-minister", valid: "2023");

        var line = Only();

        Assert.Equal((MirrorState.OneSided, "russia"), (line.State, line.Missing.Single().Value));
        Assert.Equal("Valeur des échanges, 2023\u00a0: Mali 1,5\u00a0Md\u00a0XOF\u202f; aucun chiffre de\u00a0: Russie.", MirrorTexts.Say(line, book.Dossier("trade").Register, Language.French));
    }

    [Fact]
    public void Figures_InCurrenciesWithoutRate_AreNotComparable()
    {
        book.Say("trade", "trade-value", "100000000 USD", "mali", valid: "2023");
        book.Say("trade", "trade-value", "1500000000 XOF", "russia", valid: "2023");

        Assert.Equal((MirrorState.NotComparable, null), (Only().State, Only().Gap));
    }

    [Fact]
    public void Figures_OfOtherPeriodsOrGoods_AreOtherLines()
    {
        book.Say("trade", "volume", "1 t", "mali", valid: "2023", commodity: "wheat");
        book.Say("trade", "volume", "1 t", "russia", valid: "2022", commodity: "wheat");
        book.Say("trade", "volume", "1 t", "russia", valid: "2023", commodity: "fuel");

        Assert.Equal(3, Mirror.Of(book.Dossiers()).Length);
    }

    [Fact]
    public void Plans_AreNoAccountOfTrade()
    {
        book.Plan("trade", "volume", "1 t", "mali", valid: "2023");

        Assert.Empty(Mirror.Of(book.Dossiers()));
    }

    private MirrorLine Only() => Assert.Single(Mirror.Of(book.Dossiers()));
}

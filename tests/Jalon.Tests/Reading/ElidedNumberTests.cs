using Jalon.Core.Values;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

/// <summary>Numbers that go without their noun or unit, parts of a whole in words, and scales by a letter.</summary>
public sealed class ElidedNumberTests
{
    [Theory]
    [InlineData("La gare de Kolma compte 16 guichets. Les 24 autres sont promis.", 24)]
    [InlineData("La gare de Kolma compte 16 guichets. Elle en attend 24 autres.", 24)]
    [InlineData("La gare de Kolma a renvoyé 280 de ses 350 agents.", 280)]
    [InlineData("La verrerie de Kolma tourne. Emplois : 412, contre 600 annoncés.", 412)]
    [InlineData("La station de Kolma n’emploie plus que neuf personnes sur les soixante prévues.", 60)]
    public void Number_WithoutItsNoun_CountsWhatWasCounted(string text, int count) =>
        Assert.Contains(Reads.French(text).Proposals, p => p.Value is QuantityValue { Amount.Low: var low } && low == count);

    [Fact]
    public void Number_OfAnAnswer_CountsWhatWasAsked()
    {
        var read = Reads.French("La gare de Kolma a ouvert.\nCombien de voyageurs par jour ?\n7 200 aujourd’hui.");

        Assert.Contains(read.Proposals, p => p.Value is QuantityValue { Amount.Low: 7200 } && p.Passage.Quote.StartsWith("7 200", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("La campagne de vaccination de Kolma touche un enfant sur quatre.", 25)]
    [InlineData("La campagne de vaccination de Kolma touche une famille sur cinq.", 20)]
    [InlineData("La campagne de vaccination de Kolma touche neuf élèves sur dix.", 90)]
    public void Ratio_OfOneInSoMany_IsAPercentage(string text, int percent)
    {
        var share = Assert.IsType<QuantityValue>(Assert.Single(Reads.French(text).Proposals, p => p.Property.Code == "share").Value);

        Assert.Equal(percent, (int)share.Amount.Low!.Value);
    }

    [Theory]
    [InlineData("Le projet de Kolma coûte 24 M€.", 24_000_000)]
    [InlineData("Le pont de Kolma coûte 58 milliards d’ariarys.", 58_000_000_000)]
    public void Money_ScaledByALetterOrInAnyCurrency_IsWhole(string text, long amount) =>
        Assert.Equal(amount, (long)Assert.IsType<MoneyValue>(Assert.Single(Reads.French(text).Proposals).Value).Amount.Low!.Value);

    [Fact]
    public void Points_OfPercentage_AreGrowth()
    {
        var read = Reads.French("L’accès à l’eau progresse à Kolma : le réseau dessert 47 % des foyers, soit 9 points de plus.");

        Assert.Contains(read.Proposals, p => p.Property.Code == "growth" && p.Value is QuantityValue { Amount.Low: 9 });
    }

    [Fact]
    public void Length_AwayFromAPlace_IsNoCapacity() =>
        Assert.DoesNotContain(Reads.French("La voie de Kolma s’arrête à 38 kilomètres du port.").Proposals, p => p.Property.Code == "capacity");
}

namespace Jalon.Tests.Reading;

/// <summary>What is carried, from where to where, who pays, and which of two values replaced the other.</summary>
public sealed class QualifierReadingTests
{
    [Fact]
    public void Flow_NamedWithOneState_RunsBetweenTheTwoOfTheText()
    {
        var read = Reads.French("La Tunisie et le Kazakhstan ont fait le point. Le Kazakhstan et la Tunisie coopèrent. Les exportations tunisiennes de cuir ont atteint 12 millions de dollars.");

        var qualifiers = Assert.Single(read.Proposals).Qualifiers;
        Assert.Equal("TN", qualifiers.From);
        Assert.Equal("KZ", qualifiers.To);
        Assert.Equal("cuir", qualifiers.Commodity);
    }

    [Fact]
    public void Goods_WithTheAdjectiveOfAState_ComeFromIt()
    {
        var read = Reads.French("Le port de Bana a reçu 4 000 tonnes de blé roumain.");

        var qualifiers = Assert.Single(read.Proposals).Qualifiers;
        Assert.Equal("RO", qualifiers.From);
        Assert.Equal("blé", qualifiers.Commodity);
    }

    [Fact]
    public void Payer_ByItsCapital_IsGivenByItsState()
    {
        var read = Reads.French("Berne finance 40 millions de francs suisses pour la laiterie de Bana.");

        Assert.Equal("Suisse", Assert.Single(read.Proposals).Qualifiers.Holder);
    }

    [Fact]
    public void Share_AtTheChargeOfAState_IsItsOwn()
    {
        var read = Reads.French("La ferme de Bana est financée à 30 % à la charge du Gabon.");

        Assert.Equal("Gabon", Assert.Single(read.Proposals, p => p.Property.Code == "share").Qualifiers.Holder);
    }

    [Fact]
    public void Cost_ThatAnotherReplaced_IsInitial()
    {
        var read = Reads.French("Le coût du pont de Bana, d’abord estimé à 30 millions d’euros, atteint 45 millions.");

        Assert.Equal(["initial", "revised"], read.Proposals.Select(p => p.Qualifiers.Stage));
    }
}

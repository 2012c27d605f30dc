namespace Jalon.Tests.Reading;

public sealed class BoundTests
{
    [Theory]
    [InlineData("100 MW", "100..100")]
    [InlineData("environ 100 MW", "95..105")]
    [InlineData("quelque 100 MW", "95..105")]
    [InlineData("de l’ordre de 100 MW", "95..105")]
    [InlineData("près de 100 MW", "90..100")]
    [InlineData("presque 100 MW", "90..100")]
    [InlineData("plus de 100 MW", "100..")]
    [InlineData("au moins 100 MW", "100..")]
    [InlineData("pas moins de 100 MW", "100..")]
    [InlineData("moins de 100 MW", "..100")]
    [InlineData("jusqu’à 100 MW", "..100")]
    [InlineData("au plus 100 MW", "..100")]
    [InlineData("à peine 100 MW", "..100")]
    [InlineData("entre 80 et 100 MW", "80..100")]
    [InlineData("de 80 à 100 MW", "80..100")]
    [InlineData("80 à 100 MW", "80..100")]
    [InlineData("100 MW au maximum", "..100")]
    [InlineData("100 MW environ", "95..105")]
    public void Precision_OfTheContract_GivesItsInterval(string figure, string amount)
    {
        var values = Reads.Values($"La centrale solaire de Kita a une puissance : {figure}.");

        Assert.Contains($"capacity {amount} MW", values);
    }

    [Theory]
    [InlineData("dépasse 3 milliards d’euros", "3000000000..")]
    [InlineData("ne dépassera pas 3 milliards d’euros", "..3000000000")]
    [InlineData("avoisine 3 milliards d’euros", "2850000000..3150000000")]
    public void Verbs_OfPrecision_GiveTheirInterval(string words, string amount)
    {
        var values = Reads.Values($"Le coût de la raffinerie de Kita {words}.");

        Assert.Contains($"cost {amount} EUR", values);
    }

    [Theory]
    [InlineData("la moitié", "50..50")]
    [InlineData("un tiers", "33.3333..33.3333")]
    [InlineData("plus des trois quarts", null)]
    [InlineData("près de 40 %", "36..40")]
    public void Fractions_OfAWhole_ArePercentages(string part, string? amount)
    {
        var values = Reads.Values($"L’État malien détient {part} de la raffinerie de Kita.");

        if (amount is not null)
        {
            Assert.Contains($"share {amount} %", values);
        }
    }

    [Fact]
    public void Ratio_WithoutItsBase_IsNoStatement()
    {
        var values = Reads.Values("La centrale de Kita produit trois fois plus.");

        Assert.Empty(values);
    }

    [Fact]
    public void Fall_InPercent_IsNegativeGrowth()
    {
        var values = Reads.Values("Les échanges commerciaux ont reculé de 7,5 %.");

        Assert.Equal(["growth -7.5..-7.5 %"], values);
    }
}

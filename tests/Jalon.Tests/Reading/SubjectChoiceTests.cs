namespace Jalon.Tests.Reading;

/// <summary>What a value is about, where the sentence alone does not tell.</summary>
public sealed class SubjectChoiceTests
{
    [Fact]
    public void Count_OfThingsThatOpenTheSentence_IsOfThoseThings()
    {
        var proposals = Reads.French("L'hôpital de Brivas a ouvert le 3 mai 2035.\n\nQuatorze autobus roulent depuis lundi dans la capitale.").Proposals;

        Assert.Equal("autobus", Assert.Single(proposals, p => p.Property.Code == "count").SubjectName);
    }

    [Fact]
    public void Count_OfPeopleWhomAHouseEmploys_IsOfTheHouse()
    {
        var proposals = Reads.French("L'usine de Brivas emploie 320 ouvriers.").Proposals;

        Assert.Equal("usine de Brivas", Assert.Single(proposals, p => p.Property.Code == "headcount").SubjectName);
    }

    [Theory]
    [InlineData("1. Lumana road\n\nThe road is 40 km long.\n\n2. Tarkwe seedbed\n\nIt cost 22 million euros.", "22000000")]
    public void Heading_WithANameButNoKnownNoun_IsWhatItsSectionIsAbout(string text, string low)
    {
        var cost = Assert.Single(Reads.English(text).Proposals, p => p.Property.Code == "cost");

        Assert.Contains(low, Reads.Show(cost.Value), StringComparison.Ordinal);
        Assert.Equal("Tarkwe seedbed", cost.SubjectName);
    }

    [Fact]
    public void Remark_ToAnItemByItsNumber_IsAboutThatItem()
    {
        var proposals = Reads.English("1 | Lumana cold store | approved\n2 | Tarkwe nursing college | approved\n\nRemarks\n\nRe 1: Norway considers 900 tonnes of storage sufficient.").Proposals;

        Assert.Equal("Lumana cold store", Assert.Single(proposals, p => p.Property.Code == "capacity").SubjectName);
    }

    [Fact]
    public void FirstAndSecond_AfterThingsJoinedByAnd_AreThose()
    {
        var proposals = Reads.French("Le viaduc de Sorane a été livré ; la gare de Lirme et l'atelier de Castor attendent encore. La première, implantée sur 31 hectares, est en chantier ; le second, sur 4 hectares, est à l'arrêt.").Proposals.Where(p => p.Property.Code == "area").ToList();

        Assert.Equal(["gare de Lirme", "atelier de Castor"], proposals.Select(p => p.SubjectName));
    }

    [Fact]
    public void Amount_SetBesideAThingBetweenMarks_IsThatOfTheThing()
    {
        var proposals = Reads.French("La ligne Sorane–Castor a coûté 800 millions d'euros. L'écart tient en partie à la gare de Lirme, 95 millions d'euros, que l'État a payée.").Proposals;

        Assert.Equal("gare de Lirme", Assert.Single(proposals, p => Reads.Show(p.Value).Contains("95000000", StringComparison.Ordinal)).SubjectName);
    }

    [Fact]
    public void Works_InTheNameOfAnAgency_NameNoWorks()
    {
        var proposals = Reads.English("The Lumana Port Works Agency employs 85 people.").Proposals;

        Assert.Equal("institution", Assert.Single(proposals, p => p.Property.Code == "headcount").SubjectKind);
    }

    [Fact]
    public void Count_OfThingsAfterANumber_StandsInTheNominative()
    {
        var proposals = Reads.Russian("Больница в Браславе открыта 3 мая 2035 года.\n\nДвадцать автобусов куплены в прошлом году.").Proposals;

        Assert.Equal("автобусы", Assert.Single(proposals, p => p.Property.Code == "count").SubjectName);
    }
}

using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

/// <summary>What answers, denials and turned verbs say, and of whom.</summary>
public sealed class SpokenWordTests
{
    private const string Talk = """
        Entretien avec Awa Keller, directrice générale des Chemins de fer du Kolma

        Combien d'argent ?
        Nous employons 2 350 cheminots.
        Certains parlent de quinze milliards de francs CFA.
        C'est faux.
        """;

    [Fact]
    public void We_InAnAnswer_IsTheHouseOfThePerson()
    {
        var staff = Assert.Single(Reads.French(Talk).Proposals, p => p.Property.Code == "headcount");

        Assert.Equal("Chemins de fer du Kolma", staff.SubjectName);
    }

    [Fact]
    public void False_SaidOfTheSentenceBefore_DeniesItsFigure()
    {
        var sum = Assert.Single(Reads.French(Talk).Proposals, p => p.Value is MoneyValue);

        Assert.Equal(Stance.Denied, sum.Stance);
    }

    [Theory]
    [InlineData("La campagne de Kolma a reçu 96 000 doses, indique le programme national.", "le programme national")]
    [InlineData("« La campagne de Kolma a reçu 96 000 doses », déplore le docteur Ngoma.", "le docteur Ngoma")]
    public void Speaker_AfterAVerbTurnedRound_IsWhoeverStandsThere(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reads.French(text).Proposals, p => p.Value is QuantityValue).AttributedTo);

    [Theory]
    [InlineData("La ligne maritime régulière Kolma–Tirva a coûté 3 millions d’euros.", "ligne maritime régulière Kolma–Tirva")]
    [InlineData("Le câble sous-marin Tirva-3 a coûté 3 millions d’euros.", "câble sous-marin Tirva-3")]
    [InlineData("Le projet d’appui à la filière du lait a coûté 3 millions d’euros.", "projet d’appui à la filière du lait")]
    public void Name_OfAThing_IsKeptWhole(string text, string name) =>
        Assert.Equal(name, Assert.Single(Reads.French(text).Proposals, p => p.Property.Code == "cost").SubjectName.Replace('\'', '’'));

    [Fact]
    public void Owner_BeforeARelativePronoun_IsNamed()
    {
        var share = Assert.Single(Reads.French("La route de Kolma est longue. La Banque islamique, qui la finance à hauteur de 90 %, reste prudente.").Proposals, p => p.Property.Code == "share");

        Assert.Equal("Banque islamique", share.Qualifiers["holder"]);
    }

    [Fact]
    public void Label_OfAPoint_HoldsForTheLinesBelow()
    {
        const string text = "RÉUNION DU COMITÉ MIXTE\n\nPoint 1. Usine de contreplaqué de Kolma. Les travaux avancent.\nAction : calendrier à remettre avant le 30 juin 2039.\n";

        Assert.Equal("Usine de contreplaqué de Kolma", Assert.Single(Reads.French(text).Proposals, p => p.Property.Code == "due").SubjectName);
    }
}

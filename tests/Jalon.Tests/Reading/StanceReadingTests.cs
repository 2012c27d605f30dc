using Jalon.Core;

namespace Jalon.Tests.Reading;

/// <summary>How a figure is told, and what the verb beside people says of them.</summary>
public sealed class StanceReadingTests
{
    [Theory]
    [InlineData("Le barrage de Bana aura coûté 96 millions de dollars.", Stance.Reported)]
    [InlineData("La faculté de Bana recevra douze enseignants.", Stance.Planned)]
    [InlineData("Personne ne conteste le coût du pont de Bana, 45 millions d’euros.", Stance.Reported)]
    [InlineData("La régie de Bana a besoin de 33 millions d’euros pour la station de traitement.", Stance.Requested)]
    [InlineData("Une garantie de 7 millions d’euros est sollicitée pour la cimenterie de Bana.", Stance.Requested)]
    public void Figure_HasTheStanceOfItsClause(string text, Stance stance)
    {
        var read = Reads.French(text);

        Assert.Equal(stance, Assert.Single(read.Proposals).Stance);
    }

    [Fact]
    public void Figure_ThatAnotherCorrects_IsDenied()
    {
        var read = Reads.French("Le bataillon de Bana compte 540 soldats, et non 800 soldats.");

        Assert.Equal([Stance.Reported, Stance.Denied], read.Proposals.Select(p => p.Stance));
    }

    [Theory]
    [InlineData("L’abattoir de Bana emploiera 165 personnes.", "headcount 165..165 1")]
    [InlineData("L’école de Bana accueille 165 personnes.", "beneficiaries 165..165 1")]
    [InlineData("Soixante techniciens ont été formés à l’école de Bana.", "beneficiaries 60..60 1")]
    [InlineData("L’usine de Bana sortira 600 tracteurs par an.", "capacity 600..600 1/a")]
    public void People_AndThings_AreToldByTheVerbBesideThem(string text, string value)
    {
        var values = Reads.Values(text);

        Assert.Contains(value, values);
    }
}

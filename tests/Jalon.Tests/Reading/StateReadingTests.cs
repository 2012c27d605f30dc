namespace Jalon.Tests.Reading;

/// <summary>States told with the wider vocabulary of the field, or without any verb of a list.</summary>
public sealed class StateReadingTests
{
    [Theory]
    [InlineData("Les deux gouvernements ont entériné l’accord de pêche.", "approved")]
    [InlineData("Les travaux de la route de Bana sont bouclés.", "completed")]
    [InlineData("Le terminal de Bana est sorti de terre.", "started")]
    [InlineData("Le contrat de concession a expiré.", "expired")]
    [InlineData("L’accord de pêche a été reconduit.", "in-force")]
    [InlineData("La ligne de crédit a été débloquée.", "disbursed")]
    [InlineData("La mine de Bana a été mise sous cocon.", "suspended")]
    [InlineData("Le gouvernement a enterré le projet de lycée de Bana.", "cancelled")]
    [InlineData("Le dossier de la raffinerie de Bana reste pendant.", "undecided")]
    [InlineData("La construction de l’hôpital de Bana se fait attendre.", "delayed")]
    public void State_OfTheWiderVocabulary_HasItsCode(string text, string code)
    {
        var values = Reads.Values(text);

        Assert.Equal([$"status {code}"], values);
    }

    [Theory]
    [InlineData("Le statut du comité mixte demeure à adopter.", "status not-approved")]
    [InlineData("Le financement du pont de Bana reste à trouver.", "status not-completed")]
    public void WhatRemainsToBeDone_WithAnyVerb_IsNotDone(string text, string value)
    {
        var values = Reads.Values(text);

        Assert.Equal([value], values);
    }

    [Fact]
    public void WhatIsDecided_IsPlanned()
    {
        var read = Reads.French("Les ministres ont convenu de créer un comité mixte.");

        var proposal = Assert.Single(read.Proposals);
        Assert.Equal("established", Reads.Show(proposal.Value));
        Assert.Equal(Jalon.Core.Stance.Planned, proposal.Stance);
    }

    [Fact]
    public void State_TakenUpByAPronoun_IsToldAgainWithItsDay()
    {
        var values = Reads.Values("La mine de Bana est opérationnelle. La centrale de Kirou le sera en mai 2038.");

        Assert.Contains("due 2038-05", values);
        Assert.Equal(2, values.Count(v => v == "status operational"));
    }

    [Fact]
    public void Enterprise_AndPursuance_AreNoStates()
    {
        var values = Reads.Values("L’ouvrage sera payé par l’entreprise en fonction de l’avancement, en application de la convention.");

        Assert.Empty(values);
    }

    [Theory]
    [InlineData("Le Japon a livré la station de pompage de Bana.", "completed")]
    [InlineData("Le gouvernement a rouvert le port de Bana.", "operational")]
    public void ActOnAnItemAlreadyKnown_TellsItsState(string text, string code)
    {
        var values = Reads.Values(text);

        Assert.Equal([$"status {code}"], values);
    }

    [Fact]
    public void ActOnACountedThing_IsToldByTheFigure()
    {
        var values = Reads.Values("Le constructeur a livré 340 tracteurs à la ferme de Bana.");

        Assert.DoesNotContain("status completed", values);
    }
}

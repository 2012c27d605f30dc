namespace Jalon.Tests.Reading;

/// <summary>Classes of French that texts of the corpus do not have to hold, each in sentences of its own.</summary>
public sealed class FrenchClassTests
{
    [Theory]
    [InlineData("La passerelle de Kita, ouverte le 11 novembre, a coûté 4 millions d’euros.", "launched 2036-11-11")]
    [InlineData("La grue du port de Kita, attendue en mars, n’est pas arrivée.", "due 2037-03")]
    [InlineData("La centrale de Kita ouvrira en mars 2039 au plus tard.", "due ../2039-03-31")]
    [InlineData("La centrale de Kita ouvrira en mars 2039 au plus tôt.", "due 2039-03-01/..")]
    [InlineData("La centrale de Kita sera livrée au mieux à la mi-novembre 2039.", "due 2039-11-11/..")]
    [InlineData("La centrale de Kita sera livrée avant Pâques 2038.", "due ../2038-04-24")]
    [InlineData("Le mémorandum sur la pêche a été signé le lundi de Pâques 2036.", "signed 2036-04-14")]
    [InlineData("L’accord sur la pêche, signé le 2 mai 2034, est entré en vigueur six mois plus tard.", "in-force 2034-11-02")]
    [InlineData("L’accord sur la pêche a été signé en mai 2034. Il est entré en vigueur dix-huit mois après la signature.", "in-force 2035-11")]
    [InlineData("La centrale de Kita sera livrée à la mi-mars 2039.", "due 2039-03-11/2039-03-20")]
    [InlineData("Le pont de Kita sera prêt d’ici à la fin 2038.", "due ../2038-12-31")]
    [InlineData("La centrale de Kita alimente la ville depuis mars 2035.", "launched 2035-03")]
    [InlineData("Le remorqueur du port a changé. Le bac de Kita a été mis à l’eau le 3 mars 2037.", "launched 2037-03-03")]
    public void Date_TheWayFrenchTellsIt_HasItsDays(string text, string expected)
    {
        var values = Reads.Values(text);

        Assert.Contains(expected, values);
    }

    [Theory]
    [InlineData("Aucun contrat de vente n’a été signé.", "not-signed")]
    [InlineData("La raffinerie de Kita n’a décroché aucune certification.", "not-certified")]
    [InlineData("La piste de Kita ne sera pas prête.", "not-completed")]
    [InlineData("L’accord sur la pêche n’est pas applicable.", "not-in-force")]
    [InlineData("L’accord sur la pêche produit déjà ses effets.", "in-force")]
    [InlineData("Les travaux de la centrale de Kita ont pris du retard.", "delayed")]
    [InlineData("Les armateurs réclament le report de l’accord sur la pêche.", "delayed")]
    [InlineData("L’audit recommande la suspension du contrat de concession.", "suspended")]
    [InlineData("Le dossier de la centrale de Kita est à l’instruction.", "under-discussion")]
    [InlineData("La commande de locomotives est signée depuis février.", "signed")]
    [InlineData("Le Parlement doit encore ratifier l’accord de siège.", "approved")]
    [InlineData("La convention fiscale attend toujours la ratification.", "not-approved")]
    [InlineData("L’abattoir de Kita fonctionne à 70 % de ses moyens.", "operational")]
    [InlineData("Le moulin de Kita, inauguré le 2 juin devant sept élus, n’a toujours pas tourné.", "not-completed")]
    public void State_TheWayFrenchTellsIt_IsTaken(string text, string expected)
    {
        var values = Reads.Values(text);

        Assert.Contains($"status {expected}", values);
    }

    [Fact]
    public void Cancellation_ThatIsDenied_KeepsItsWordAndIsDenied()
    {
        var told = Reads.French("Le chantier de la centrale de Kita n’a jamais été abandonné.").Proposals;

        Assert.Contains(told, p => (Reads.Show(p.Value), p.Stance) == ("cancelled", Jalon.Core.Stance.Denied));
    }

    [Theory]
    [InlineData("L’Ostrave a commandé douze vedettes. La marine en a reçu trois.", "count 3..3 1")]
    [InlineData("Quarante forages étaient prévus, mais la société n’en a creusé que douze.", "count 12..12 1")]
    [InlineData("Trente écoles ont ouvert, au lieu des 45 prévues.", "count 45..45 1")]
    [InlineData("Le laboratoire de Kita emploie 42 personnes, dont 17 femmes.", "headcount 17..17 1")]
    [InlineData("L’Exim Bank prêtera 15 millions d’euros, la Banque mondiale 10 et l’État togolais 5.", "financing 10000000..10000000 EUR")]
    [InlineData("Les ventes de riz ont atteint 12 000 tonnes, soit 8 % de plus qu’en 2035.", "growth 8..8 %")]
    [InlineData("Les échanges entre le Ghana et la Tunisie se sont chiffrés à 64 millions de dollars.", "trade-value 64000000..64000000 USD")]
    [InlineData("Les dockers s’entraînent. Ils sont 114.", "headcount 114..114 1")]
    [InlineData("Les boursiers partent. Une trentaine y sont déjà ; dix-huit les rejoindront en mai.", "beneficiaries 18..18 1")]
    [InlineData("Le programme a formé deux centaines d’agriculteurs.", "beneficiaries 190..210 1")]
    [InlineData("La session (dix-huit délégués) a été ouverte.", "count 18..18 1")]
    [InlineData("L’école accueille 48 élèves, pour une capacité de quatre-vingts.", "beneficiaries 80..80 1")]
    [InlineData("Le terminal de Kita peut recevoir 600 000 conteneurs par an et, une fois agrandi, un million.", "capacity 1000000..1000000 1/a")]
    [InlineData("Les travaux de la centrale de Kita dureront deux ans et demi.", "duration 2.5..2.5 a")]
    [InlineData("Les entreprises devront achever la centrale de Kita en quarante mois.", "duration 40..40 mo")]
    public void Number_WithoutItsNounOrInAnotherShape_IsTaken(string text, string expected)
    {
        var values = Reads.Values(text);

        Assert.Contains(expected, values);
    }

    [Theory]
    [InlineData("Urgences : 773 15 15.")]
    [InlineData("Contact : 590 55 12 08.")]
    [InlineData("Deux poids, deux mesures : le village attend.")]
    [InlineData("Véhicule de service : 183 000 km au compteur.")]
    public void Number_ThatIsCalledOrSaid_IsNotTaken(string text)
    {
        var values = Reads.Values(text);

        Assert.Empty(values);
    }

    [Theory]
    [InlineData("Les ventes de riz ont atteint 6 150 tonnes, contre 5 400 l’an passé.", "volume 5400..5400 t")]
    [InlineData("Les ventes de riz ont atteint 6 150 tonnes, contre 5 400 un an avant.", "volume 5400..5400 t")]
    public void Year_ThatIsGone_MakesNoRate(string text, string expected)
    {
        var values = Reads.Values(text);

        Assert.Contains(expected, values);
    }

    [Fact]
    public void Deadline_OfMinutes_IsHeldByWhoIsResponsible()
    {
        var told = Reads.French("Décision 4 – Bourses. La Tavrie accordera dix-huit bourses. Responsable : Agence de la mobilité. Échéance : 1er juillet 2038.").Proposals;

        Assert.Contains(told, p => p.Property.Code == "due" && p.Qualifiers["holder"] == "Agence de la mobilité");
    }

    [Fact]
    public void Promises_OneAfterTheOther_AreInitialAndRevised()
    {
        var told = Reads.French("La piscine de Kita attend. La station de Kita, attendue en mai, puis en octobre, n’est pas finie.").Proposals;

        Assert.Equal(["initial", "revised"], told.Where(p => p.Property.Code == "due").Select(p => p.Qualifiers["stage"]));
    }
}

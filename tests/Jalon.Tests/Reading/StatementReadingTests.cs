using Jalon.Core;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

public sealed class StatementReadingTests
{
    [Theory]
    [InlineData("La centrale de Kita n’est pas certifiée.", "not-certified")]
    [InlineData("Le déploiement de la force conjointe reste à finaliser.", "not-completed")]
    [InlineData("La force conjointe est en cours de préparation.", "in-preparation")]
    [InlineData("La Banque de développement est en voie d’opérationnalisation.", "in-progress")]
    [InlineData("Un comité de suivi sera mis en place.", "established")]
    [InlineData("Les travaux du pont de Kita sont suspendus.", "suspended")]
    [InlineData("Les travaux du pont de Kita ont été interrompus.", "suspended")]
    [InlineData("L’accord de pêche est en cours de négociation.", "under-negotiation")]
    [InlineData("Le projet de raffinerie de Kita est à l’étude.", "under-discussion")]
    [InlineData("L’accord de pêche n’est pas encore en vigueur.", "not-in-force")]
    [InlineData("Les statuts de la Banque de développement ont été adoptés.", "approved")]
    public void Status_InWords_HasItsCode(string text, string code)
    {
        var values = Reads.Values(text);

        Assert.Equal([$"status {code}"], values);
    }

    [Theory]
    [InlineData("Le pont de Kita coûte 3 millions d’euros.", Stance.Reported)]
    [InlineData("Le pont de Kita coûtera 3 millions d’euros.", Stance.Planned)]
    [InlineData("Le ministère sollicite 3 millions d’euros pour le pont de Kita.", Stance.Requested)]
    [InlineData("Le gouvernement dément que le pont de Kita coûte 3 millions d’euros.", Stance.Denied)]
    [InlineData("L’opposition doute que le pont de Kita coûte 3 millions d’euros.", Stance.Doubted)]
    public void Stance_OfTheSpeaker_IsTold(string text, Stance stance)
    {
        var proposal = Assert.Single(Reads.French(text).Proposals);

        Assert.Equal(stance, proposal.Stance);
    }

    [Theory]
    [InlineData("Selon les autorités maliennes, le pont de Kita coûte 3 millions d’euros.", "les autorités maliennes")]
    [InlineData("Le ministre des Transports a indiqué que le pont de Kita coûte 3 millions d’euros.", "Le ministre des Transports")]
    [InlineData("« Le pont de Kita coûte 3 millions d’euros », précise un expert.", "un expert")]
    [InlineData("« Le pont de Kita coûte 3 millions d’euros », a déclaré à la presse la porte-parole du ministère.", "la porte-parole du ministère")]
    [InlineData("Le pont de Kita coûte 3 millions d’euros.", null)]
    public void Speaker_NamedInTheText_IsWhoSaysSo(string text, string? speaker)
    {
        var proposal = Assert.Single(Reads.French(text).Proposals);

        Assert.Equal(speaker, proposal.AttributedTo);
    }

    [Theory]
    [InlineData("« Le pont de Kita coûte 3 millions d’euros », soupire la directrice du chantier.", "la directrice du chantier")]
    [InlineData("La Commission constate que le pont de Kita coûte 3 millions d’euros.", null)]
    public void Speaker_AfterAnyVerbOrForBothSides_IsTold(string text, string? speaker)
    {
        var proposal = Assert.Single(Reads.French(text).Proposals);

        Assert.Equal(speaker, proposal.AttributedTo);
    }

    [Theory]
    [InlineData("Le pont de Kita coûtait 140 millions d’euros. Il en coûtera au moins 165.", "165000000.. EUR")]
    [InlineData("La douane a compté 71 500 tonnes de riz. Le ministère n’en a enregistré que 66 000.", "66000..66000 t")]
    public void Number_ToldWithoutItsUnit_TakesTheOneBefore(string text, string value)
    {
        var result = Reads.French(text);

        Assert.Equal(value, Reads.Show(result.Proposals[^1].Value));
    }

    [Theory]
    [InlineData("La station de Moroni coûte 9 milliards de francs comoriens. La conduite coûte 2 milliards de francs.", "KMF")]
    [InlineData("La Tunisie paie la station de Sfax : elle coûte 52 millions de dinars.", "TND")]
    [InlineData("Le Mali paie le pont de Kita : il coûte 2 milliards de francs.", "XOF")]
    public void Money_OfANameThatStatesShare_IsThatOfTheStateNamed(string text, string code)
    {
        var result = Reads.French(text);

        Assert.EndsWith(code, Reads.Show(result.Proposals[^1].Value), StringComparison.Ordinal);
    }

    [Fact]
    public void Price_OfATicket_IsNoStatement()
    {
        var result = Reads.French("Le pont de Kita est achevé. Le billet coûte 25 euros.");

        Assert.DoesNotContain(result.Proposals, p => Reads.Show(p.Value).EndsWith("EUR", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Le pont de Kita ne sera pas livré avant juin 2039.", "2039-06-01/..")]
    [InlineData("Le pont de Kita sera livré avant juin 2039.", "../2039-05-31")]
    public void Before_UnderANegation_IsTheOtherLimit(string text, string edtf)
    {
        var result = Reads.French(text);

        Assert.Equal(edtf, Reads.Show(Assert.Single(result.Proposals).Value));
    }

    [Fact]
    public void Surname_AfterTheFullName_IsCompleted()
    {
        var result = Reads.French("La ministre Awa Traoré a visité le pont de Kita. « Il coûte 3 millions d’euros », assure Mme Traoré.");

        Assert.Equal("Awa Traoré", result.Proposals[^1].AttributedTo);
    }

    [Fact]
    public void Interview_ByItsHead_AttributesTheAnswers()
    {
        var result = Reads.French("Entretien avec Awa Traoré, ministre des Transports\n\nOù en est le pont de Kita ?\n\nIl coûte 3 millions d’euros.");

        Assert.Equal("Awa Traoré", Assert.Single(result.Proposals).AttributedTo);
    }

    [Theory]
    [InlineData("La centrale solaire de Kita a été lancée en mai 2037. Elle a une capacité de 50 MW.", "centrale solaire de Kita")]
    [InlineData("La centrale solaire de Kita a été lancée en mai 2037. Ce champ solaire coûte 3 millions d’euros.", "centrale solaire de Kita")]
    [InlineData("La centrale solaire de Kita a été lancée en mai 2037. Ce projet coûte 3 millions d’euros.", "centrale solaire de Kita")]
    [InlineData("La centrale solaire de Kita a été lancée en mai 2037. Sa mise en service est prévue pour fin 2038.", "centrale solaire de Kita")]
    [InlineData("La centrale coûte 3 millions d’euros. La centrale solaire de Kita est achevée.", "centrale solaire de Kita")]
    public void Subject_PointedAt_HasItsFullName(string text, string name)
    {
        var result = Reads.French(text);

        Assert.All(result.Proposals, p => Assert.Equal((name, "facility"), (p.SubjectName, p.SubjectKind)));
        Assert.NotEmpty(result.Proposals);
    }

    [Theory]
    [InlineData("Standard : +223 20 22 33 44, poste 12.")]
    [InlineData("La loi n° 2037-045 et l’article 12 du décret 37-118 s’appliquent.")]
    [InlineData("Voir page 14, tableau 3.")]
    [InlineData("Les deux pays et les deux parties se félicitent.")]
    [InlineData("La première pierre a été posée.")]
    [InlineData("La séance a été ouverte à 14 h 30.")]
    [InlineData("Amadou Keïta, 54 ans, est ingénieur.")]
    [InlineData("Depuis dix ans, la région attend.")]
    [InlineData("Les avions Il-76 et A320 ont atterri.")]
    public void Distractor_ThatMeasuresNothing_IsNotTaken(string text)
    {
        var values = Reads.Values(text);

        Assert.Empty(values);
    }

    [Theory]
    [InlineData("La raffinerie de Kita est codétenue à 62 % par l’État malien et à 38 % par le groupe Yadran.", "État malien", "groupe Yadran")]
    public void Share_WithItsOwner_NamesTheHolder(string text, string first, string second)
    {
        var holders = Reads.French(text).Proposals.Select(p => p.Qualifiers.Holder);

        Assert.Equal([first, second], holders);
    }

    [Fact]
    public void Flow_BetweenStates_HasCommodityDirectionAndPeriod()
    {
        var proposal = Assert.Single(Reads.French("En 2036, le Mali a reçu de la Russie 55 000 tonnes de blé.").Proposals);

        Assert.Equal(("blé", "RU", "ML", "2036"), (proposal.Qualifiers.Commodity, proposal.Qualifiers.From, proposal.Qualifiers.To, proposal.Period?.Text));
    }

    [Fact]
    public void Date_LaterReplaced_StaysWithItsStage()
    {
        var result = Reads.French("Initialement prévue pour fin 2036, la mise en service de la centrale de Kita est désormais attendue pour juin 2038.");

        Assert.Equal([("initial", "2036-10-01/2036-12-31"), ("revised", "2038-06")], result.Proposals.Select(p => (p.Qualifiers.Stage, Reads.Show(p.Value))));
    }

    [Fact]
    public void Agreements_SignedInAList_EachHaveTheStatus()
    {
        var result = Reads.French("Les ministres ont signé :\n- un accord sur la pêche ;\n- un mémorandum sur la formation.\n");

        Assert.Equal(["accord sur la pêche", "mémorandum sur la formation"], result.Proposals.Where(p => Reads.Show(p.Value) == "signed").Select(p => p.SubjectName));
    }
}

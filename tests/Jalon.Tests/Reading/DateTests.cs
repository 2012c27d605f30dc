namespace Jalon.Tests.Reading;

public sealed class DateTests
{
    [Theory]
    [InlineData("le 23 juillet 2037", "2037-07-23")]
    [InlineData("le 1er mai 2037", "2037-05-01")]
    [InlineData("le 23/07/2037", "2037-07-23")]
    [InlineData("du 6 au 9 mai 2037", "2037-05-06/2037-05-09")]
    [InlineData("du 28 avril au 3 mai 2037", "2037-04-28/2037-05-03")]
    [InlineData("les 6 et 7 mai 2037", "2037-05-06/2037-05-07")]
    [InlineData("en mai 2037", "2037-05")]
    [InlineData("en 2037", "2037")]
    [InlineData("début 2037", "2037-01-01/2037-03-31")]
    [InlineData("fin 2037", "2037-10-01/2037-12-31")]
    [InlineData("à la fin de l’année 2037", "2037-10-01/2037-12-31")]
    [InlineData("fin avril 2037", "2037-04-21/2037-04-30")]
    [InlineData("mi-2037", "2037-05-01/2037-08-31")]
    [InlineData("au premier semestre 2037", "2037-01-01/2037-06-30")]
    [InlineData("au troisième trimestre de 2037", "2037-07-01/2037-09-30")]
    [InlineData("à l’été 2037", "2037-06-01/2037-08-31")]
    [InlineData("d’ici 2037", "../2037-12-31")]
    [InlineData("d’ici fin 2037", "../2037-12-31")]
    [InlineData("avant fin avril 2037", "../2037-04-30")]
    [InlineData("au plus tard le 30 juin 2037", "../2037-06-30")]
    [InlineData("pas avant 2037", "2037-01-01/..")]
    [InlineData("dans les prochaines années", "2036-02-10/..")]
    [InlineData("en mars prochain", "2036-03")]
    [InlineData("l’an prochain", "2037")]
    [InlineData("d’ici la fin de l’année", "../2036-12-31")]
    [InlineData("d’ici dix-huit mois", "../2037-08-10")]
    public void Date_OfTheContract_HasItsEdtf(string date, string edtf)
    {
        var values = Reads.Values($"La mise en service de la centrale de Kita est prévue {date}.", "2036-02-10");

        Assert.Equal([$"due {edtf}"], values);
    }

    [Theory]
    [InlineData("en mars dernier", "2036-03")]
    [InlineData("hier", "2037-02-09")]
    [InlineData("l’an dernier", "2036")]
    [InlineData("mardi dernier", "2037-02-03")]
    [InlineData("le mois dernier", "2037-01")]
    [InlineData("le 3 février", "2037-02-03")]
    public void Date_ToldFromTheDocument_IsResolved(string date, string edtf)
    {
        var values = Reads.Values($"L’accord de coopération minière a été signé {date}.", "2037-02-10");

        Assert.Equal([$"signed {edtf}"], values);
    }

    [Fact]
    public void DateLine_WithoutAGivenDate_DatesTheDocument()
    {
        var result = Reads.French("Bamako, le 12 mars 2037\n\nL’accord de coopération minière a été signé hier.", null);

        Assert.Equal(new DateOnly(2037, 3, 12), result.Date);
        Assert.Equal("2037-03-11", Reads.Show(Assert.Single(result.Proposals).Value));
    }

    [Fact]
    public void Day_InNoCalendar_IsAFindingAndTheRestIsRead()
    {
        var result = Reads.French("La centrale de Kita a été inaugurée le 31 février 2037. Elle a coûté 3 millions d’euros.");

        Assert.Equal("date-impossible", Assert.Single(result.Findings).Code);
        Assert.Contains("31 février 2037", result.Findings[0].Detail, StringComparison.Ordinal);
        Assert.Contains(result.Proposals, p => Reads.Show(p.Value) == "3000000..3000000 EUR");
    }

    [Theory]
    [InlineData("La centrale de Kita a une puissance de 45MWq. Elle a coûté 3 millions d’euros.", "45MWq")]
    [InlineData("La centrale de Kita a une puissance de 40 zorglubs. Elle a coûté 3 millions d’euros.", "40 zorglubs")]
    [InlineData("La centrale de Kita a une puissance de 45 kXz. Elle a coûté 3 millions d’euros.", "45 kXz")]
    public void Unit_ThatNobodyKnows_IsAFindingAndTheRestIsRead(string text, string quote)
    {
        var result = Reads.French(text);

        Assert.Equal(("unit-unknown", quote), (Assert.Single(result.Findings).Code, result.Findings[0].Detail));
        Assert.Equal("3000000..3000000 EUR", Reads.Show(Assert.Single(result.Proposals).Value));
    }

    [Theory]
    [InlineData("L’accord de coopération minière a été signé le 3 mai 2037.", "signed")]
    [InlineData("La convention minière est entrée en vigueur le 3 mai 2037.", "in-force")]
    [InlineData("Les travaux de la centrale de Kita ont été lancés le 3 mai 2037.", "launched")]
    [InlineData("Le pont de Kita a été inauguré le 3 mai 2037.", "launched")]
    [InlineData("Le pont de Kita a été achevé le 3 mai 2037.", "completed")]
    [InlineData("La quatrième session s’est tenue à Kita le 3 mai 2037.", "held")]
    [InlineData("La Banque de développement a été créée le 3 mai 2037.", "founded")]
    [InlineData("Le pont de Kita sera achevé le 3 mai 2038.", "due")]
    [InlineData("Le président a posé la première pierre du pont de Kita le 3 mai 2037.", "launched")]
    public void Milestone_ByItsVerb_HasItsProperty(string text, string property)
    {
        var proposal = Assert.Single(Reads.French(text).Proposals);

        Assert.Equal(property, proposal.Property.Code);
    }

    [Theory]
    [InlineData("La centrale de Bana sera mise en service avant 2039.", "due ../2038-12-31")]
    [InlineData("La centrale de Bana sera mise en service avant fin avril 2039.", "due ../2039-04-30")]
    [InlineData("La mise en service de la centrale de Bana est improbable avant juillet 2039.", "due 2039-07-01/..")]
    public void Before_APeriod_EndsBeforeItBegins(string text, string value)
    {
        var values = Reads.Values(text);

        Assert.Contains(value, values);
    }
}

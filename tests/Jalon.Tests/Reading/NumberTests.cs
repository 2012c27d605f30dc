namespace Jalon.Tests.Reading;

public sealed class NumberTests
{
    [Theory]
    [InlineData("200", "200..200")]
    [InlineData("1 250", "1250..1250")]
    [InlineData("1\u202F250", "1250..1250")]
    [InlineData("1.250", "1250..1250")]
    [InlineData("1,250", "1250..1250")]
    [InlineData("12,5", "12.5..12.5")]
    [InlineData("dix-sept", "17..17")]
    [InlineData("vingt et un", "21..21")]
    [InlineData("soixante-dix-sept", "77..77")]
    [InlineData("soixante et onze", "71..71")]
    [InlineData("quatre-vingts", "80..80")]
    [InlineData("quatre-vingt-dix-neuf", "99..99")]
    [InlineData("quatre vingt dix", "90..90")]
    [InlineData("septante", "70..70")]
    [InlineData("cent vingt", "120..120")]
    [InlineData("deux cents", "200..200")]
    [InlineData("trois mille cinq cents", "3500..3500")]
    [InlineData("mille deux cents", "1200..1200")]
    [InlineData("une trentaine de", "28.5..31.5")]
    [InlineData("une centaine de", "95..105")]
    public void Number_InDigitsOrWords_IsRead(string number, string amount)
    {
        var values = Reads.Values($"La centrale solaire de Kita a une capacité de {number} MW.");

        Assert.Contains($"capacity {amount} MW", values);
    }

    [Theory]
    [InlineData("1,5 milliard d’euros", "1500000000..1500000000 EUR")]
    [InlineData("1,250 milliard d’euros", "1250000000..1250000000 EUR")]
    [InlineData("275 millions de dollars", "275000000..275000000 USD")]
    [InlineData("deux millions cinq cent mille euros", "2500000..2500000 EUR")]
    [InlineData("120 milliards de francs CFA", "120000000000..120000000000 XOF")]
    [InlineData("45 mille roubles", "45000..45000 RUB")]
    public void Money_WithScaleAndCurrency_IsWholeUnits(string money, string amount)
    {
        var values = Reads.Values($"Le barrage de Taoussa coûte {money}.");

        Assert.Contains($"cost {amount}", values);
    }

    [Fact]
    public void Scale_UnderstoodAfterContre_IsLent()
    {
        var values = Reads.Values("Les échanges commerciaux ont atteint 59 milliards de francs CFA, contre 53 l’an passé.");

        Assert.Contains("trade-value 59000000000..59000000000 XOF", values);
        Assert.Contains("trade-value 53000000000..53000000000 XOF", values);
    }

    [Fact]
    public void Unit_SharedByAList_IsLentToEach()
    {
        var values = Reads.Values("Le parc éolien de Ségou compte trois tranches de 22, 35 et 40 MW.");

        Assert.Subset(values.ToHashSet(), new HashSet<string> { "capacity 22..22 MW", "capacity 35..35 MW", "capacity 40..40 MW" });
    }

    [Fact]
    public void FrancCfa_OfTheCentre_IsXaf()
    {
        var values = Reads.Values("Au Cameroun, le port de Kribi coûte 30 milliards de francs CFA.");

        Assert.Contains("cost 30000000000..30000000000 XAF", values);
    }

    [Theory]
    [InlineData("Le sac de ciment de 50 kg manque au port de Bana.")]
    [InlineData("Le député de Bana, élu avec 61 % des voix, critique l’accord.")]
    [InlineData("Deux ouvriers ont été blessés sur le chantier de Bana.")]
    [InlineData("L’avenue du 27 Juin longe le port de Bana.")]
    [InlineData("La nationale 7 passe devant le port de Bana.")]
    public void Number_OfAPackingAVoteOrAName_IsNotTaken(string text)
    {
        var values = Reads.Values(text);

        Assert.Empty(values);
    }

    [Fact]
    public void Number_WithoutItsNoun_TakesUpThePluralBefore()
    {
        var values = Reads.Values("Les écoles du district. Le préfet en déclare 75. Nous en avons visité 61.");

        Assert.Equal(["count 75..75 1", "count 61..61 1"], values);
    }
}

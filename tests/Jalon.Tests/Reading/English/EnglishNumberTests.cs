namespace Jalon.Tests.Reading.English;

public sealed class EnglishNumberTests
{
    [Theory]
    [InlineData("200", "200..200")]
    [InlineData("1,250", "1250..1250")]
    [InlineData("1,250,000", "1250000..1250000")]
    [InlineData("1\u202F250", "1250..1250")]
    [InlineData("1.250", "1.25..1.25")]
    [InlineData("12.5", "12.5..12.5")]
    [InlineData("1,90,000", "190000..190000")]
    [InlineData("seventeen", "17..17")]
    [InlineData("twenty-one", "21..21")]
    [InlineData("two hundred and fifty", "250..250")]
    [InlineData("three thousand five hundred", "3500..3500")]
    [InlineData("twelve hundred", "1200..1200")]
    [InlineData("a hundred", "100..100")]
    [InlineData("a dozen", "12..12")]
    [InlineData("two dozen", "24..24")]
    [InlineData("half a million", "500000..500000")]
    [InlineData("two and a half thousand", "2500..2500")]
    public void Number_InDigitsOrWords_IsRead(string number, string amount)
    {
        var values = Reads.EnglishValues($"The Kafulu solar plant has a capacity of {number} MW.");

        Assert.Equal([$"capacity {amount} MW"], values);
    }

    [Theory]
    [InlineData("$120m", "120000000..120000000 USD")]
    [InlineData("US$ 1.5bn", "1500000000..1500000000 USD")]
    [InlineData("US$1.24 billion", "1240000000..1240000000 USD")]
    [InlineData("€40 million", "40000000..40000000 EUR")]
    [InlineData("CFA 120bn", "120000000000..120000000000 XOF")]
    [InlineData("XOF 3,000,000", "3000000..3000000 XOF")]
    [InlineData("275 million dollars", "275000000..275000000 USD")]
    [InlineData("120 billion CFA francs", "120000000000..120000000000 XOF")]
    [InlineData("45 thousand roubles", "45000..45000 RUB")]
    [InlineData("38 million tala", "38000000..38000000 WST")]
    [InlineData("MK2.9bn", "2900000000..2900000000 MWK")]
    [InlineData("D6.4bn", "6400000000..6400000000 GMD")]
    [InlineData("Rs 1,350 crore", "13500000000..13500000000 INR")]
    [InlineData("$30-40 million", "30000000..40000000 USD")]
    [InlineData("half a billion dollars", "500000000..500000000 USD")]
    [InlineData("120m euros", "120000000..120000000 EUR")]
    public void Money_WithItsSignOrName_IsWholeUnits(string money, string amount)
    {
        var values = Reads.EnglishValues($"The Kafulu dam cost {money}.");

        Assert.Equal([$"cost {amount}"], values);
    }

    [Theory]
    [InlineData("A 60 MW hydropower station will be built at Kafulu.", "capacity 60..60 MW")]
    [InlineData("The 35-km Kafulu–Tombe road is complete.", "capacity 35..35 km")]
    [InlineData("The 200-bed Kafulu hospital is open.", "capacity 200..200 1")]
    [InlineData("Mali and Togo signed a three-year agreement on fisheries.", "duration 3..3 a")]
    [InlineData("The loan for the Kafulu plant is repayable over 20 years.", "duration 20..20 a")]
    public void Measure_BeforeItsNoun_BelongsToIt(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(value, values);
    }

    [Fact]
    public void Unit_SharedByAList_IsLentToEach()
    {
        var values = Reads.EnglishValues("Russia delivered 12,000 tonnes of rice, 3,000 of sugar and 800 of milk.");

        Assert.Equal(["volume 12000..12000 t", "volume 3000..3000 t", "volume 800..800 t"], values);
    }

    [Theory]
    [InlineData("The Kafulu clinic has 37 staff; the feasibility study foresaw 25.", "headcount 25..25 1")]
    [InlineData("The Kafulu mine has a workforce of 1,240.", "headcount 1240..1240 1")]
    [InlineData("The Kafulu ginnery will employ about 85.", "headcount 80.75..89.25 1")]
    [InlineData("The Kafulu dam will serve a population of 40,000.", "beneficiaries 40000..40000 1")]
    [InlineData("At the Kafulu farm eleven buoys were turning. Two more sank in November.", "count 2..2 1")]
    [InlineData("The Kafulu school took 59 pupils. For next year it has asked for one hundred.", "beneficiaries 100..100 1")]
    [InlineData("The Kafulu agreement has a term of ten years, renewable for five.", "duration 5..5 a")]
    [InlineData("The works at the Kafulu bridge are to last 18 months.", "duration 18..18 mo")]
    [InlineData("The Kafulu mill will gin 15,000 tonnes of cotton and employ about 85.", "headcount 80.75..89.25 1")]
    [InlineData("The union of Kafulu asks for forty more ox-drawn planters.", "count 40..40 1")]
    [InlineData("The Kafulu mill keeps twenty-three of its technicians.", "headcount 23..23 1")]
    public void Number_WithoutItsNoun_CountsWhatWasTold(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(value, values);
    }

    [Theory]
    [InlineData("The bridge at Lusaka in Zambia costs K290 million.", "cost 290000000..290000000 ZMW")]
    [InlineData("The wharf in Papua New Guinea costs K402 million.", "cost 402000000..402000000 PGK")]
    [InlineData("The Obiri dam in Nigeria costs N2.2bn.", "cost 2200000000..2200000000 NGN")]
    [InlineData("The school in Botswana cost P480,000.", "cost 480000..480000 BWP")]
    [InlineData("The boarding house of the Codru school in Moldova costs 3 million lei.", "cost 3000000..3000000 MDL")]
    [InlineData("Exports of yarn to Morocco were USD 31m, those of ceramics 3.4m.", "trade-value 3400000..3400000 USD")]
    [InlineData("Imports of phosphate came to 4.6 lakh MT.", "volume 460000..460000 t")]
    public void Amount_InSignsOfTheCountry_HasItsUnit(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(value, values);
    }

    [Fact]
    public void Change_FromOneAmountToAnother_IsTwoValues()
    {
        var values = Reads.EnglishValues("The cost of the Kafulu port has gone from US$118m to US$141m.");

        Assert.Equal(["cost 118000000..118000000 USD", "cost 141000000..141000000 USD"], values);
    }

    [Theory]
    [InlineData("A 50 kg bag of cement is missing at the port of Kolma.")]
    [InlineData("The deputy for Kolma, elected with 61 per cent of the vote, criticises the agreement.")]
    [InlineData("Two workers were injured on the Kolma site.")]
    [InlineData("Highway 7 passes the port of Kolma.")]
    [InlineData("Call +223 20 22 45 67 about the Kolma plant.")]
    [InlineData("Law No. 12-045 governs the Kolma plant.")]
    [InlineData("Awa Traoré, 54, runs the Kolma plant.")]
    [InlineData("The visitors of the Kolma plant left at 08:45 from Room 12B.")]
    [InlineData("See page 4 on the Kolma plant.")]
    [InlineData("Text your views on the Kolma plant to 34770.")]
    [InlineData("The Kolma plant beat the team of the port 5–1.")]
    [InlineData("This report on the Kolma plant is printed on 100% recycled paper.")]
    [InlineData("Prices at the Kolma plant exclude VAT of 5%.")]
    [InlineData("Expenses for the Kolma plant: 640 km by car.")]
    [InlineData("Lena Hoskins taught economics for eleven years.")]
    [InlineData("The two countries praise the Kolma plant.")]
    [InlineData("The Kolma plant produces three times more.")]
    public void Number_ThatMeasuresNothing_IsNotTaken(string text)
    {
        var values = Reads.EnglishValues(text);

        Assert.Empty(values);
    }

    [Theory]
    [InlineData("The Kafulu plant employs 780. The union, which adds the subcontractors, likes to say 1,100.", "headcount 1100..1100 1")]
    [InlineData("A box waits nine days at the Kafulu terminal for a period of nine days. The forwarders say twelve.", "duration 12..12 d")]
    [InlineData("The Kafulu road is complete at 84%. The national survey found 71.", "share 71..71 %")]
    [InlineData("The Kafulu line cost N41 billion; it is now 68.", "cost 68000000000..68000000000 NGN")]
    [InlineData("Landing sites. Nine are planned at Kafulu.", "count 9..9 1")]
    [InlineData("Take the stoves of Kafulu. Mbaula Ltd, which makes them, has delivered 171,000, going by its invoices.", "count 171000..171000 1")]
    [InlineData("The duty on cinnamon of the Kafulu agreement fell from 9 per cent to 4.5.", "share 4.5..4.5 %")]
    [InlineData("Of the 36 youth enrolled at the Kafulu school, nine are women.", "beneficiaries 36..36 1")]
    [InlineData("The Kafulu wharf: the ministry counts 64 people on the payroll; the union, 19.", "headcount 19..19 1")]
    [InlineData("The Kafulu line cost A$12.3 million. It has put in forty-five of the ninety million dollars.", "cost 12300000..12300000 AUD")]
    public void Number_WithoutItsNoun_TakesWhatWasTold(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(value, values);
    }

    [Theory]
    [InlineData("The Kafulu plant has 40 turbines. \"It is a good plant,\" said Imo Caballes, 71.")]
    [InlineData("The Kafulu plant has 40 turbines. Ratings: implementation 3.8, fiduciary 2.9.")]
    [InlineData("The Kafulu plant has 40 turbines. Items 1 and 2 of the agenda were procedural.")]
    public void Number_OfAnAgeOrALabel_IsNotTaken(string text)
    {
        var values = Reads.EnglishValues(text);

        Assert.Single(values);
    }

    [Theory]
    [InlineData("The Kafulu industrial park covers 62 acres.", "area 25.0906..25.0906 ha")]
    [InlineData("The Kafulu clinic covers a hectare and a half.", "area 1.5..1.5 ha")]
    [InlineData("The Kafulu road is 10 miles long.", "capacity 16.0934..16.0934 km")]
    public void Measure_OfLandOrLength_IsMetric(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Equal([value], values);
    }
}

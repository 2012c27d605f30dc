namespace Jalon.Tests.Reading.English;

public sealed class EnglishSubjectTests
{
    [Theory]
    [InlineData("The Kolma belvedere is maintained by the district. The belvedere cost 3 million euros.", "Kolma belvedere")]
    [InlineData("The Kolma hall, long promised, is complete. It cost 3 million euros.", "Kolma hall")]
    [InlineData("The Kolma container terminal cost 3 million euros.", "Kolma container terminal")]
    [InlineData("Kolma's solar plant cost 3 million euros.", "Kolma's solar plant")]
    [InlineData("The new 60 MW hydropower station at Kolma cost 3 million euros.", "hydropower station at Kolma")]
    [InlineData("The plant manager praised the site. The Kolma refinery cost 3 million euros.", "Kolma refinery")]
    [InlineData("Construction of the Kolma–Tirva road cost 3 million euros.", "Kolma–Tirva road")]
    [InlineData("The Kolma bridge is complete. The project cost 3 million euros.", "Kolma bridge")]
    [InlineData("The Kolma station and the Tirva plant are complete. The former cost 3 million euros.", "Kolma station")]
    [InlineData("The Kolma station and the Tirva plant are complete. The latter cost 3 million euros.", "Tirva plant")]
    public void Cost_OfWhatTheTextNames_HasItsName(string text, string subject)
    {
        var proposal = Assert.Single(Reads.English(text).Proposals, p => p.Property.Code == "cost");

        Assert.Equal(subject, proposal.SubjectName);
    }

    [Fact]
    public void Decision_OfMinutes_IsNamedByItsNumberAndTitle()
    {
        var read = Reads.English("Decision 2. Vocational school in Kolma. Responsible: Ministry of Education. Deadline: 30 June 2038.");

        var due = Assert.Single(read.Proposals, p => p.Property.Code == "due");
        Assert.Equal(("Decision 2. Vocational school in Kolma", "decision"), (due.SubjectName, due.SubjectKind));
    }

    [Theory]
    [InlineData("3/1 | Kolma wind farm | contract signed | Power Utility | 15 June 2038")]
    [InlineData("3/1\tKolma wind farm\tcontract signed\tPower Utility\t15 June 2038")]
    public void Row_OfATable_SpeaksOfItsFirstCells(string row)
    {
        var read = Reads.English($"Decisions of the joint commission\n\n{row}\n");

        Assert.Equal("Kolma wind farm", Assert.Single(read.Proposals, p => p.Property.Code == "due").SubjectName);
    }

    [Fact]
    public void Goods_AndStates_StandBeforeTheNounOfTheFlow()
    {
        var read = Reads.English("Zambian copper exports to Slovakia reached 5,200 tonnes in 2036.");

        var flow = Assert.Single(read.Proposals);
        Assert.Equal(("Zambian copper exports to Slovakia", "ZM", "SK"), (flow.SubjectName, flow.Qualifiers["from"], flow.Qualifiers["to"]));
    }
}

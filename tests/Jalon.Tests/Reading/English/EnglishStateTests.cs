using Jalon.Core;

namespace Jalon.Tests.Reading.English;

public sealed class EnglishStateTests
{
    [Theory]
    [InlineData("Both governments have endorsed the fisheries agreement.", "approved")]
    [InlineData("The works on the Kafulu road have been wrapped up.", "completed")]
    [InlineData("The Kafulu works have kicked off.", "started")]
    [InlineData("The concession contract has expired.", "expired")]
    [InlineData("The fisheries agreement has been renewed.", "in-force")]
    [InlineData("The credit line has been disbursed.", "disbursed")]
    [InlineData("The Kafulu mine has been mothballed.", "suspended")]
    [InlineData("The Kafulu mine stands idle.", "suspended")]
    [InlineData("The government has scrapped the Kafulu school project.", "cancelled")]
    [InlineData("The Kafulu refinery file remains unresolved.", "undecided")]
    [InlineData("The construction of the Kafulu hospital is behind schedule.", "delayed")]
    [InlineData("The Kafulu refinery is under construction.", "in-progress")]
    [InlineData("The loan is under negotiation.", "under-negotiation")]
    [InlineData("The roadmap is being drafted.", "in-preparation")]
    [InlineData("The Kafulu laboratory was accredited.", "accredited")]
    [InlineData("Japan delivered the Kafulu pumping station.", "completed")]
    [InlineData("No agreement has been signed.", "not-signed")]
    [InlineData("The Kafulu refinery has not been certified.", "not-certified")]
    [InlineData("The Kafulu refinery is not yet operational.", "not-operational")]
    [InlineData("The statutes of the joint committee have yet to be adopted.", "not-approved")]
    [InlineData("The financing of the Kafulu bridge remains to be found.", "not-completed")]
    public void State_ToldInWords_HasItsCode(string text, string code)
    {
        var values = Reads.EnglishValues(text);

        Assert.Equal([$"status {code}"], values);
    }

    [Theory]
    [InlineData("The ministers agreed to set up a joint committee.", "established", Stance.Planned)]
    [InlineData("The company aims for ISO certification.", "certified", Stance.Planned)]
    [InlineData("The ministry denies any suspension of the Kafulu works.", "suspended", Stance.Denied)]
    [InlineData("The company denies that the fisheries contract has been cancelled.", "cancelled", Stance.Denied)]
    [InlineData("The Kafulu bridge will be rehabilitated and will reopen.", "operational", Stance.Planned)]
    public void State_NotYetSoOrDenied_HasItsStance(string text, string code, Stance stance)
    {
        var proposal = Assert.Single(Reads.English(text).Proposals);

        Assert.Equal((code, stance), (Reads.Show(proposal.Value), proposal.Stance));
    }

    [Fact]
    public void ActsOfAnAttribute_AreNoStates()
    {
        var values = Reads.EnglishValues("The planned refinery faces the completed bridge. The opening speech was long.");

        Assert.Empty(values);
    }
}

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
    [InlineData("The grain terminal at Kafulu is complete.", "completed")]
    [InlineData("The roof of the Kafulu clinic has been repaired.", "completed")]
    [InlineData("The Kafulu project is dead.", "cancelled")]
    [InlineData("The Kafulu project has been ditched.", "cancelled")]
    [InlineData("The Kafulu clinic has no power.", "not-operational")]
    [InlineData("The Kafulu clinic has neither doctor nor roof.", "not-completed")]
    [InlineData("No engineer has been named for the Kafulu station.", "not-completed")]
    [InlineData("Not a metre of the Kafulu pipeline has been inspected.", "not-completed")]
    [InlineData("There is no money for the Kafulu school.", "not-financed")]
    [InlineData("The bank has not replied on the Kafulu loan.", "not-answered")]
    [InlineData("The ministry has yet to respond on the Kafulu loan.", "not-answered")]
    [InlineData("The two sides could not agree on the Kafulu loan.", "undecided")]
    [InlineData("The Kafulu loan was not acceded to.", "not-approved")]
    [InlineData("The Kafulu loan is at the appraisal stage.", "under-discussion")]
    [InlineData("The fisheries agreement is still at the drafting stage.", "in-preparation")]
    [InlineData("The Kafulu ferry failed to open.", "not-operational")]
    [InlineData("The Kafulu contract has not been cancelled.", "not-cancelled")]
    [InlineData("The Kafulu consulate is closing.", "closed")]
    [InlineData("The Kafulu mobile clinic will not now proceed.", "not-completed")]
    [InlineData("The Kafulu cold store cannot be located.", "not-completed")]
    [InlineData("The Kafulu cold store has walls but no compressor.", "not-completed")]
    [InlineData("The Kafulu turbine hall still has no roof.", "not-completed")]
    [InlineData("The Kafulu wharf has still to receive a boat.", "not-completed")]
    [InlineData("The Kafulu bridge had been neither surveyed nor budgeted.", "not-completed")]
    [InlineData("For the Kafulu school no contractor has been chosen.", "not-completed")]
    [InlineData("The Kafulu cold store runs round the clock.", "operational")]
    [InlineData("The Kafulu hall is going up.", "in-progress")]
    [InlineData("The Kafulu permit was still before the Malawian Cabinet.", "under-discussion")]
    [InlineData("The Kafulu training programme has fizzled out.", "suspended")]
    [InlineData("The offer of a loan has been taken back.", "withdrawn")]
    [InlineData("The Kafulu wharf is not operating.", "not-completed")]
    [InlineData("The Kafulu school kitchen never left the drawing board.", "not-completed")]
    [InlineData("The Kafulu observatory has had no working instrument.", "not-completed")]
    [InlineData("The Kafulu school is in its second year.", "in-progress")]
    [InlineData("Kafulu laboratory: certified since May; it has many tests to do in the months ahead.", "certified")]
    [InlineData("The Kafulu hostel is off.", "cancelled")]
    [InlineData("The Kafulu laboratory has been moved to the coast.", "moved")]
    [InlineData("The regulator has refused a licence for the Kafulu station.", "not-accredited")]
    public void State_ToldInWords_HasItsCode(string text, string code)
    {
        var values = Reads.EnglishValues(text);

        Assert.Equal([$"status {code}"], values);
    }

    [Theory]
    [InlineData("The ministers agreed to set up a joint committee.", "established", Stance.Planned)]
    [InlineData("The company aims for ISO certification.", "certified", Stance.Planned)]
    [InlineData("The ministry denies any suspension of the Kafulu works.", "suspended", Stance.Denied)]
    [InlineData("The union demands the closure of the Kafulu depot.", "suspended", Stance.Requested)]
    [InlineData("My recommendation is to cancel the Kafulu contract.", "cancelled", Stance.Requested)]
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
        var values = Reads.EnglishValues("The planned refinery faces the completed bridge. The opening speech was long. Once the channel is dredged, it will be seen. The Kafulu road was graded.");

        Assert.Empty(values);
    }

    [Theory]
    [InlineData("1   Kafulu irrigation scheme   Canal lining complete. Pumps to be ordered   NIC", "completed")]
    [InlineData("3/1 | Kafulu wind farm | Turbine contract for 54 MW approved; works not to start before the grid study is in | National Power Utility | 15 June 2035", "approved")]
    public void State_InACell_HasItsCode(string text, string code)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains($"status {code}", values);
    }

    [Theory]
    [InlineData("The Kafulu plant has no plans for a second line.")]
    [InlineData("The Kafulu plant has no doubt a future.")]
    [InlineData("These are the names that they could not match at the Kafulu plant.")]
    [InlineData("The Kafulu plant will not do so.")]
    public void Negation_OfNoPartAndNoDeed_IsNoState(string text)
    {
        var values = Reads.EnglishValues(text);

        Assert.DoesNotContain(values, v => v.StartsWith("status", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The welding workshop of the Kafulu school is in use, the electrical workshop is not.", "status not-operational")]
    [InlineData("The Kafulu accord was ratified by one parliament; the Zambian side has not yet.", "status not-approved")]
    public void Negation_WithoutItsVerb_TakesUpTheStateBefore(string text, string state)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(state, values);
    }

    [Fact]
    public void Negation_OfWhatWasSaid_DeniesIt()
    {
        var read = Reads.English("A newspaper writes that the Kafulu laboratory has been moved to the coast. It has not!");

        var state = Assert.Single(read.Proposals);
        Assert.Equal(Stance.Denied, state.Stance);
    }

    [Theory]
    [InlineData("The Kafulu market has 48 stalls.")]
    [InlineData("The Kafulu library holds 2 km of shelves.")]
    public void Noun_WithTheFormOfAVerb_IsNoState(string text)
    {
        var values = Reads.EnglishValues(text);

        Assert.DoesNotContain(values, v => v.StartsWith("status", StringComparison.Ordinal));
    }
}

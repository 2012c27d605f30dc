using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class RequirementsTests
{
    private readonly Book book = new();

    public RequirementsTests() => book.Item("refinery", "refinery").Item("lbma", "certification").Note("lbma", "part-of", "refinery");

    [Fact]
    public void Senou_FromItsFirstStone_CannotBeAccreditedBeforeOctober2030()
    {
        book.Say("refinery", "launched", "2025-06-16", "xinhua", "2025-06-16");
        book.Plan("refinery", "duration", "2 a", "sputnik", "2025-06-16");
        book.Say("lbma", "duration", "3.. a", "expert", "2025-07-01");
        book.Plan("lbma", "status", "accredited", "council", "2025-07-01", valid: "2027");

        var answer = Of();

        Assert.Equal(Make.Day("2030-10-16"), answer.Earliest);
        Assert.Equal(["start", "built", "lbma-refining", "said-duration", "lbma-application"], answer.Steps.Select(s => s.Code));
        Assert.Equal(["2025-06-16", "2027-06-16", "2030-06-16", "2030-06-16", "2030-10-16"], answer.Steps.Select(s => $"{s.Date:yyyy-MM-dd}"));
        Assert.Equal(Make.Day("2030-12-16"), answer.Likely); // six months of application rather than four
        Assert.Equal("requirements.infeasible", answer.Rule);
        Assert.Equal(Make.Day("2030-10-16").DayNumber - Make.Day("2027-12-31").DayNumber, answer.Infeasible.Single().Days);
    }

    [Fact]
    public void Expert_WhoSaysLonger_MovesTheEarliestDate()
    {
        book.Say("refinery", "launched", "2025-06-16", "xinhua", "2025-06-16");
        book.Plan("refinery", "duration", "2 a", "sputnik", "2025-06-16");
        book.Say("lbma", "duration", "5.. a", "expert", "2025-07-01");

        Assert.Equal(Make.Day("2032-06-16"), Of().Earliest);
    }

    [Fact]
    public void Promise_AfterTheEarliestDate_IsFeasible()
    {
        book.Say("refinery", "completed", "2020-01-01", "press", "2020-02-01");
        book.Plan("lbma", "completed", "2026-12", "council", "2025-07-01");

        var answer = Of();

        Assert.Equal(Make.Day("2023-05-01"), answer.Earliest);
        Assert.Empty(answer.Infeasible);
    }

    [Theory]
    [InlineData("12 t/a", RequirementState.Met)]
    [InlineData("10.. t/a", RequirementState.Met)]
    [InlineData("9 t/a", RequirementState.NotMet)]
    [InlineData("8..12 t/a", RequirementState.NoEvidence)]
    public void Throughput_ByReportedVolume_IsJudged(string volume, RequirementState expected)
    {
        book.Say("refinery", "volume", volume, "press", commodity: "gold");

        Assert.Equal(expected, State("lbma-throughput"));
    }

    [Theory]
    [InlineData("50 t/a", RequirementState.Met)]
    [InlineData("49 t/a", RequirementState.NotMet)]
    public void Throughput_OfSilver_HasItsOwnMinimum(string volume, RequirementState expected)
    {
        book.Say("refinery", "volume", volume, "press", commodity: "argent");

        Assert.Equal(expected, State("lbma-throughput"));
    }

    [Theory]
    [InlineData("requirement.average-reached", 12, 12, 12)]
    [InlineData("requirement.average-reached", 4, 14, 12)] // one lean year between fat ones
    [InlineData("requirement.average-below-once", 20, 9, 5, 5)]
    [InlineData("requirement.average-below-twice", 20, 9, 5, 5, 5)]
    [InlineData("requirement.average-below-thrice", 20, 9, 5, 5, 5, 5)]
    [InlineData("requirement.average-below-thrice", 20, 9, 5, 5, 5, 5, 5)]
    [InlineData("requirement.no-evidence", 5, 5)]
    public void Average_OfThreeYears_FollowsTheLadderOfTheRules(string rule, params int[] tonnes)
    {
        for (var i = 0; i < tonnes.Length; i++)
        {
            book.Say("refinery", "volume", $"{tonnes[i]} t", "press", $"{2015 + i}-01-31", valid: $"{2014 + i}", commodity: "gold");
        }

        var answer = Of().Answers.Single(a => a.Requirement.Code == "lbma-moving-average");

        Assert.Equal(rule, answer.Rule);
        Assert.Equal(answer.State == RequirementState.NoEvidence, answer.Proof.IsEmpty);
    }

    [Fact]
    public void Lbma_ByItsNumbers_AsksWhatTheRulesAsk()
    {
        var asked = Of().Answers.Select(a => a.Requirement).ToDictionary(r => r.Code);

        Assert.Equal((60, 36), (asked["lbma-in-business"].MonthsSince, asked["lbma-refining"].MonthsSince));
        Assert.Equal(Make.Value(Make.Property("net-worth"), "15000000 GBP"), asked["lbma-net-worth"].Minimum);
        Assert.Equal(Make.Value(Make.Property("volume"), "10 t/a"), asked["lbma-throughput"].Minimum);
        Assert.Equal(Make.Value(Make.Property("volume"), "50 t/a"), Assert.Single(asked["lbma-throughput"].Others).Minimum);
        Assert.Equal((4, 6), (asked["lbma-application"].MonthsNeeded, asked["lbma-application"].MonthsLikely));
        Assert.Equal(3, asked["lbma-moving-average"].AveragedYears);
        Assert.Equal(["lbma-assurance", "lbma-moving-average", "lbma-rotation"], asked.Values.Where(r => r.IsUpkeep).Select(r => r.Code).Order());
    }

    [Fact]
    public void Throughput_OfOneYearInTonnes_IsAYearlyRate()
    {
        book.Say("refinery", "volume", "12 t", "press", valid: "2024", commodity: "or");

        Assert.Equal(RequirementState.Met, State("lbma-throughput"));
    }

    [Fact]
    public void Throughput_PlannedOrOfOtherGoods_IsNoEvidence()
    {
        book.Plan("refinery", "volume", "100 t/a", "press");
        book.Say("refinery", "volume", "100 t/a", "press", commodity: "cotton");

        Assert.Equal(RequirementState.NoEvidence, State("lbma-throughput"));
    }

    [Fact]
    public void NetWorth_InACurrencyWithoutRate_IsNoEvidence()
    {
        book.Say("refinery", "net-worth", "900000000000 XOF", "press");

        Assert.Equal(RequirementState.NoEvidence, State("lbma-net-worth"));
    }

    [Fact]
    public void Refining_ShorterThanThreeYears_IsNotMetYet()
    {
        book.Say("refinery", "completed", "2025-01-01", "press", "2025-01-02");

        Assert.Equal(RequirementState.NotMet, State("lbma-refining"));
        Assert.Equal(RequirementState.Met, Requirements.Of(book.Dossier("lbma", "2028-01-01"), book.Dossiers("2028-01-01")).Answers.Single(a => a.Requirement.Code == "lbma-refining").State);
    }

    [Fact]
    public void Word_AgainstARequirement_OutweighsAnEarlierOneForIt()
    {
        book.Say("lbma", "meets", "lbma-responsible-gold", "company", "2025-01-01");
        book.Say("lbma", "meets", "lbma-responsible-gold", "auditor", "2025-02-01", Stance.Denied);

        Assert.Equal(RequirementState.NotMet, State("lbma-responsible-gold"));
    }

    [Fact]
    public void Accreditation_ReportedItself_IsNoRefining()
    {
        book.Say("lbma", "completed", "2020-01-01", "press", "2020-01-02");

        Assert.Null(Of().Earliest);
        Assert.Equal(RequirementState.NoEvidence, State("lbma-refining"));
    }

    [Fact]
    public void NuclearProgramme_FromItsMemorandum_NeedsTenYears()
    {
        book.Item("nuclear", "nuclear-programme").Item("memo", "agreement").Note("memo", "part-of", "nuclear");
        book.Say("memo", "signed", "2023-10-13", "rosatom", "2023-10-13");
        book.Plan("nuclear", "completed", "2030", "minister", "2023-10-13");

        var answer = Requirements.Of(book.Dossier("nuclear"), book.Dossiers());

        Assert.Equal((57, 57), (answer.Answers.Length, answer.Count(RequirementState.NoEvidence)));
        Assert.Equal((Make.Day("2033-10-13"), Make.Day("2038-10-13")), (answer.Earliest!.Value, answer.Likely!.Value));
        Assert.Single(answer.Infeasible);
    }

    [Fact]
    public void Kind_WithoutRequirements_SaysSo()
    {
        Assert.Equal("requirements.none", Requirements.Of(book.Dossier("refinery"), []).Rule);
    }

    [Fact]
    public void Duration_OfAThousandYears_IsNotCounted()
    {
        book.Say("refinery", "launched", "2025-06-16", "xinhua", "2025-06-16");
        book.Plan("refinery", "duration", "9000 a", "typo", "2025-06-16");

        Assert.Equal(["start", "lbma-refining", "lbma-application"], Of().Steps.Select(s => s.Code));
    }

    [Fact]
    public void Sentence_InFrench_TellsTheCountTheDateAndTheBrokenPromise()
    {
        book.Say("refinery", "launched", "2025-06-16", "xinhua", "2025-06-16");
        book.Plan("refinery", "duration", "2 a", "sputnik", "2025-06-16");
        book.Plan("lbma", "completed", "2030-10-14", "council", "2025-07-01");

        var text = RequirementsTexts.Say(Of(), Language.French);

        Assert.Equal("Exigences remplies\u00a0: 0 sur 9, non remplies\u00a0: 0, sans preuve\u00a0: 9\u202f; au plus tôt le 16 octobre 2030 (plutôt le 16 décembre 2030)\u202f; la date promise (14 octobre 2030) précède d’au moins 2 jours la plus proche possible.", text);
    }

    private RequirementsAnswer Of() => Requirements.Of(book.Dossier("lbma"), book.Dossiers());

    private RequirementState State(string code) => Of().Answers.Single(a => a.Requirement.Code == code).State;
}

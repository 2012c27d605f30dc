using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class SharesTests
{
    private readonly Book book = new();

    [Fact]
    public void Shares_OfBothHolders_AreComplete()
    {
        book.Item("mali", "agent", "État du Mali").Item("yadran", "agent", "Yadran");
        book.Say("refinery", "share", "62 %", "council", holder: "mali");
        book.Say("refinery", "share", "38 %", "press", holder: "yadran");

        var answer = Assert.Single(Shares.Of(book.Dossier("refinery")));

        Assert.Equal((SharesState.Complete, "shares.complete"), (answer.State, answer.Rule));
        Assert.Equal(Interval.Exactly(100), answer.Sum);
        Assert.Equal("État du Mali 62\u00a0%, Yadran 38\u00a0%\u00a0: le compte y est.", SharesTexts.Say(answer, book.Dossier("refinery").Register, Language.French));
    }

    [Theory]
    [InlineData("62 %", "30 %", SharesState.Missing, "8")]
    [InlineData("62 %", "45 %", SharesState.TooMuch, "-7")]
    [InlineData("62 %", "38..40 %", SharesState.Complete, "[-2, 0]")]
    [InlineData("51.. %", "20 %", SharesState.CannotTell, "[-20, 29]")]
    [InlineData("60.. %", "45 %", SharesState.TooMuch, "[-45, -5]")]
    [InlineData("66.6 %", "33.3 %", SharesState.Complete, "0.1")]
    [InlineData("..-5 %", "20 %", SharesState.Missing, "85")]
    [InlineData("120.. %", "20 %", SharesState.TooMuch, "-40")]
    public void Shares_ByTheirSum_AreJudged(string one, string other, SharesState state, string gap)
    {
        book.Say("refinery", "share", one, "a", holder: "x");
        book.Say("refinery", "share", other, "a", holder: "y");

        var answer = Assert.Single(Shares.Of(book.Dossier("refinery")));

        Assert.Equal(state, answer.State);
        Assert.Equal(gap, answer.Gap.ToString());
    }

    [Fact]
    public void Share_ContestedBetweenSources_IsAddedUpVersionByVersion()
    {
        book.Say("refinery", "share", "62 %", "a", holder: "mali");
        book.Say("refinery", "share", "38 %", "a", holder: "yadran");
        book.Say("refinery", "share", "51 %", "b", holder: "mali");
        book.Say("refinery", "share", "49 %", "b", holder: "yadran");

        var answers = Shares.Of(book.Dossier("refinery"));

        Assert.Equal([SharesState.Complete, SharesState.Complete], answers.Select(a => a.State));
        Assert.All(answers, a => Assert.Equal(2, a.Versions));
    }

    [Fact]
    public void Shares_OfTwoTimes_AreAddedUpEachByItself()
    {
        book.Say("refinery", "share", "62 %", "a", holder: "mali", valid: "2025");
        book.Say("refinery", "share", "40 %", "a", holder: "mali", valid: "2030");
        book.Say("refinery", "share", "38 %", "a", holder: "yadran");

        var answers = Shares.Of(book.Dossier("refinery"));

        Assert.Equal([("2025", SharesState.Complete), ("2030", SharesState.Missing)], answers.Select(a => (a.ValidTime!.Text, a.State)));
    }

    [Fact]
    public void Share_OfNobody_IsNoHolding()
    {
        book.Say("plant", "share", "40 %", "a");

        Assert.Empty(Shares.Of(book.Dossier("plant")));
    }

    [Fact]
    public void Share_SaidBySeveral_CountsIndependentAccounts()
    {
        book.Say("refinery", "share", "62 %", "council", holder: "mali", paper: "maliko");
        book.Say("refinery", "share", "62 %", "council", holder: "mali", paper: "seneweb");
        book.Say("refinery", "share", "60..65 %", "xinhua", holder: "mali");

        var answer = Assert.Single(Shares.Of(book.Dossier("refinery")));

        Assert.Equal((2, Interval.Exactly(62)), (answer.Holdings[0].Accounts, answer.Holdings[0].Percent));
    }
}

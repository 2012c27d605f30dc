using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class CommissionTests
{
    private readonly Book book = new();

    public CommissionTests() => book.Item("commission", "commission");

    [Fact]
    public void Session_HeldAndReported_IsHeld()
    {
        Session("s1");
        book.Say("s1", "held", "2025-07-29", "press", "2025-07-30");

        var answer = Of();

        Assert.Equal((SessionState.Held, "session.held"), (answer.Sessions.Single().State, answer.Sessions.Single().Rule));
        Assert.Equal("commission.no-session-announced", answer.Rule);
    }

    [Fact]
    public void Session_ToldOnlyOfTheCommission_IsCountedOnce()
    {
        Session("s1");
        book.Say("s1", "held", "2025-07-29", "press", "2025-07-30");
        book.Say("commission", "held", "2025-07", "press", "2025-08-01");
        book.Say("commission", "held", "2026-07-10", "press", "2026-07-11");

        Assert.Equal(["s1", "commission"], Of().Sessions.Select(s => s.Item.Value));
    }

    [Fact]
    public void Session_PastItsDay_IsMissedAndTheNextIsDue()
    {
        Session("s2");
        Session("s3");
        book.Plan("s2", "held", "2026-06", "commission", "2025-07-30");
        book.Plan("s3", "held", "2026-12", "commission", "2025-07-30");

        var answer = Of();

        Assert.Equal([SessionState.Missed, SessionState.Due], answer.Sessions.Select(s => s.State));
        Assert.Equal(Make.Day("2026-12-31"), answer.NextSession!.Value.High);
        Assert.Equal("commission.session-missed", answer.Rule);
    }

    [Fact]
    public void Session_PutOff_IsDueOnItsNewDay()
    {
        Session("s2");
        book.Plan("s2", "held", "2026-06", "commission", "2025-07-30");
        book.Plan("s2", "held", "2027-01", "commission", "2026-06-15");

        Assert.Equal(SessionState.Due, Of().Sessions.Single().State);
    }

    [Fact]
    public void Agenda_ForTheNextSession_CarriesWhatPressesAndNothingElse()
    {
        Session("next");
        book.Plan("next", "held", "2027-01-15", "commission", "2026-10-01");
        Decision("late").Plan("late", "due", "2026-03-31", "commission", "2026-10-01");
        Decision("soon").Plan("soon", "due", "2027-01-10", "commission", "2026-10-01");
        Decision("far").Plan("far", "due", "2028-01-10", "commission", "2026-10-01");
        Decision("done").Plan("done", "due", "2026-09-30", "commission", "2026-01-01");
        book.Say("done", "completed", "2026-09-01", "press", "2026-10-01");
        Decision("loose", responsible: null);

        var answer = Of();

        Assert.Equal(["late", "soon", "loose"], answer.Agenda.Select(a => a.Item.Value));
        Assert.Equal([AgendaReason.Overdue, AgendaReason.DueBeforeNext, AgendaReason.Unassigned], answer.Agenda.Select(a => a.Reasons[0]));
        Assert.Equal(5, answer.Decisions.Length);
    }

    [Fact]
    public void Decision_OfASession_BelongsToTheCommission()
    {
        Session("s1");
        book.Item("d", "decision").Note("d", "part-of", "s1").Plan("d", "due", "2026-03-31", "commission", "2025-07-30");

        Assert.Equal("d", Of().Agenda.Single().Item.Value);
    }

    [Fact]
    public void Sentence_InRussian_CountsSessionsDecisionsAndPoints()
    {
        Session("s1");
        book.Say("s1", "held", "2025-07-29", "press", "2025-07-30");

        Assert.Equal("Заседаний проведено: 1, не состоялось: 0; решений: 0; пунктов повестки: 0; новых заседаний не объявлено.", CommissionTexts.Say(Of(), Language.Russian));
    }

    private CommissionAnswer Of() => Commission.Of(book.Dossier("commission"), book.Dossiers());

    private void Session(string id) => book.Item(id, "session").Note(id, "part-of", "commission");

    private Book Decision(string id, string? responsible = "ministry")
    {
        book.Item(id, "decision").Note(id, "part-of", "commission");
        return responsible is null ? book : book.Note(id, "responsible", responsible);
    }
}

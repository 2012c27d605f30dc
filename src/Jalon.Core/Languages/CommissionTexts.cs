using System.Collections.Frozen;
using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>The words for sessions and agenda points, and the state of a commission's work in one sentence.</summary>
public static class CommissionTexts
{
    private static readonly FrozenDictionary<SessionState, Label> Sessions = new Dictionary<SessionState, Label>
    {
        [SessionState.Held] = new("tenue", "held", "состоялось"),
        [SessionState.Due] = new("à tenir", "due", "предстоит"),
        [SessionState.Missed] = new("manquée", "missed", "не состоялось"),
        [SessionState.Cancelled] = new("annulée", "cancelled", "отменено"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<AgendaReason, Label> Reasons = new Dictionary<AgendaReason, Label>
    {
        [AgendaReason.Overdue] = new("en retard", "overdue", "просрочено"),
        [AgendaReason.Contested] = new("contesté", "contested", "оспаривается"),
        [AgendaReason.Stalled] = new("à l’arrêt", "stalled", "приостановлено"),
        [AgendaReason.DueBeforeNext] = new("à échéance avant la session", "due before the session", "срок до заседания"),
        [AgendaReason.Silent] = new("sans nouvelles", "silent", "нет сведений"),
        [AgendaReason.Unassigned] = new("sans échéance ou sans responsable", "without a deadline or anybody to answer for it", "без срока или ответственного"),
    }.ToFrozenDictionary();

    private static readonly Label Summary = new("sessions tenues\u00a0: {0}, manquées\u00a0: {1}\u202f; décisions\u00a0: {2}\u202f; points à l’ordre du jour\u00a0: {3}", "sessions held: {0}, missed: {1}; decisions: {2}; agenda points: {3}", "заседаний проведено: {0}, не состоялось: {1}; решений: {2}; пунктов повестки: {3}");
    private static readonly Label Next = new("{0}\u202f; prochaine session\u00a0: {1}", "{0}; next session: {1}", "{0}; следующее заседание: {1}");
    private static readonly Label NoNext = new("{0}\u202f; aucune session annoncée", "{0}; no session announced", "{0}; новых заседаний не объявлено");

    public static Label Of(SessionState state) => Sessions[state];

    public static Label Of(AgendaReason reason) => Reasons[reason];

    public static string Say(CommissionAnswer answer, Language language)
    {
        string Number(int n) => Numbers.Whole(n, language);
        var text = Summary.Fill(language, Number(answer.Sessions.Count(s => s.State == SessionState.Held)), Number(answer.Sessions.Count(s => s.State == SessionState.Missed)),
            Number(answer.Decisions.Select(d => d.Item).Distinct().Count()), Number(answer.Agenda.Length));
        return Templates.Sentence(answer.NextSession is { } next ? Next.Fill(language, text, Dates.Period(next, language)) : NoNext.Fill(language, text));
    }
}

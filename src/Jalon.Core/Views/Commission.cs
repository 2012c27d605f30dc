using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>The work of a commission, from its own dossier and those of its sessions and decisions.</summary>
public static class Commission
{
    /// <summary>
    /// Finds what belongs to the commission among all dossiers: what says that it is part of it, and what is part of that. Its
    /// sessions are of the kind session; everything else is followed.
    /// </summary>
    public static CommissionAnswer Of(Dossier commission, IEnumerable<Dossier> all)
    {
        var dossiers = all.Where(d => d.Id != commission.Id).ToList();
        var own = dossiers.FindAll(d => d.Items(Properties.PartOf).Contains(commission.Id));
        var below = dossiers.FindAll(d => d.Items(Properties.PartOf).Any(i => own.Exists(o => o.Id == i)));
        var sessions = own.FindAll(d => d.Kind?.Code == "session");
        var followed = own.Concat(below).Except(sessions).ToList();
        return Of(commission, sessions, followed, followed.SelectMany(d => FollowUp.Of(d)));
    }

    /// <param name="commission">The body itself; sessions told only of it, without an item of their own, are read from here.</param>
    /// <param name="sessions">The dossiers of its sessions.</param>
    /// <param name="decisions">The dossiers of its decisions and of whatever else it follows.</param>
    /// <param name="commitments">Their commitments, as <see cref="FollowUp"/> judges them for the same question.</param>
    public static CommissionAnswer Of(Dossier commission, IEnumerable<Dossier> sessions, IEnumerable<Dossier> decisions, IEnumerable<Commitment> commitments)
    {
        var followed = commitments.DistinctBy(c => (c.Item, c.Milestone, c.Part, c.Proof[0].Id)).ToLookup(c => c.Item);
        var meetings = sessions.DistinctBy(d => d.Id).SelectMany(d => Sessions(d, commission.Question.At))
            .Concat(Sessions(commission, commission.Question.At)).ToList();

        // The commission's own word on a session that has an item of its own is the same session.
        meetings.RemoveAll(m => m.Item == commission.Id && meetings.Exists(o => o.Item != commission.Id && (m.When is null || (o.When is { } w && w.Overlaps(m.When.Value)))));
        var next = meetings.Where(m => m.State == SessionState.Due && m.When?.High is not null).Select(m => m.When).OrderBy(w => w!.Value.High).FirstOrDefault();
        var lines = decisions.DistinctBy(d => d.Id).SelectMany(d => Decisions(d, followed[d.Id])).ToImmutableArray();
        return new CommissionAnswer
        {
            Item = commission.Id,
            Sessions = [.. meetings.OrderBy(m => m.When?.Low ?? m.When?.High ?? DateOnly.MaxValue).ThenBy(m => m.Item)],
            Decisions = lines,
            NextSession = next,
            Agenda = Agenda(lines, next),
            Rule = meetings.Exists(m => m.State == SessionState.Missed) ? "commission.session-missed" : next is null ? "commission.no-session-announced" : "commission.session-announced",
        };
    }

    private static IEnumerable<SessionLine> Sessions(Dossier dossier, DateOnly at)
    {
        var entries = dossier.Entries.Where(e => e.Statement.Rank != Rank.Deprecated && e.Statement.Qualifiers.Part is null).ToList();
        var held = entries.FindAll(e => e.Statement is { Stance: Stance.Reported } s && IsMeeting(s) && Days(s) is { } d && !(d.Low > at));
        var planned = entries.FindAll(e => e.Statement is { Stance: Stance.Planned } s && (IsMeeting(s) || s.Property == Properties.Due) && Days(s) is not null);

        // Each stretch of days that overlap no other is a meeting of its own: a commission meets more than once.
        foreach (var meeting in Meetings(held))
        {
            yield return new SessionLine(dossier.Id, SessionState.Held, Days(meeting[0].Statement), "session.held", [.. meeting]);
        }

        var open = planned.FindAll(p => !held.Exists(h => Keeps(h, p, dossier)));
        if (open.Count == 0)
        {
            yield break;
        }

        // A new date takes the place of the old one: the latest word stands.
        var last = open[^1];
        var due = Days(last.Statement)!.Value;
        var cancelled = entries.FindLast(e => e.Statement is { Value: CodeValue { Code: "cancelled" or "abandoned" } } && e.Published >= last.Published && e.Published <= at);
        var (state, rule) = cancelled is not null ? (SessionState.Cancelled, "session.cancelled")
            : due.High < at ? (SessionState.Missed, "session.past-day") : (SessionState.Due, "session.announced");
        yield return new SessionLine(dossier.Id, state, due, rule, cancelled is null ? [last] : [cancelled, last]);
    }

    private static bool IsMeeting(Statement statement) =>
        statement.Property == Properties.Held || (statement.Property == Properties.Status && statement.Value is CodeValue { Code: "held" });

    private static DateInterval? Days(Statement statement) => statement.Value switch
    {
        DateValue date => date.Days,
        CodeValue or SomeValue => statement.ValidTime?.Days ?? default(DateInterval),
        _ => null,
    };

    private static List<List<Entry>> Meetings(List<Entry> held)
    {
        var meetings = new List<List<Entry>>();
        foreach (var entry in held.OrderBy(e => Days(e.Statement)!.Value is { Low: { } l, High: { } h } ? h.DayNumber - l.DayNumber : int.MaxValue).ThenBy(e => e.Published).ThenBy(e => e.Id))
        {
            var meeting = meetings.Find(m => m.TrueForAll(e => Days(e.Statement)!.Value.Overlaps(Days(entry.Statement)!.Value)));
            if (meeting is null)
            {
                meetings.Add([entry]);
            }
            else
            {
                meeting.Add(entry);
            }
        }

        return meetings;
    }

    // A session's own item meets once. A commission's meeting keeps the promises made before it, not those of a later one.
    private static bool Keeps(Entry held, Entry planned, Dossier dossier) =>
        dossier.Kind?.Code != "commission" || planned.Published <= (Days(held.Statement)!.Value.High ?? held.Published);

    private static List<DecisionLine> Decisions(Dossier dossier, IEnumerable<Commitment> commitments)
    {
        var responsible = dossier.Agents(Properties.Responsible);
        var proof = dossier.Of(Properties.Responsible).ToImmutableArray();
        var lines = commitments.Select(c => new DecisionLine(dossier.Id, responsible, c, [.. c.Proof.Concat(proof).DistinctBy(e => e.Id)])).ToList();
        return lines.Count > 0 ? lines : [new DecisionLine(dossier.Id, responsible, null, proof)];
    }

    private static ImmutableArray<AgendaPoint> Agenda(ImmutableArray<DecisionLine> lines, DateInterval? next) =>
    [
        .. lines.Select(l => new AgendaPoint(l.Item, l.Commitment, Reasons(l, next), l.Proof)).Where(p => !p.Reasons.IsEmpty)
            .OrderBy(p => p.Reasons[0]).ThenByDescending(p => p.Commitment?.OverdueDays ?? 0)
            .ThenBy(p => p.Commitment?.Current?.Due.High ?? DateOnly.MaxValue).ThenBy(p => p.Item),
    ];

    private static ImmutableArray<AgendaReason> Reasons(DecisionLine line, DateInterval? next)
    {
        var reasons = ImmutableArray.CreateBuilder<AgendaReason>();
        var c = line.Commitment;
        Add(c?.Status == FollowUpStatus.Overdue, AgendaReason.Overdue);
        Add(c?.Status == FollowUpStatus.Contested, AgendaReason.Contested);
        Add(c?.Status == FollowUpStatus.Stalled, AgendaReason.Stalled);
        Add(c?.Status is FollowUpStatus.Due || (c?.Status is FollowUpStatus.DueSoon or FollowUpStatus.Upcoming && c.Current?.Due.High <= next?.High), AgendaReason.DueBeforeNext);
        Add(c?.IsSilent == true, AgendaReason.Silent);
        Add(c is null or { Status: FollowUpStatus.Unverifiable } || (line.Responsible.IsEmpty && c.Promisors.IsEmpty && !IsClosed(c)), AgendaReason.Unassigned);
        return reasons.ToImmutable();

        void Add(bool holds, AgendaReason reason)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }

    private static bool IsClosed(Commitment c) => c.Status is FollowUpStatus.Delivered or FollowUpStatus.Cancelled;
}

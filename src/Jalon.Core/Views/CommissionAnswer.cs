using System.Collections.Immutable;
using Jalon.Core.Time;

namespace Jalon.Core.Views;

/// <summary>How a session stands on the day of judgement.</summary>
public enum SessionState
{
    Held,

    /// <summary>Its day is still to come, or it has none yet.</summary>
    Due,

    /// <summary>Its last day has passed and nobody says that it was held.</summary>
    Missed,
    Cancelled,
}

/// <summary>One session of a commission.</summary>
/// <param name="Item">The session's own item, or the commission's where the session has none.</param>
/// <param name="When">When it was held, else when it is due; null when neither is told.</param>
public sealed record SessionLine(ItemId Item, SessionState State, DateInterval? When, string Rule, ImmutableArray<Entry> Proof);

/// <summary>One decision: who answers for it, and what was promised of it.</summary>
/// <param name="Commitment">Null when no day or status was ever promised.</param>
public sealed record DecisionLine(ItemId Item, ImmutableArray<ItemId> Responsible, Commitment? Commitment, ImmutableArray<Entry> Proof);

/// <summary>Why a point must be on the next agenda.</summary>
public enum AgendaReason
{
    Overdue,
    Contested,
    Stalled,

    /// <summary>Falls due before the next session, or on its days.</summary>
    DueBeforeNext,
    Silent,

    /// <summary>A decision that has no deadline or nobody to answer for it.</summary>
    Unassigned,
}

/// <summary>One point of the next agenda, with every reason for it, the gravest first.</summary>
public sealed record AgendaPoint(ItemId Item, Commitment? Commitment, ImmutableArray<AgendaReason> Reasons, ImmutableArray<Entry> Proof);

/// <summary>The work of a commission: its sessions, its decisions, and what the next agenda must carry.</summary>
public sealed record CommissionAnswer
{
    public required ItemId Item { get; init; }

    /// <summary>In the order of their days.</summary>
    public required ImmutableArray<SessionLine> Sessions { get; init; }

    public required ImmutableArray<DecisionLine> Decisions { get; init; }

    /// <summary>The days of the next session that is due; null when none is announced.</summary>
    public DateInterval? NextSession { get; init; }

    public required ImmutableArray<AgendaPoint> Agenda { get; init; }

    /// <summary>A stable code: <c>commission.session-announced</c>, <c>commission.no-session-announced</c>, <c>commission.session-missed</c>.</summary>
    public required string Rule { get; init; }

    public ImmutableArray<Entry> Proof => [.. Sessions.SelectMany(s => s.Proof).Concat(Agenda.SelectMany(a => a.Proof)).DistinctBy(e => e.Id)];
}

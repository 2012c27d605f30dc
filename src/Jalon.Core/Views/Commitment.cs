using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>How a commitment stands. Slipping and silence are said beside it: see <see cref="Commitment.Slips"/>, <see cref="Commitment.IsSilent"/>.</summary>
public enum FollowUpStatus
{
    /// <summary>The due interval lies more than ninety days ahead.</summary>
    Upcoming,

    /// <summary>It ends within ninety days, or begins within them.</summary>
    DueSoon,

    /// <summary>The day of judgement lies within the due interval.</summary>
    Due,

    /// <summary>The last day has passed and nothing counts as evidence.</summary>
    Overdue,

    /// <summary>Somebody other than the promisor's side says it is done.</summary>
    Delivered,

    /// <summary>Only the promisor's side says it is done.</summary>
    Claimed,

    /// <summary>One says it is done, another that it is not.</summary>
    Contested,

    /// <summary>Suspended or denied, and no new date since.</summary>
    Stalled,

    /// <summary>Said to be given up.</summary>
    Cancelled,

    /// <summary>The promise has no last day: nothing could ever break it.</summary>
    Unverifiable,
}

/// <summary>How a delivery stands to its deadline.</summary>
public enum Timing
{
    OnTime,
    Late,

    /// <summary>The dates are too vague to say.</summary>
    CannotTell,
}

/// <summary>A date promised, and the entry that promises it.</summary>
public sealed record Promise(Entry Entry, DateInterval Due)
{
    public ItemId Speaker => Entry.Statement.AssertedBy.Speaker;

    /// <summary><c>initial</c> or <c>revised</c> when the text says so.</summary>
    public string? Stage => Entry.Statement.Qualifiers.Stage is "initial" or "revised" ? Entry.Statement.Qualifiers.Stage : null;

    /// <summary>Whether the last day is bounded.</summary>
    public bool IsVerifiable => Due.High is not null;
}

/// <summary>One re-announced date: from the date that stood before to the new one.</summary>
/// <param name="Days">From the last day of the one to the last day of the other; positive when later; null when either is open.</param>
public sealed record Slip(Promise From, Promise To, int? Days);

/// <summary>A statement that counts as fulfilment, with the days on which it may have happened.</summary>
public sealed record Evidence(Entry Entry, DateInterval When);

/// <summary>
/// One promise followed: a subject and a milestone (or a target figure for a period), its dates, what has been said of its
/// fulfilment, and the status that follows, with the entries that prove it.
/// </summary>
public sealed record Commitment
{
    public required ItemId Item { get; init; }

    public required Property Milestone { get; init; }

    /// <summary>The part of the item concerned, such as its statutes; null for the whole.</summary>
    public string? Part { get; init; }

    /// <summary>The figure promised, when the commitment is a target; null for a dated milestone.</summary>
    public Value? Target { get; init; }

    /// <summary>The best figure reported for the target so far, as a share of it; null without figures.</summary>
    public decimal? Progress { get; init; }

    public required FollowUpStatus Status { get; init; }

    /// <summary>The rule that decided, a stable code such as <c>overdue.past-deadline</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Only for what is delivered or claimed, against the current due date.</summary>
    public Timing? Timing { get; init; }

    public Promise? Original { get; init; }

    public Promise? Current { get; init; }

    /// <summary>Days between deadline and evidence, as an interval: against the current due date.</summary>
    public DayCount? Delay { get; init; }

    /// <summary>The same against the original due date.</summary>
    public DayCount? DelayFromOriginal { get; init; }

    /// <summary>Days past the current deadline, at least; null when it is not past or something counts as evidence.</summary>
    public int? OverdueDays { get; init; }

    /// <summary>Days past the original deadline, at least; also while a newer deadline still runs.</summary>
    public int? OverdueFromOriginalDays { get; init; }

    /// <summary>Every planned statement of it, oldest publication first.</summary>
    public ImmutableArray<Promise> Promises { get; init; } = [];

    /// <summary>Each re-announced date in order of publication, by whomever.</summary>
    public ImmutableArray<Slip> Slips { get; init; } = [];

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Denials and doubts of the fulfilment, suspensions, cancellations.</summary>
    public ImmutableArray<Entry> Against { get; init; } = [];

    /// <summary>The agents who promised it; empty when nobody but the press says so.</summary>
    public ImmutableArray<ItemId> Promisors { get; init; } = [];

    /// <summary>The last publication that speaks of it.</summary>
    public DateOnly? LastHeard { get; init; }

    /// <summary>Days since then.</summary>
    public int? SilentDays { get; init; }

    /// <summary>Whether that is longer than the kind's heartbeat.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The entries that decided, never empty.</summary>
    public required ImmutableArray<Entry> Proof { get; init; }

    public bool HasSlipped => Slips.Any(s => s.Days is not 0);
}

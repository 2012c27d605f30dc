using System.Collections.Immutable;
using Jalon.Core.Time;

namespace Jalon.Core.Views;

/// <summary>All that bears on one commitment.</summary>
internal sealed record Case(
    DueDates Due, List<Promise> Promises, ImmutableArray<ItemId> Promisors, ImmutableArray<Evidence> Evidence,
    List<(Entry Entry, Opposition Kind)> Against, Dossier Dossier)
{
    public DateOnly At => Dossier.Question.At;

    public bool IsTheirs(Entry entry) => Promisors.Any(p => Dossier.Register.SameSide(p, entry.Statement.AssertedBy.Speaker));
}

/// <summary>The status, the rule that gave it and the entries that prove it.</summary>
internal sealed record Verdict(FollowUpStatus Status, string Rule, ImmutableArray<Entry> Proof)
{
    public Timing? Timing { get; init; }
    public DayCount? Delay { get; init; }
    public DayCount? DelayFromOriginal { get; init; }
    public int? Overdue { get; init; }
    public int? OverdueFromOriginal { get; init; }
}

/// <summary>Decides the status of a commitment; the first rule that fits decides.</summary>
internal static class Judgement
{
    private const int SoonDays = 90;

    public static Verdict Of(Case c)
    {
        var evidence = Standing(c);
        if (!evidence.IsEmpty)
        {
            return Fulfilled(c, evidence);
        }

        var last = LastWord(c);
        var promise = c.Due.Current;
        var dates = Dates(c);
        var verdict = last?.Kind switch
        {
            Opposition.Cancelled => new Verdict(FollowUpStatus.Cancelled, "cancelled.said-given-up", [last.Value.Entry, promise.Entry]),
            Opposition.Suspended => new Verdict(FollowUpStatus.Stalled, "stalled.suspended", [last.Value.Entry, promise.Entry]),
            Opposition.Denied => new Verdict(FollowUpStatus.Stalled, "stalled.denied", [last.Value.Entry, promise.Entry]),
            _ => Running(c, promise, dates),
        };
        if (verdict.Status == FollowUpStatus.Cancelled)
        {
            return verdict;
        }

        return verdict with { Overdue = Past(c.At, promise.Due.High), OverdueFromOriginal = Past(c.At, c.Due.Original.Due.High) };
    }

    // What the promisor's side said and later took back does not stand.
    private static ImmutableArray<Evidence> Standing(Case c) => c.Evidence.IsEmpty || c.Against.Count == 0 ? c.Evidence :
        [.. c.Evidence.Where(e => !c.Against.Exists(a => a.Kind is Opposition.Denied or Opposition.NotYet
            && a.Entry.Published > e.Entry.Published
            && c.Dossier.Register.SameSide(a.Entry.Statement.AssertedBy.Speaker, e.Entry.Statement.AssertedBy.Speaker)))];

    private static Verdict Fulfilled(Case c, ImmutableArray<Evidence> evidence)
    {
        var best = evidence is [var only] ? only : Best(evidence.Where(e => !c.IsTheirs(e.Entry))) ?? Best(evidence)!;
        var denial = c.Against.Find(a => Contradicts(a, evidence, c));
        var proof = ImmutableArray.Create(best.Entry, c.Due.Current.Entry);
        var status = denial.Entry is not null ? (FollowUpStatus.Contested, "contested.denied-by-another")
            : c.IsTheirs(best.Entry) ? (FollowUpStatus.Claimed, "claimed.only-promisor-says") : (FollowUpStatus.Delivered, "delivered.said-by-another");
        var delay = c.Due.Current.IsVerifiable ? best.When.Since(Deadline(c.Due.Current)) : (DayCount?)null;
        return new Verdict(status.Item1, status.Item2, denial.Entry is { } d ? proof.Insert(1, d) : proof)
        {
            Delay = delay,
            DelayFromOriginal = c.Due.Original.IsVerifiable ? best.When.Since(Deadline(c.Due.Original)) : null,
            Timing = delay switch
            {
                null => null,
                { High: <= 0 } => Views.Timing.OnTime,
                { Low: > 0 } => Views.Timing.Late,
                _ => Views.Timing.CannotTell,
            },
        };
    }

    // A promise for the end of 2025 is kept on its last day: the deadline is the high end.
    private static DateInterval Deadline(Promise promise) => new(promise.Due.High, promise.Due.High);

    // The preferred one, then one with both ends, then the narrowest, then the earliest, then the first published.
    private static Evidence? Best(IEnumerable<Evidence> evidence) =>
        evidence.OrderByDescending(e => e.Entry.Statement.Rank == Rank.Preferred)
            .ThenBy(e => e.When is { Low: { } l, High: { } h } ? h.DayNumber - l.DayNumber : int.MaxValue)
            .ThenBy(e => e.When.High ?? DateOnly.MaxValue).ThenBy(e => e.Entry.Published).ThenBy(e => e.Entry.Id).FirstOrDefault();

    // Who denied it and says later that it is done has taken the denial back.
    // "Not yet" said before the reported fulfilment is no contradiction; a flat denial of it is one from its first possible day.
    private static bool Contradicts((Entry Entry, Opposition Kind) against, ImmutableArray<Evidence> evidence, Case c) =>
        against.Kind is Opposition.Denied or Opposition.NotYet
        && !evidence.Any(e => e.Entry.Published > against.Entry.Published && c.Dossier.Register.SameSide(e.Entry.Statement.AssertedBy.Speaker, against.Entry.Statement.AssertedBy.Speaker))
        && evidence.Any(e => !c.Dossier.Register.SameSide(e.Entry.Statement.AssertedBy.Speaker, against.Entry.Statement.AssertedBy.Speaker)
            && against.Entry.Published >= (against.Kind == Opposition.Denied ? e.When.Low ?? e.Entry.Published : e.When.High ?? e.Entry.Published));

    // A new verifiable date, or work going on again, lifts a suspension; only a new date lifts a denial or a cancellation.
    private static (Entry Entry, Opposition Kind)? LastWord(Case c)
    {
        (Entry Entry, Opposition Kind)? last = null;
        foreach (var against in c.Against.Where(a => a.Kind is not (Opposition.NotYet or Opposition.Doubted)))
        {
            last = against.Kind != Opposition.Resumed ? against : last?.Kind == Opposition.Suspended ? null : last;
        }

        return last is { } l && c.Promises.Exists(p => p.IsVerifiable && p.Entry.Published > l.Entry.Published) ? null : last;
    }

    private static Verdict Running(Case c, Promise promise, ImmutableArray<Entry> dates)
    {
        if (promise.Due.High is not { } deadline)
        {
            return new Verdict(FollowUpStatus.Unverifiable, "unverifiable.no-last-day", dates);
        }

        var begins = promise.Due.Low ?? deadline;
        return c.At > deadline ? new Verdict(FollowUpStatus.Overdue, "overdue.past-deadline", dates)
            : c.At >= begins ? new Verdict(FollowUpStatus.Due, "due.within-interval", dates)
            : deadline.DayNumber - c.At.DayNumber <= SoonDays || begins.DayNumber - c.At.DayNumber <= SoonDays
                ? new Verdict(FollowUpStatus.DueSoon, "due-soon.within-90-days", dates)
            : new Verdict(FollowUpStatus.Upcoming, "upcoming.later", dates);
    }

    private static ImmutableArray<Entry> Dates(Case c) =>
        c.Due.Original.Entry.Id == c.Due.Current.Entry.Id ? [c.Due.Current.Entry] : [c.Due.Current.Entry, c.Due.Original.Entry];

    private static int? Past(DateOnly at, DateOnly? deadline) => deadline < at ? at.DayNumber - deadline.Value.DayNumber : null;
}

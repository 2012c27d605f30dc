using Jalon.Core.Kinds;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>Finds what counts as fulfilment of a commitment by the day of judgement, and what speaks against it.</summary>
internal static class Fulfilment
{
    public static IEnumerable<Evidence> Of(CommitmentKey key, Kind kind, Dossier dossier, Value? target)
    {
        var milestone = kind.MilestoneOf(key.Milestone) ?? new Milestone(key.Milestone);
        foreach (var entry in dossier.Entries)
        {
            var statement = entry.Statement;
            if (statement.Stance != Stance.Reported || statement.Rank == Rank.Deprecated)
            {
                continue;
            }

            var when = key.Target is not null && target is not null ? Reached(entry, key, target) : Kept(entry, milestone, key.Part);
            if (when is { } days && HappenedBy(dossier.Question.At, days, entry))
            {
                yield return new Evidence(entry, ByPublication(days, entry.Published));
            }
        }
    }

    /// <summary>Statements that the milestone was not reached, is suspended or given up, published by the day of judgement.</summary>
    public static IEnumerable<(Entry Entry, Opposition Kind)> Against(CommitmentKey key, Kind kind, Dossier dossier)
    {
        var milestone = kind.MilestoneOf(key.Milestone) ?? new Milestone(key.Milestone);
        foreach (var entry in dossier.Entries)
        {
            var statement = entry.Statement;
            if (entry.Published > dossier.Question.At || statement.Rank == Rank.Deprecated || statement.Qualifiers.Part != key.Part)
            {
                continue;
            }

            if (statement.Stance is Stance.Denied or Stance.Doubted && Concerns(statement, key, milestone))
            {
                yield return (entry, statement.Stance == Stance.Denied ? Opposition.Denied : Opposition.Doubted);
            }
            else if (statement is { Stance: Stance.Reported, Value: CodeValue { Code: var code } } && statement.Property == Properties.Status && key.Target is null)
            {
                if (code is "cancelled" or "abandoned" or "withdrawn") yield return (entry, Opposition.Cancelled);
                else if (code is "suspended" or "stalled" or "blocked") yield return (entry, Opposition.Suspended);
                else if (code.StartsWith("not-", StringComparison.Ordinal) && milestone.IsKeptBy(code[4..])) yield return (entry, Opposition.NotYet);
                else if (code is "in-progress" or "started" or "resumed") yield return (entry, Opposition.Resumed);
            }
        }
    }

    private static bool Concerns(Statement statement, CommitmentKey key, Milestone milestone) =>
        key.Target is { } target
            ? statement.Property == key.Milestone && SameCount(statement.Qualifiers, target.Narrowing)
            : milestone.IsKeptBy(statement.Property) || statement.Property == Properties.Due
                || (statement is { Value: CodeValue c } && statement.Property == Properties.Status && milestone.IsKeptBy(c.Code));

    private static DateInterval? Kept(Entry entry, Milestone milestone, string? part)
    {
        var statement = entry.Statement;
        if (statement.Qualifiers.Part != part)
        {
            return null;
        }

        return statement.Value switch
        {
            DateValue date when milestone.IsKeptBy(statement.Property) => date.Days,
            // Told without its date: it happened at some day up to the publication.
            SomeValue when milestone.IsKeptBy(statement.Property) => Until(statement.ValidTime?.Days, entry.Published),
            CodeValue code when statement.Property == Properties.Status && milestone.IsKeptBy(code.Code) => Until(statement.ValidTime?.Days, entry.Published),
            _ => null,
        };
    }

    private static DateInterval? Reached(Entry entry, CommitmentKey key, Value target)
    {
        var statement = entry.Statement;
        var days = statement.ValidTime?.Days;
        return statement.Property == key.Milestone && SameCount(statement.Qualifiers, key.Target!.Narrowing) && Share(statement.Value, target) >= 1 && IsOfPeriod(key, days)
            ? Until(days, entry.Published) : null;
    }

    /// <summary>Whether a figure that holds for some days tells of the target's period. A sum over a longer time does not: part of it lies outside.</summary>
    internal static bool IsOfPeriod(CommitmentKey key, DateInterval? days) =>
        key.Target?.Period is not { } period || days is not { } when
        || (period.Overlaps(when) && !(Comparison.AddsUp(key.Milestone) && when is { Low: not null, High: not null } && when != period && when.Contains(period)));

    /// <summary>How much of a target a reported figure is, both by their least; null when they do not compare, such as two currencies.</summary>
    internal static decimal? Share(Value reported, Value target) =>
        Amounts.Has(target) && Amounts.In(reported, target) is { } amount && Least(Amounts.Of(target)) is var wanted and > 0 ? Least(amount) / wanted : null;

    private static decimal Least(Interval amount) => amount.Low ?? amount.High ?? 0;

    // A report may leave out what the promise names, and the other way round; it may not name another.
    internal static bool SameCount(Qualifiers a, Qualifiers b) =>
        Agrees(a.Commodity, b.Commodity) && Agrees(a.From, b.From) && Agrees(a.To, b.To) && Agrees(a.Holder, b.Holder) && a.Part == b.Part;

    private static bool Agrees(string? a, string? b) => a is null || b is null || string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    // A state that holds "since March" was reached in March at the latest; one told without dates, by the day it was published.
    private static DateInterval Until(DateInterval? valid, DateOnly published) => valid switch
    {
        { High: { } high } v => new DateInterval(v.Low, high),
        { Low: { } low } => low <= published ? new DateInterval(null, low) : DateInterval.On(low),
        _ => new DateInterval(null, published),
    };

    // What is reported as done in "2025" by a paper of June had happened by June.
    private static DateInterval ByPublication(DateInterval when, DateOnly published) =>
        when.High > published && !(when.Low > published) ? new DateInterval(when.Low, published) : when;

    private static bool HappenedBy(DateOnly at, DateInterval when, Entry entry) =>
        when.High <= at || (entry.Published <= at && !(when.Low > at));
}

/// <summary>How a statement speaks against a commitment, or for its going on.</summary>
internal enum Opposition
{
    Denied,

    /// <summary>Put in doubt: shown beside the status, but a doubt alone denies nothing.</summary>
    Doubted,
    NotYet,
    Suspended,
    Cancelled,
    Resumed,
}

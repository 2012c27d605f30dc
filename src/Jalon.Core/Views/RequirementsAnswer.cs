using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Time;

namespace Jalon.Core.Views;

/// <summary>How a requirement stands on the day of judgement.</summary>
public enum RequirementState
{
    Met,
    NotMet,

    /// <summary>Nothing in the ledger tells.</summary>
    NoEvidence,
}

/// <summary>One requirement judged.</summary>
/// <param name="Rule">A stable code such as <c>requirement.figure-below</c>.</param>
/// <param name="Proof">The entries that decided; empty when there is no evidence.</param>
public sealed record RequirementAnswer(Requirement Requirement, RequirementState State, string Rule, ImmutableArray<Entry> Proof);

/// <summary>One step on the way to the earliest possible date.</summary>
/// <param name="Code">The requirement's code, or <c>start</c>, <c>built</c>, <c>said-duration</c>, <c>lead-time</c>.</param>
/// <param name="Date">The day on which this step can be done at the earliest.</param>
/// <param name="Months">How long it takes at least; null for a day that is told.</param>
/// <param name="Proof">The entries it rests on; empty where only the standard speaks.</param>
public sealed record EarliestStep(string Code, DateOnly Date, decimal? Months, ImmutableArray<Entry> Proof);

/// <summary>A promised date that falls before the earliest possible one.</summary>
/// <param name="Days">By how many days at least.</param>
public sealed record InfeasiblePromise(Entry Entry, DateInterval Due, int Days);

/// <summary>What a standard asks of an item, requirement by requirement, and when it can be met at the earliest.</summary>
public sealed record RequirementsAnswer
{
    public required ItemId Item { get; init; }

    /// <summary>In the order of the standard; empty for a kind without requirements.</summary>
    public required ImmutableArray<RequirementAnswer> Answers { get; init; }

    /// <summary>The earliest day by which all can be met; null when the ledger has no beginning to count from.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The same when each step takes the longer time that its standard gives as likely or usual; equal where it gives none.</summary>
    public DateOnly? Likely { get; init; }

    /// <summary>The steps that lead there, in order of their dates.</summary>
    public ImmutableArray<EarliestStep> Steps { get; init; } = [];

    public ImmutableArray<InfeasiblePromise> Infeasible { get; init; } = [];

    /// <summary>A stable code: <c>requirements.none</c>, <c>requirements.all-met</c>, <c>requirements.open</c>, <c>requirements.infeasible</c>.</summary>
    public required string Rule { get; init; }

    public ImmutableArray<Entry> Proof =>
        [.. Answers.SelectMany(a => a.Proof).Concat(Steps.SelectMany(s => s.Proof)).Concat(Infeasible.Select(i => i.Entry)).DistinctBy(e => e.Id)];

    public int Count(RequirementState state) => Answers.Count(a => a.State == state);
}

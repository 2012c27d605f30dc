using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>How the two sides of a flow stand to each other.</summary>
public enum MirrorState
{
    /// <summary>The intervals overlap.</summary>
    Agree,

    /// <summary>They are disjoint: <see cref="MirrorLine.Gap"/> says by how much.</summary>
    Differ,

    /// <summary>Only one side gives a figure.</summary>
    OneSided,

    /// <summary>Units or currencies that no fixed rate connects.</summary>
    NotComparable,
}

/// <summary>What one side says of a flow: the interval that all its statements allow together.</summary>
/// <param name="Side">The state, or whoever speaks for nobody else.</param>
public sealed record MirrorFigure(ItemId Side, Value Value, ImmutableArray<Entry> Entries);

/// <summary>The same trade as each side reports it.</summary>
public sealed record MirrorLine
{
    public required ItemId Item { get; init; }

    public required Property Property { get; init; }

    public string? Commodity { get; init; }

    /// <summary>Where the goods leave and go: ISO 3166-1 alpha-2.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    public Edtf? Period { get; init; }

    /// <summary>One a side, in the order of their ids.</summary>
    public required ImmutableArray<MirrorFigure> Figures { get; init; }

    /// <summary>Partners of the flow who give no figure.</summary>
    public ImmutableArray<ItemId> Missing { get; init; } = [];

    public required MirrorState State { get; init; }

    /// <summary>The gap in per cent of the larger figure, between the two furthest apart; null unless two can be compared.</summary>
    public Interval? Gap { get; init; }

    /// <summary>A stable code such as <c>mirror.gap</c>.</summary>
    public required string Rule { get; init; }

    public ImmutableArray<Entry> Proof => [.. Figures.SelectMany(f => f.Entries)];
}

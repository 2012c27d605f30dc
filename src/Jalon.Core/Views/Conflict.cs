using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>What sort of disagreement it is, by what would explain it.</summary>
public enum ConflictType
{
    /// <summary>Figures or states that exclude each other, with no simple explanation.</summary>
    Value,

    /// <summary>A unit, a currency or a power of ten has been mistaken, or the figure is out of all proportion to the goods.</summary>
    Scale,

    /// <summary>The same figure is told of two different things: periods, holders, goods, places, the first and the last stage.</summary>
    Perimeter,

    /// <summary>The same event is given different days, or days that do not fit its length.</summary>
    Date,

    /// <summary>The same figure is put into different mouths, or one says what another denies.</summary>
    Attribution,

    /// <summary>"The first" for one is "the third" for another.</summary>
    Ordinal,
}

/// <summary>The entries that agree with each other within a conflict, oldest publication first; never empty.</summary>
public sealed record Camp(ImmutableArray<Entry> Entries)
{
    /// <summary>The value as the first of them says it.</summary>
    public Value Value => Entries[0].Statement.Value;

    public Stance Stance => Entries[0].Statement.Stance;

    /// <summary>When it holds, as the first of them says; null when not told.</summary>
    public Edtf? ValidTime => Entries[0].Statement.ValidTime;

    public ImmutableArray<ItemId> Speakers => [.. Entries.Select(e => e.Statement.AssertedBy.Speaker).Distinct()];

    /// <summary>Who published the sources; empty when nothing is cited.</summary>
    public ImmutableArray<ItemId> Publishers => [.. Entries.Select(e => e.Source?.Publisher).OfType<ItemId>().Distinct()];
}

/// <summary>
/// Statements of one item that cannot all be right, in the camps that agree. A finding to look at, never a verdict on which
/// camp is right; only an arbitration recorded in the ledger settles it.
/// </summary>
public sealed record Conflict
{
    public required ItemId Item { get; init; }

    public required ConflictType Type { get; init; }

    public required Property Property { get; init; }

    /// <summary>What all camps speak of; qualifiers that differ between them are left out.</summary>
    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>The rule that found it, a stable code such as <c>value.disjoint</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>At least two, the one heard first in front.</summary>
    public required ImmutableArray<Camp> Camps { get; init; }

    /// <summary>The greater over the lesser figure, between the two camps furthest apart; null where figures have no ratio.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>The price per tonne in EUR that the figures imply, when that is what looks wrong.</summary>
    public Interval? PricePerTonne { get; init; }

    /// <summary>The preferred statement that settles it; null while it is open.</summary>
    public Entry? SettledBy { get; init; }

    public bool IsSettled => SettledBy is not null;

    /// <summary>Why it was settled so, in the arbiter's words.</summary>
    public string? Reason => SettledBy?.Statement.RankReason;

    public ImmutableArray<Entry> Proof => [.. Camps.SelectMany(c => c.Entries)];
}

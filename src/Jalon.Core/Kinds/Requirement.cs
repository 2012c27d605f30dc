using System.Collections.Immutable;
using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>
/// One condition that a standard sets, and how the ledger can tell that it is met: a reported figure of at least a minimum, a
/// time elapsed since a reported date, or somebody saying so (property <c>meets</c> with this code).
/// </summary>
/// <param name="Code">Stable code within the kind, such as <c>lbma-throughput</c>.</param>
/// <param name="Label">What it asks.</param>
/// <param name="Reference">The standard and clause that sets it.</param>
public sealed record Requirement(string Code, Label Label, string Reference)
{
    /// <summary>The property whose reported figure or date decides; null when only <c>meets</c> does.</summary>
    public Property? Property { get; init; }

    /// <summary>The least figure, a <see cref="QuantityValue"/> or <see cref="MoneyValue"/>.</summary>
    public Value? Minimum { get; init; }

    /// <summary>How long must have passed since the property's date, in months.</summary>
    public int? MonthsSince { get; init; }

    /// <summary>How long meeting it takes at least, in months, once what it waits for is there; for the earliest possible date.</summary>
    public int? MonthsNeeded { get; init; }

    /// <summary>The goods that the figure counts, as texts name them; empty when any will do.</summary>
    public ImmutableArray<string> Commodities { get; init; } = [];

    /// <summary>How long it more likely takes, in months; null when the standard names only the least.</summary>
    public int? MonthsLikely { get; init; }

    /// <summary>The same asked of other goods at another figure; one of them is enough.</summary>
    public ImmutableArray<Threshold> Others { get; init; } = [];

    /// <summary>Over how many years the figure is averaged before it is held against the minimum; null when each stands for itself.</summary>
    public int? AveragedYears { get; init; }

    /// <summary>Whether it must hold once the standing is granted, and so does not delay it.</summary>
    public bool IsUpkeep { get; init; }

    /// <summary>Codes of the requirements that must be met before this one can begin.</summary>
    public ImmutableArray<string> After { get; init; } = [];
}

/// <summary>A least figure for certain goods.</summary>
/// <param name="Minimum">A <see cref="QuantityValue"/> or <see cref="MoneyValue"/>.</param>
/// <param name="Commodities">The goods it counts, as texts name them; empty when any will do.</param>
public sealed record Threshold(Value Minimum, ImmutableArray<string> Commodities);

/// <summary>What the kind is called in the standards that exchange it.</summary>
/// <param name="IatiSector">DAC 5-digit purpose code, when one fits.</param>
/// <param name="Oc4idsType">OC4IDS project type code, when one fits.</param>
/// <param name="Oc4idsSector">OC4IDS project sector code, when one fits.</param>
public sealed record Terms(string? IatiSector, string? Oc4idsType, string? Oc4idsSector)
{
    public static Terms None { get; } = new(null, null, null);
}

/// <summary>How long the whole takes from its first step, in months, by a standard.</summary>
public sealed record LeadTime(int LeastMonths, int MostMonths, string Reference);

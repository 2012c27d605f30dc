using System.Collections.Immutable;
using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>What one sort of tracked item is followed by: its milestones, stages, requirements, names and terms elsewhere. One file per kind.</summary>
public sealed record Kind
{
    /// <summary>Stable code, lower case with hyphens.</summary>
    public required string Code { get; init; }

    public required Label Label { get; init; }

    /// <summary>The plural, for headings.</summary>
    public required Label Plural { get; init; }

    /// <summary>The broader kind a text names it by, such as <c>facility</c> for a power plant; the code itself when it has none.</summary>
    public required string Family { get; init; }

    /// <summary>
    /// What is told of it beside its milestones and beside <see cref="OfEvery"/>, most telling first. Not a fence: a source may
    /// say anything of anything, and the ledger keeps it.
    /// </summary>
    public ImmutableArray<Property> Properties { get; init; } = [];

    /// <summary>What is told of an item of any kind: its state, its frame, its partners, who promises and who answers for it.</summary>
    public static ImmutableArray<Property> OfEvery { get; } =
    [
        Vocabulary.Properties.Status, Vocabulary.Properties.Announced, Vocabulary.Properties.Description, Vocabulary.Properties.Sector,
        Vocabulary.Properties.Location, Vocabulary.Properties.PartOf, Vocabulary.Properties.Partner, Vocabulary.Properties.Promisor,
        Vocabulary.Properties.Responsible,
    ];

    /// <summary>What can be promised of it and what then counts as kept, in the order in which things usually go.</summary>
    public required ImmutableArray<Milestone> Milestones { get; init; }

    /// <summary>The property a bare deadline (<c>due</c>) stands for.</summary>
    public required Property DueMeans { get; init; }

    /// <summary>Status codes in the order things usually go.</summary>
    public ImmutableArray<string> Stages { get; init; } = [];

    public ImmutableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>How long the whole usually takes; null when no standard says.</summary>
    public LeadTime? LeadTime { get; init; }

    /// <summary>Days without a word after which it is silent.</summary>
    public int HeartbeatDays { get; init; } = 180;

    public Terms Terms { get; init; } = Terms.None;

    /// <summary>The milestone of a property; null when the kind does not know it.</summary>
    public Milestone? MilestoneOf(Property property) => Milestones.FirstOrDefault(m => m.Property == property);

    /// <summary>
    /// The milestone that a planned status promises, such as <c>operational</c> or <c>certified</c>. A code that proves several
    /// promises the last of them: completed works have been launched too, yet who plans to complete promises completion.
    /// </summary>
    public Milestone? MilestoneOfCode(string code) => Milestones.LastOrDefault(m => m.IsPromisedBy(code));

    public override string ToString() => Code;
}

using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// What makes two planned statements promises of the same thing: the milestone and the part; for a target, the figure's
/// property, what it counts and its period.
/// </summary>
/// <param name="Target">The narrowing of a target; null for a dated milestone.</param>
internal sealed record CommitmentKey(Property Milestone, string? Part, TargetKey? Target);

/// <summary>What a target figure counts, and for when. The speaker's exact number, the way the period is written and whether the figure is told as initial or revised are not part of it: a raised target is the same promise.</summary>
internal sealed record TargetKey(Qualifiers Narrowing, DateInterval? Period);

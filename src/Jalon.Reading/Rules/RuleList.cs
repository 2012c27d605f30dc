using System.Collections.Immutable;

namespace Jalon.Reading.Rules;

/// <summary>The patterns, in the order in which they are tried: dates claim their acts before states are told.</summary>
internal static class RuleList
{
    public static ImmutableArray<IRule> All { get; } =
    [
        new FalsehoodRule(), new DashedNoRule(), new UndoneRule(), new EllipsisRule(), new LaterRule(), new MilestoneRule(), new EventEndRule(), new WithinRule(), new DenialRule(), new QuantityRule(), new MoneyRule(), new PercentRule(), new CountRule(), new DurationRule(), new TimesRule(),
        new EnumerationRule(), new AimRule(), new CertificationRule(), new NotYetRule(), new WithoutRule(), new StatusRule(), new NegatedRule(), new RemainsRule(), new LackRule(), new DecidedRule(), new AskedRule(), new OpenNegationRule(), new OpenStateRule(),
    ];
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Jalon.Core.Kinds;

/// <summary>The list of kinds: one line each. A test finds a kind that has a file and no line.</summary>
public static class AllKinds
{
    public static ImmutableArray<Kind> List { get; } =
    [
        Agreement.Kind,
        Commission.Kind,
        Session.Kind,
        Decision.Kind,
        Project.Kind,
        Facility.Kind,
        PowerPlant.Kind,
        Refinery.Kind,
        Certification.Kind,
        Programme.Kind,
        NuclearProgramme.Kind,
        Flow.Kind,
        TradeFlow.Kind,
        ScholarshipProgramme.Kind,
        Institution.Kind,
        DevelopmentBank.Kind,
        Force.Kind,
        JointForce.Kind,
        Event.Kind,
        Visit.Kind,
        Agent.Kind,
    ];

    private static readonly FrozenDictionary<string, Kind> ByCode = List.ToFrozenDictionary(k => k.Code, StringComparer.Ordinal);

    public static bool TryGet([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Kind? kind)
    {
        kind = code is null ? null : ByCode.GetValueOrDefault(code);
        return kind is not null;
    }
}

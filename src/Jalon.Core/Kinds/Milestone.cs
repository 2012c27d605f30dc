using System.Collections.Immutable;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>Something that can be promised for a day, and the statements that fulfil it.</summary>
/// <param name="Property">The promised property, a date such as <c>completed</c>.</param>
/// <param name="EvidenceProperties">Reported dates of these count as fulfilment; the property itself always does.</param>
/// <param name="EvidenceCodes">Reported status codes that count as fulfilment.</param>
public sealed record Milestone(Property Property, ImmutableArray<Property> EvidenceProperties, ImmutableArray<string> EvidenceCodes)
{
    public Milestone(Property property, params ImmutableArray<string> evidenceCodes)
        : this(property, [], evidenceCodes)
    {
    }

    /// <summary>Status codes that, when planned, promise this milestone though reaching them does not prove it.</summary>
    public ImmutableArray<string> PromisedAs { get; init; } = [];

    /// <summary>Whether it comes again and again, such as the meetings of a commission; what is promised after one is the next.</summary>
    public bool Recurs { get; init; }

    public bool IsKeptBy(Property property) => property == Property || EvidenceProperties.Contains(property);

    public bool IsKeptBy(string code) => EvidenceCodes.Contains(code, StringComparer.Ordinal);

    /// <summary>Whether a planned status of this code promises the milestone.</summary>
    public bool IsPromisedBy(string code) => IsKeptBy(code) || PromisedAs.Contains(code, StringComparer.Ordinal);
}

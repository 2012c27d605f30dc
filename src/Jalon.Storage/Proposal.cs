using Jalon.Core;

namespace Jalon.Storage;

/// <summary>How a proposal stands.</summary>
public enum ProposalState
{
    Pending,
    Accepted,
    Rejected,

    /// <summary>Others were made of it, which are decided in its place.</summary>
    Split,
}

/// <summary>A statement proposed by a reader and waiting for a reviewer. Not part of the ledger.</summary>
/// <param name="Id">Chosen by who proposes, from the content, so that proposing twice changes nothing.</param>
/// <param name="Source">The source it was read from; null when it has none.</param>
/// <param name="Body">JSON; the store does not look into it.</param>
/// <param name="Statement">The statement it became; null unless accepted.</param>
public sealed record Proposal(
    string Id, Digest? Source, string Body, ProposalState State = ProposalState.Pending, Digest? Statement = null,
    DateTimeOffset? DecidedAt = null, string? DecidedBy = null)
{
    /// <summary>The body as it was first proposed; null when nobody changed it.</summary>
    public string? Origin { get; init; }

    /// <summary>The proposal it was split from; null when it was read.</summary>
    public string? Parent { get; init; }

    /// <summary>The number of the decision, which those decided together share; null while it is pending.</summary>
    public long? Decision { get; init; }
}

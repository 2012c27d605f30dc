using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Views;

namespace Jalon.Web.Pages.Overview;

/// <summary>What the first page shows; each list is cut to what one look takes in, with its full length beside it.</summary>
public sealed record OverviewModel
{
    public required ImmutableArray<StatusCount> Counts { get; init; }
    public required int Items { get; init; }
    public required int Documents { get; init; }

    /// <summary>Longest overdue first.</summary>
    public required ImmutableArray<Commitment> Overdue { get; init; }

    /// <summary>Furthest moved first.</summary>
    public required ImmutableArray<Commitment> Slipped { get; init; }

    public required ImmutableArray<Commitment> Contested { get; init; }

    /// <summary>Those that nobody has settled.</summary>
    public required ImmutableArray<Conflict> Conflicts { get; init; }

    /// <summary>Nearest deadline first.</summary>
    public required ImmutableArray<Commitment> Soon { get; init; }

    /// <summary>One an item, longest silent first.</summary>
    public required ImmutableArray<Commitment> Silent { get; init; }

    /// <summary>The last word on each of the items spoken of last.</summary>
    public required ImmutableArray<Entry> Latest { get; init; }

    /// <summary>The statement by which an item was last heard of, by the day it was published.</summary>
    public required IReadOnlyDictionary<(ItemId Item, DateOnly Day), Entry> Heard { get; init; }

    /// <summary>The last word on a commitment; null when it was spoken of only in passing.</summary>
    public Entry? LastWord(Commitment commitment) =>
        commitment.LastHeard is { } day ? Heard.GetValueOrDefault((commitment.Item, day)) : null;

    public int Commitments => Counts.Sum(c => c.Count);
}

/// <summary>How many commitments stand so.</summary>
public sealed record StatusCount(FollowUpStatus Status, int Count);

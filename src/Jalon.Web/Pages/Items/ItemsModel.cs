using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Kinds;
using Jalon.Core.Views;

namespace Jalon.Web.Pages.Items;

/// <summary>The items that answer the choice, and what else may be chosen.</summary>
public sealed record ItemsModel
{
    /// <summary>In the order of the kinds' list, each kind's items by name.</summary>
    public required ImmutableArray<(Kind Kind, ImmutableArray<ItemLine> Items)> Groups { get; init; }

    /// <summary>Every kind of which there is an item, with their number.</summary>
    public required ImmutableArray<(Kind Kind, int Count)> Kinds { get; init; }

    public required ImmutableArray<FollowUpStatus> Statuses { get; init; }

    public Kind? Kind { get; init; }

    public FollowUpStatus? Status { get; init; }

    /// <summary>How many more answer the choice than are shown.</summary>
    public int Hidden { get; init; }
}

/// <summary>One item: its promises' statuses, its nearest deadline not past, else its last.</summary>
public sealed record ItemLine(ItemId Id, Kind Kind, string Name, ImmutableArray<FollowUpStatus> Statuses, Promise? Due, Standing? Standing);

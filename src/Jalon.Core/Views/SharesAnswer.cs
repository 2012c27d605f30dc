using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.Core.Views;

/// <summary>Whether shares add up.</summary>
public enum SharesState
{
    /// <summary>They come to 100 %, as far as their intervals tell.</summary>
    Complete,

    /// <summary>They come to less: somebody's share is not told.</summary>
    Missing,

    /// <summary>They come to more than 100 %.</summary>
    TooMuch,

    /// <summary>Too vague to say, such as "more than half" alone.</summary>
    CannotTell,
}

/// <summary>One holder's share, in per cent, as narrow as the entries that agree make it.</summary>
/// <param name="Holder">The agent's id, or the words of the text.</param>
/// <param name="Accounts">The number of independent accounts.</param>
public sealed record Holding(string Holder, Interval Percent, ImmutableArray<Entry> Entries, int Accounts);

/// <summary>Who holds what of an item at one time, in one version of the facts.</summary>
public sealed record SharesAnswer
{
    public required ItemId Item { get; init; }

    /// <summary>When it holds; null when no statement tells.</summary>
    public Edtf? ValidTime { get; init; }

    /// <summary>True when it is a plan rather than a fact.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Of how many versions this is one: more than 1 when somebody's share is contested.</summary>
    public int Versions { get; init; } = 1;

    /// <summary>The largest first.</summary>
    public required ImmutableArray<Holding> Holdings { get; init; }

    public required Interval Sum { get; init; }

    /// <summary>What lacks to 100 %, negative when there is too much.</summary>
    public required Interval Gap { get; init; }

    public required SharesState State { get; init; }

    /// <summary>A stable code such as <c>shares.complete</c>.</summary>
    public required string Rule { get; init; }

    public ImmutableArray<Entry> Proof => [.. Holdings.SelectMany(h => h.Entries)];
}

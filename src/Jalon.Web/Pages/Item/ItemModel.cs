using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Web.Pages.Item;

/// <summary>What the page of an item shows.</summary>
public sealed record ItemModel
{
    public required Dossier Dossier { get; init; }
    public required ImmutableArray<Commitment> Commitments { get; init; }
    public required ImmutableArray<Conflict> Conflicts { get; init; }
    public required ImmutableArray<SharesAnswer> Shares { get; init; }
    public required RequirementsAnswer Requirements { get; init; }
    public required Timeline Timeline { get; init; }

    /// <summary>The last state told; null when nothing tells.</summary>
    public Standing? Standing { get; init; }

    /// <summary>What is said, property by property in the order of the vocabulary, names and kinds left out.</summary>
    public required ImmutableArray<Said> Said { get; init; }

    /// <summary>What it is part of and what is part of it.</summary>
    public required ImmutableArray<ItemId> Linked { get; init; }
}

/// <summary>Everything said of one property, oldest publication first.</summary>
public sealed record Said(Property Property, ImmutableArray<Entry> Entries);

using System.Collections.Immutable;

namespace Jalon.Core.Acceptance;

/// <summary>An item or agent of the ledger with every name it goes by.</summary>
/// <param name="Kind">The code of its kind; null when nobody says.</param>
public sealed record KnownItem(ItemId Id, string? Kind, ImmutableArray<string> Names)
{
    /// <summary>The other ids it was merged with.</summary>
    public ImmutableArray<ItemId> Merged { get; init; } = [];
}

/// <summary>Why a name was taken for an item.</summary>
public enum MatchReason
{
    /// <summary>The text gives its id.</summary>
    Id,

    /// <summary>One of its names, but for accents, case, articles and endings.</summary>
    SameName,

    /// <summary>One of its names, spelt in another script or after another language's ear.</summary>
    Transliterated,

    /// <summary>One of its names, the common nouns in it said in another language.</summary>
    Translated,

    /// <summary>All words of the one are in the other, and no other item comes as near.</summary>
    SharedWords,

    /// <summary>Nothing known was near enough: a new item.</summary>
    New,

    /// <summary>The reviewer said so.</summary>
    Chosen,
}

/// <summary>The item a name stands for, and why.</summary>
/// <param name="KnownAs">Which of its names answered; null when none did.</param>
public sealed record NameMatch(ItemId Id, MatchReason Reason, string? KnownAs = null);

/// <summary>What a name may stand for.</summary>
/// <param name="Best">Null when nothing known is meant, or several items are as likely.</param>
/// <param name="Choices">Those that are as likely, when they are several: the name alone does not tell.</param>
public sealed record Matching(NameMatch? Best, ImmutableArray<NameMatch> Choices)
{
    public static Matching None { get; } = new(null, []);

    public bool IsAmbiguous => Choices.Length > 1;
}

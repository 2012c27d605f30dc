namespace Jalon.Core;

/// <summary>
/// A document kept whole and never edited, named by the SHA-256 of its bytes. This is what is known of it; the bytes
/// themselves stay in the store.
/// </summary>
public sealed record Source
{
    public required Digest Id { get; init; }

    /// <summary>The agent who published it.</summary>
    public required ItemId Publisher { get; init; }

    /// <summary>The day it appeared; null when it bears no date.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>BCP 47 tag of its main language; null when unknown.</summary>
    public string? Language { get; init; }

    public SourceType Type { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    /// <summary>The name of the file it came in, without its folder.</summary>
    public string? FileName { get; init; }

    public string MediaType { get; init; } = "text/plain";

    /// <summary>IANA name of the character encoding the text was decoded with.</summary>
    public string Charset { get; init; } = "utf-8";

    /// <summary>
    /// What took the text out of the bytes, such as <c>pdf 1</c>: the format and the version of our extraction. Null when the
    /// text is the decoded bytes themselves.
    /// </summary>
    public string? Extractor { get; init; }

    /// <summary>The item id under which statements speak of this source itself, such as that it copies another.</summary>
    public ItemId Item => ItemOf(Id);

    public static ItemId ItemOf(Digest id) => new("source-" + id.ToString()[..16]);
}

/// <summary>Where a source stands on the ladder of arbitration (TUFF 3.0, AidData: most official first).</summary>
public enum SourceType
{
    Unknown,
    OfficialGovernment,
    ImplementingAgency,
    OtherOfficial,
    PeerReviewed,
    OtherScholarly,
    Ngo,
    Media,
    SocialMedia,
}

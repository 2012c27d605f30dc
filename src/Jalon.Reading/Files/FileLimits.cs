namespace Jalon.Reading.Files;

/// <summary>How much a file may unfold to. Far beyond what people publish, and little enough for a small machine.</summary>
public sealed record FileLimits
{
    public static FileLimits Usual { get; } = new();

    /// <summary>Bytes of one file, also of one inside another.</summary>
    public long Bytes { get; init; } = 50L << 20;

    /// <summary>Bytes of all that one file holds, unfolded.</summary>
    public long TotalBytes { get; init; } = 300L << 20;

    /// <summary>Files in one file or folder, at every depth together.</summary>
    public int Files { get; init; } = 5000;

    /// <summary>How often what lies in an archive may be larger than it was there. Text seldom shrinks to a fiftieth.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Archives in archives, letters in letters, folders in folders.</summary>
    public int Depth { get; init; } = 8;

    /// <summary>Elements within elements of a document.</summary>
    public int Nesting { get; init; } = 256;

    public int Pages { get; init; } = 5000;

    /// <summary>Characters that a document may yield.</summary>
    public int Characters { get; init; } = 50 << 20;
}

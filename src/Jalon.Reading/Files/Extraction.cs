using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Reading.Files;

/// <summary>What was taken out of a file: its text, what it says of itself, and the files it holds.</summary>
/// <param name="Text">The same bytes always give the same text. Null for what only holds other files.</param>
/// <param name="Charset">IANA name of the encoding its bytes were read in.</param>
/// <param name="Findings">Places are within the file.</param>
public sealed record Extraction(string? Text, string? Charset, ImmutableArray<Finding> Findings)
{
    public FileFacts Facts { get; init; } = FileFacts.None;

    /// <summary>Unfolded one at a time, as they are asked for.</summary>
    public IEnumerable<Part> Parts { get; init; } = [];

    /// <summary>A file that yields nothing, and why.</summary>
    public static Extraction Refused(string code, string? detail = null) => new(null, null, [new Finding(code, Severity.Error, "", detail)]);
}

/// <summary>A file in a file, or the finding that says why it was passed over.</summary>
/// <param name="Path">The name it bears there. It is shown and never used as a path.</param>
public sealed record Part(string Path, ReadOnlyMemory<byte> Content, Finding? Finding = null);

/// <summary>What a file says of itself, each with the place that says so. Only ever proposed: what a user says counts.</summary>
public sealed record FileFacts(Told<DateOnly>? Date = null, Told<string>? Publisher = null, Told<string>? Title = null)
{
    private const int Head = 4000;

    public static FileFacts None { get; } = new();

    /// <summary>The same with the day that the text says it was written, where it does: a file may have been saved long after.</summary>
    public FileFacts DatedBy(string text)
    {
        var head = text[..Math.Min(Head, text.Length)];
        return Reader.Read(head, new ReadOptions()).Date is { } day ? this with { Date = new Told<DateOnly>(day, "text") } : this;
    }
}

/// <summary>A value and the field of the file that tells it, such as <c>JSON-LD datePublished</c>.</summary>
public sealed record Told<T>(T Value, string Field);

using System.Collections.Immutable;

namespace Jalon.Reading.Files;

/// <summary>
/// A form of file that is read: how it is told from others and how its text is taken out. The libraries that do it are named
/// only inside the methods, so that a command that meets no such file loads none of them.
/// </summary>
/// <param name="Code">Short name, such as <c>pdf</c>.</param>
/// <param name="MediaType">IANA media type of a source of this form.</param>
/// <param name="Version">Of our extraction, raised when the same bytes give another text; 0 when the text is the decoded bytes.</param>
/// <param name="Extensions">With their dot; the first is the usual one.</param>
public sealed record FileFormat(string Code, string MediaType, int Version, ImmutableArray<string> Extensions)
{
    /// <summary>Whether the bytes themselves are of this form.</summary>
    public required Func<GivenFile, bool> IsIn { get; init; }

    /// <summary>May throw anything on hostile bytes: <see cref="FileReader"/> makes that a finding.</summary>
    public required Func<GivenFile, FileLimits, Extraction> Extract { get; init; }

    /// <summary>What <see cref="Core.Source.Extractor"/> says of a text taken out by this version; null when it is the decoded bytes.</summary>
    public string? Extractor => Version == 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code} {Version}");
}

/// <summary>The bytes of a file and the name it came under, without any folder.</summary>
public sealed record GivenFile(string Name, ReadOnlyMemory<byte> Content)
{
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    public ReadOnlySpan<byte> Bytes => Content.Span;
}

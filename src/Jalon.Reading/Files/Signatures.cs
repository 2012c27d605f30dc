namespace Jalon.Reading.Files;

/// <summary>How files begin. Those of forms that nobody reads as text are known, so that an extension does not mislead.</summary>
internal static class Signatures
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[][] Others =
    [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B], "GIF8"u8.ToArray(), "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF],
        "{\\rtf"u8.ToArray(), "II*\0"u8.ToArray(), "MM\0*"u8.ToArray(), "MZ"u8.ToArray(), [0x7F, 0x45, 0x4C, 0x46],
    ];

    /// <summary>An OLE compound file: an old office document, or a new one that is encrypted.</summary>
    public static bool IsOle(GivenFile file) => file.Bytes.StartsWith(Ole);

    public static bool IsZip(GivenFile file) => file.Bytes.StartsWith("PK\u0003\u0004"u8) || file.Bytes.StartsWith("PK\u0005\u0006"u8);

    public static bool IsOther(GivenFile file) => IsOle(file) || Array.Exists(Others, o => file.Content.Span.StartsWith(o) && (o.Length > 2 || file.Bytes.IndexOf((byte)0) >= 0));
}

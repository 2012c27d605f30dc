namespace Jalon.Reading.Files.Plain;

/// <summary>Plain text: the text is the decoded bytes, as they stand. A file without an extension is taken for one.</summary>
internal static class TextFormat
{
    public static FileFormat Format { get; } = new("text", "text/plain", 0, [".txt", ".text", ""])
    {
        IsIn = _ => false,
        Extract = (file, _) => Decode(file),
    };

    public static Extraction Decode(GivenFile file)
    {
        var decoded = TextDecoder.Decode(file.Bytes);
        return new Extraction(decoded.Charset is null ? null : decoded.Text, decoded.Charset, decoded.Findings);
    }
}

namespace Jalon.Reading.Files.Plain;

/// <summary>Markdown, kept as it is written: the reading passes over its signs.</summary>
internal static class MarkdownFormat
{
    public static FileFormat Format { get; } = new("markdown", "text/markdown", 0, [".md", ".markdown"])
    {
        IsIn = _ => false,
        Extract = (file, _) => TextFormat.Decode(file),
    };
}

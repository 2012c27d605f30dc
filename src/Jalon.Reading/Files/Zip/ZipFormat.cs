using System.IO.Compression;

namespace Jalon.Reading.Files.Zip;

/// <summary>An archive of documents. It is no document itself; its names are shown and never used as paths.</summary>
internal static class ZipFormat
{
    public static FileFormat Format { get; } = new("zip", "application/zip", 0, [".zip"])
    {
        IsIn = Signatures.IsZip,
        // An office document of another sort (XLSX, ODT) is an archive too, and its pieces are no documents.
        Extract = (file, limits) => ZipContent.Holds(file, "[Content_Types].xml") || ZipContent.Holds(file, "mimetype")
            ? Extraction.Refused("format-unknown-file", file.Extension) : new Extraction(null, null, []) { Parts = Parts(file, limits) },
    };

    private static IEnumerable<Part> Parts(GivenFile file, FileLimits limits)
    {
        using var archive = new ZipArchive(ZipContent.Stream(file), ZipArchiveMode.Read);
        if (archive.Entries.Count > limits.Files)
        {
            throw new LimitException("archive-too-large", $"{archive.Entries.Count}");
        }

        foreach (var entry in archive.Entries.Where(e => !IsFolder(e) && !IsHidden(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var (content, finding) = ZipContent.Unfold(entry, limits);
            yield return new Part(entry.FullName, content, finding);
            if (finding?.Code == "archive-bomb")
            {
                yield break;
            }
        }
    }

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\');

    // Thumbs, .DS_Store and the doubles that macOS adds.
    private static bool IsHidden(string path) => path.Replace('\\', '/').Split('/').Any(p => p.StartsWith('.') && p is not ("." or "..") || p == "__MACOSX");
}

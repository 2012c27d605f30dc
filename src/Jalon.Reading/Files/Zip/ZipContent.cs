using System.IO.Compression;
using System.Runtime.InteropServices;
using Jalon.Core;

namespace Jalon.Reading.Files.Zip;

/// <summary>Unfolds what lies in an archive by counting bytes: the lengths that the archive announces are not believed.</summary>
internal static class ZipContent
{
    private const int Small = 1 << 20;

    public static Stream Stream(GivenFile file) => MemoryMarshal.TryGetArray(file.Content, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(file.Content.ToArray(), writable: false);

    /// <summary>False also for what only looks like an archive.</summary>
    public static bool Holds(GivenFile file, string entry)
    {
        try
        {
            using var archive = new ZipArchive(Stream(file), ZipArchiveMode.Read);
            return archive.GetEntry(entry) is not null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException)
        {
            return false;
        }
    }

    public static (ReadOnlyMemory<byte> Content, Finding? Finding) Unfold(ZipArchiveEntry entry, FileLimits limits)
    {
        try
        {
            if (entry.IsEncrypted)
            {
                return (default, new Finding("file-encrypted", Severity.Error, ""));
            }

            using var stream = entry.Open();
            return Unfold(stream, Math.Max(1, entry.CompressedLength), limits);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return (default, new Finding("file-broken", Severity.Error, "", "zip"));
        }
    }

    /// <summary>Throws when a package unfolds beyond the limits: one that a library is about to unfold whole.</summary>
    public static void Check(GivenFile package, FileLimits limits)
    {
        using var archive = new ZipArchive(Stream(package), ZipArchiveMode.Read);
        var left = limits.TotalBytes;
        foreach (var entry in archive.Entries)
        {
            var (content, finding) = Unfold(entry, limits with { Bytes = Math.Min(left, limits.TotalBytes) });
            left -= content.Length;
            if (finding is { Code: not "file-broken" })
            {
                throw new LimitException(finding.Code, entry.FullName);
            }
        }
    }

    private static (ReadOnlyMemory<byte>, Finding?) Unfold(Stream stream, long folded, FileLimits limits)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > Small && content.Length / folded > limits.Ratio)
            {
                return (default, new Finding("archive-bomb", Severity.Error, ""));
            }

            if (content.Length > limits.Bytes)
            {
                return (default, new Finding("too-large", Severity.Error, ""));
            }
        }

        return (content.GetBuffer().AsMemory(0, (int)content.Length), null);
    }
}

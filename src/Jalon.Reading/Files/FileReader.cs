using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Reading.Files;

/// <summary>
/// Takes the documents out of a file: itself, and those it holds. Pure but for memory: bytes in, texts out, the same each
/// time. Whatever the bytes are nothing throws; a file that cannot be taken becomes a finding and the next one is read.
/// </summary>
public static class FileReader
{
    /// <summary>The documents, unfolded one at a time as they are asked for.</summary>
    /// <param name="place">What the findings call the file.</param>
    /// <param name="isFound">Whether it was met in a folder rather than named: then it may be of a form that is not read.</param>
    public static IEnumerable<FileText> Read(GivenFile file, string place, FileLimits limits, bool isFound = false) => Read(file, place, new Allowance(limits), isFound ? 1 : 0, FileFacts.None);

    /// <summary>The text of the file itself, without the files it holds. Null when it yields none.</summary>
    public static string? TextOf(GivenFile file, FileFormat format) => Extract(file, format, FileLimits.Usual).Text;

    private static IEnumerable<FileText> Read(GivenFile file, string place, Allowance left, int depth, FileFacts around)
    {
        if (file.Content.IsEmpty)
        {
            yield return FileText.Bad(place, file.Name, "empty");
            yield break;
        }

        if (FileFormats.Of(file) is not { } format)
        {
            yield return Unknown(file, place, depth);
            yield break;
        }

        // An enclosure without a date is as old as its letter, and comes from who sent it.
        var taken = Extract(file, format, left.Limits);
        var facts = taken.Facts with { Date = taken.Facts.Date ?? around.Date, Publisher = taken.Facts.Publisher ?? around.Publisher };
        if (taken.Text is not null || !taken.Findings.IsEmpty)
        {
            yield return new FileText(place, file.Name, file.Content, taken.Text is null ? null : format, taken.Text ?? "", taken.Charset, facts,
                [.. taken.Findings.Select(f => f with { Location = $"{place} {f.Location}".TrimEnd(), Severity = IsPassedOver(f, depth) ? Severity.Warning : f.Severity })]);
        }

        using var parts = taken.Parts.GetEnumerator();
        while (Next(parts, place) is var (part, broken))
        {
            var inside = broken ?? Refused(part!, place, left, depth);
            if (inside is not null)
            {
                yield return inside;
                if (broken is not null || left.IsSpent)
                {
                    yield break;
                }

                continue;
            }

            var name = NameOf(part!.Path);
            foreach (var text in Read(new GivenFile(name, part.Content), $"{place}/{Shown(part.Path)}", left, depth + 1, facts))
            {
                yield return text;
            }
        }
    }

    // A library meets hostile bytes here: whatever it throws means that the file is broken, never that the program is.
    private static Extraction Extract(GivenFile file, FileFormat format, FileLimits limits)
    {
        try
        {
            return format.Extract(file, limits);
        }
        catch (LimitException e)
        {
            return Extraction.Refused(e.Code, e.Detail);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Extraction.Refused("file-broken", format.Code);
        }
    }

    private static (Part? Part, FileText? Broken)? Next(IEnumerator<Part> parts, string place)
    {
        try
        {
            return parts.MoveNext() ? (parts.Current, null) : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, FileText.Bad(place, "", e is LimitException limit ? limit.Code : "file-broken", e is LimitException { Detail: var detail } ? detail : null));
        }
    }

    private static FileText? Refused(Part part, string place, Allowance left, int depth)
    {
        var inside = $"{place}/{Shown(part.Path)}";
        return part.Finding is { } finding ? FileText.Bad(inside, NameOf(part.Path), finding.Code, finding.Detail, finding.Severity)
            : depth >= left.Limits.Depth ? FileText.Bad(inside, NameOf(part.Path), "nested-too-deep")
            : !left.Take(part.Content.Length) ? FileText.Bad(place, "", "archive-too-large")
            : null;
    }

    private static bool IsPassedOver(Finding finding, int depth) => depth > 0 && finding.Code == "format-unknown-file";

    // What lies in a folder or letter beside the documents is no error of the user's.
    private static FileText Unknown(GivenFile file, string place, int depth) =>
        Signatures.IsOle(file) && file.Bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
            ? FileText.Bad(place, file.Name, "file-encrypted")
            : Signatures.IsOther(file) && !Signatures.IsOle(file) ? FileText.Bad(place, file.Name, "not-text", null, depth > 0 ? Severity.Warning : Severity.Error)
            : FileText.Bad(place, file.Name, "format-unknown-file", file.Extension.Length > 0 ? file.Extension : null, depth > 0 ? Severity.Warning : Severity.Error);

    private static string NameOf(string path) => Shown(path).Split('/') is [.., { Length: > 0 } last] ? last : "document";

    // An archive chooses these letters: no drive, no way up, no control characters, no endless name.
    private static string Shown(string path)
    {
        var parts = path.Replace('\\', '/').Split('/').Select(p => new string([.. p.Where(c => !char.IsControl(c) && c != ':')]).Trim()).Where(p => p is not ("" or "." or ".."));
        var shown = string.Join('/', parts);
        return shown.Length <= 200 ? shown : shown[^200..];
    }

    private sealed class Allowance(FileLimits limits)
    {
        private long bytes = limits.TotalBytes;
        private int files = limits.Files;

        public FileLimits Limits { get; } = limits;

        public bool IsSpent => bytes < 0 || files < 0;

        public bool Take(long length)
        {
            bytes -= length;
            files--;
            return !IsSpent;
        }
    }
}

using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Reading.Files;

namespace Jalon.Cli.Input;

/// <summary>Files, folders and archives given as sources: the documents in them, or the findings that say why one cannot be taken.</summary>
internal static class SourceFile
{
    /// <summary>Fifty megabytes: far beyond any text that a person publishes.</summary>
    public static readonly long Largest = FileLimits.Usual.Bytes;

    /// <summary>Never throws for what is wrong with the file. The name <c>-</c> is standard input. Unfolded one at a time, as they are asked for.</summary>
    public static IEnumerable<FileText> Read(Call call, string given)
    {
        if (given == "-")
        {
            return Content("stdin", "stdin", () => call.Terminal.InBytes, isFound: false);
        }

        var path = call.Terminal.PathTo(given);
        return Directory.Exists(path) ? Folder(path, given)
            : File.Exists(path) ? Content(Path.GetFileName(given), given, () => File.OpenRead(path), isFound: false)
            : [FileText.Bad(given, Path.GetFileName(given), "file-missing")];
    }

    private static IEnumerable<FileText> Folder(string path, string given)
    {
        var (files, finding) = FolderFiles.Of(path, FileLimits.Usual);
        var place = Path.TrimEndingDirectorySeparator(given).Replace('\\', '/');
        foreach (var file in files)
        {
            var name = Path.GetRelativePath(path, file).Replace('\\', '/');
            foreach (var text in Content(Path.GetFileName(file), $"{place}/{name}", () => File.OpenRead(file), isFound: true))
            {
                yield return text;
            }
        }

        if (finding is not null)
        {
            yield return FileText.Bad(place, "", finding.Code, finding.Detail, finding.Severity);
        }
    }

    private static IEnumerable<FileText> Content(string name, string place, Func<Stream> open, bool isFound)
    {
        try
        {
            using var stream = open();
            return Bytes(stream) is { } bytes ? FileReader.Read(new GivenFile(name, bytes), place, FileLimits.Usual, isFound) : [FileText.Bad(place, name, "too-large")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [FileText.Bad(place, name, "file-unreadable")];
        }
    }

    /// <summary>Null when there are too many.</summary>
    private static byte[]? Bytes(Stream stream)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > Largest)
            {
                return null;
            }
        }

        return content.ToArray();
    }
}

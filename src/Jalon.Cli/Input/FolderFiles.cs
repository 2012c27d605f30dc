using Jalon.Core;
using Jalon.Reading.Files;

namespace Jalon.Cli.Input;

/// <summary>The files of a folder and of those in it, in the order of their names. Hidden ones, links and portfolios are passed over.</summary>
internal static class FolderFiles
{
    /// <summary>The paths, and a finding when there are too many or none.</summary>
    public static (IReadOnlyList<string> Files, Finding? Finding) Of(string folder, FileLimits limits)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true, MaxRecursionDepth = limits.Depth, IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        var found = Directory.EnumerateFiles(folder, "*", options)
            .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(p => p.StartsWith('.')) && !f.EndsWith(PortfolioFile.Extension, StringComparison.Ordinal)
                && !f.EndsWith(PortfolioFile.Extension + "-wal", StringComparison.Ordinal) && !f.EndsWith(PortfolioFile.Extension + "-shm", StringComparison.Ordinal))
            .Take(limits.Files + 1).Order(StringComparer.Ordinal).ToList();
        return found.Count > limits.Files ? (found[..limits.Files], new Finding("archive-too-large", Severity.Error, "", $"> {limits.Files}"))
            : (found, found.Count == 0 ? new Finding("folder-empty", Severity.Error, "") : null);
    }
}

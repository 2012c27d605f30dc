namespace Jalon.Cli.Input;

/// <summary>Stars in file names, for shells that leave them to the program (Windows, quotes). A name that matches no file stays as it is.</summary>
internal static class FileNames
{
    public static IReadOnlyList<string> Expand(Call call, IEnumerable<string> given) => [.. given.SelectMany(g => Expand(call, g))];

    private static List<string> Expand(Call call, string given)
    {
        var (folder, pattern) = (Path.GetDirectoryName(given) ?? "", Path.GetFileName(given));
        if (pattern.AsSpan().IndexOfAny('*', '?') < 0 || File.Exists(call.Terminal.PathTo(given)) || !Directory.Exists(call.Terminal.PathTo(folder.Length == 0 ? "." : folder)))
        {
            return [given];
        }

        var found = Directory.GetFiles(call.Terminal.PathTo(folder.Length == 0 ? "." : folder), pattern)
            .Select(f => Path.Combine(folder, Path.GetFileName(f))).Order(StringComparer.Ordinal).ToList();
        return found.Count == 0 ? [given] : found;
    }
}

namespace Jalon.Bench;

/// <summary>Finds the repository that the program was built in.</summary>
internal static class Repository
{
    /// <summary>The folder of the corpus. Throws when no folder above holds one.</summary>
    public static string Corpus { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "corpus")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("No folder above holds the corpus."), "corpus");
    }
}

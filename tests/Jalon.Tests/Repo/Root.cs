namespace Jalon.Tests.Repo;

/// <summary>Finds the repository the tests were built from, and the material beside it that may be missing.</summary>
internal static class Root
{
    public static string Path { get; } = Find();

    public static string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>A file of ../shared; the test is skipped, and counted so, where it is missing.</summary>
    public static string Shared(params string[] parts)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine([Path, "..", "shared", .. parts]));
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"../shared/{string.Join('/', parts)} is not there");
        return path;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Jalon.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Jalon.slnx is in no folder above the tests.");
    }
}

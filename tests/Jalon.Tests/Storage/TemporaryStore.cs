using Jalon.Storage.Sqlite;

namespace Jalon.Tests.Storage;

/// <summary>A store in a folder of its own that goes with it.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jalon-test-");

    public TemporaryStore() => Store = SqliteStore.Create(FilePath);

    public string FilePath => Path.Combine(folder.FullName, "programme.jalon");

    public SqliteStore Store { get; private set; }

    public void Reopen(bool readOnly = false)
    {
        Store.Dispose();
        Store = SqliteStore.Open(FilePath, readOnly);
    }

    public void Dispose()
    {
        Store.Dispose();
        folder.Delete(recursive: true);
    }
}

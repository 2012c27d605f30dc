using Jalon.Storage.Sqlite;

namespace Jalon.SystemTests.Storage;

/// <summary>An empty ledger in a folder of its own that goes with it.</summary>
internal sealed class TemporaryLedger : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jalon-test-");

    public TemporaryLedger() => SqliteStore.Create(FilePath).Dispose();

    public string FilePath => Path.Combine(folder.FullName, "programme.jalon");

    public void Dispose() => folder.Delete(recursive: true);
}

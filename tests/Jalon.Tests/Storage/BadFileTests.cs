using Jalon.Storage;
using Jalon.Storage.Sqlite;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

public sealed class BadFileTests : IDisposable
{
    private readonly TemporaryStore temporary = new();

    public BadFileTests()
    {
        temporary.Store.Append(Noon, "awa", "state", machineRead: false, [Document(new string('a', 50_000))], [Named("pont", "Pont")]);
        temporary.Store.Dispose();
    }

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Open_NewerSchema_SaysNewerAndChangesNothing(bool readOnly)
    {
        using (var outsider = new Outsider(temporary.FilePath))
        {
            outsider.Run("PRAGMA user_version = 9999");
        }

        AssertRefused(StoreException.Newer, readOnly);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("Ceci est une note, pas un grand livre. ")]
    public void Open_NoDatabase_SaysSoAndChangesNothing(string text)
    {
        File.WriteAllText(temporary.FilePath, string.Concat(Enumerable.Repeat(text, 200)));

        AssertRefused(StoreException.NotALedger);
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_SaysSoAndChangesNothing()
    {
        File.Delete(temporary.FilePath);
        using (var outsider = new Outsider(temporary.FilePath))
        {
            outsider.Run("CREATE TABLE t (x)");
        }

        AssertRefused(StoreException.NotALedger);
    }

    [Fact]
    public void Open_Missing_SaysSoAndMakesNone()
    {
        File.Delete(temporary.FilePath);

        var failure = Assert.Throws<StoreException>(() => SqliteStore.Open(temporary.FilePath));

        Assert.Equal(StoreException.Missing, failure.Code);
        Assert.False(File.Exists(temporary.FilePath));
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void Open_Truncated_SaysDamagedAndChangesNothing(double part)
    {
        using (var file = File.OpenWrite(temporary.FilePath))
        {
            file.SetLength((long)(file.Length * part));
        }

        AssertRefused(StoreException.Damaged);
    }

    [Fact]
    public void Create_OverAFile_SaysExists()
    {
        var failure = Assert.Throws<StoreException>(() => SqliteStore.Create(temporary.FilePath));

        Assert.Equal(StoreException.Exists, failure.Code);
    }

    [Fact]
    public void Open_ReadOnly_ReadsAndRefusesToWrite()
    {
        File.SetAttributes(temporary.FilePath, FileAttributes.ReadOnly);

        using var store = SqliteStore.Open(temporary.FilePath, readOnly: true);

        Assert.Equal(1, store.Head.Sequence);
        Assert.Empty(store.Verify().Findings);
        Assert.Single(store.Search("pont").Statements);
        var failure = Assert.Throws<StoreException>(() => store.Append(Noon, "awa", "state", machineRead: false, [], [Named("b", "B")]));
        Assert.Equal(StoreException.ReadOnly, failure.Code);
        File.SetAttributes(temporary.FilePath, FileAttributes.Normal);
    }

    private void AssertRefused(string code, bool readOnly = false)
    {
        var before = File.ReadAllBytes(temporary.FilePath);

        var failure = Assert.Throws<StoreException>(() => SqliteStore.Open(temporary.FilePath, readOnly));

        Assert.Equal(code, failure.Code);
        Assert.Equal(before, File.ReadAllBytes(temporary.FilePath));
    }
}

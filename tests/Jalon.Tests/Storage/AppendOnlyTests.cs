using Microsoft.Data.Sqlite;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

public sealed class AppendOnlyTests : IDisposable
{
    private readonly TemporaryStore temporary = new();

    public AppendOnlyTests()
    {
        var note = Document("Le pont sera achevé en 2026.");
        temporary.Store.Append(Noon, "awa", "state", machineRead: false, [note], [Named("pont", "Pont")]);
    }

    public void Dispose() => temporary.Dispose();

    [Theory]
    [InlineData("UPDATE statement SET body = body")]
    [InlineData("UPDATE statement SET published = published + 1")]
    [InlineData("DELETE FROM statement")]
    [InlineData("INSERT OR REPLACE INTO statement SELECT * FROM statement")]
    [InlineData("INSERT OR REPLACE INTO statement SELECT sequence + 1, portfolio, batch, subject, property, stance, published, source, object, links, register, id, body FROM statement")]
    [InlineData("UPDATE source SET body = '{}'")]
    [InlineData("DELETE FROM source")]
    [InlineData("INSERT OR REPLACE INTO source SELECT * FROM source")]
    [InlineData("UPDATE document SET content = x'00'")]
    [InlineData("DELETE FROM document")]
    [InlineData("INSERT OR REPLACE INTO document SELECT * FROM document")]
    [InlineData("UPDATE batch SET recorder = 'x'")]
    [InlineData("DELETE FROM batch")]
    [InlineData("INSERT OR REPLACE INTO batch SELECT * FROM batch")]
    [InlineData("UPDATE seal SET statements = 0")]
    [InlineData("DELETE FROM seal")]
    [InlineData("INSERT OR REPLACE INTO seal SELECT * FROM seal")]
    [InlineData("UPDATE item SET code = 'autre'")]
    [InlineData("DELETE FROM item")]
    [InlineData("INSERT OR REPLACE INTO item SELECT * FROM item")]
    public void Database_ChangeFromOutside_IsRefused(string sql)
    {
        using var outsider = new Outsider(temporary.FilePath);

        var refusal = Assert.Throws<SqliteException>(() => outsider.Run(sql));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(temporary.Store.Verify().Findings);
    }
}

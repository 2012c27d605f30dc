using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;
using Jalon.Storage.Sqlite;
using static Jalon.Tests.Storage.Notes;

namespace Jalon.Tests.Storage;

public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryStore temporary = new();
    private readonly Random random = new(20250301);

    public VerifyTests()
    {
        for (var b = 0; b < 6; b++)
        {
            // The second kind of document has bytes that are not its text: it came in another encoding.
            var note = Document($"Note {b} 😀 : le pont numéro {b} sera achevé en 202{b}. Мост будет построен.");
            var bytes = b % 2 == 0 ? note.Content.ToArray() : System.Text.Encoding.Unicode.GetBytes(note.Text);
            note = note with { Content = bytes, Source = note.Source with { Id = Digest.Of(bytes), Charset = b % 2 == 0 ? "utf-8" : "utf-16" } };
            temporary.Store.Append(Noon.AddDays(b), "awa", "state", machineRead: false, [note],
            [
                Say($"pont-{b}", Properties.Completed, Day($"202{b}"), Cite(note, $"achevé en 202{b}"), Stance.Planned),
                Say($"pont-{b}", Properties.PartOf, Other("programme"), Cite(note, "😀 : le pont")),
                Named($"pont-{b}", $"Pont {b}"),
            ]);
        }
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Verify_Untouched_IsSound()
    {
        var report = temporary.Store.Verify();

        Assert.Empty(report.Findings);
        Assert.Equal((6, 6, 18, 12), (report.Batches, report.Sources, report.Statements, report.Citations));
    }

    [Theory]
    [InlineData("statement", "body", "sequence", "statement ", "SELECT lower(hex(id)) FROM statement ORDER BY sequence")]
    [InlineData("statement", "id", "sequence", "statement ", "SELECT lower(hex(id)) FROM statement ORDER BY sequence")]
    [InlineData("document", "content", "source", "source ", "SELECT lower(hex(digest)) FROM source ORDER BY source")]
    [InlineData("document", "text", "source", "source ", "SELECT lower(hex(digest)) FROM source WHERE source IN (SELECT source FROM document WHERE text IS NOT NULL) ORDER BY source")]
    [InlineData("source", "body", "source", "source ", "SELECT lower(hex(digest)) FROM source ORDER BY source")]
    [InlineData("source", "text_digest", "source", "source ", "SELECT lower(hex(digest)) FROM source ORDER BY source")]
    [InlineData("batch", "recorder", "number", "batch ", "SELECT CAST(number AS TEXT) FROM batch ORDER BY number")]
    [InlineData("seal", "hash", "batch", "batch ", "SELECT CAST(batch AS TEXT) FROM seal ORDER BY batch")]
    public void Verify_OneByteAltered_NamesWhatItStandsIn(string table, string column, string key, string prefix, string names)
    {
        using var outsider = new Outsider(temporary.FilePath);
        outsider.Disarm();
        var keys = outsider.Column($"SELECT CAST({key} AS TEXT) FROM {table} WHERE {column} IS NOT NULL ORDER BY {key}");
        var named = outsider.Column(names);
        for (var round = 0; round < 25; round++)
        {
            var which = random.Next(keys.Count);
            var where = $"WHERE {key} = {keys[which]}";
            var original = outsider.Bytes($"SELECT CAST({column} AS BLOB) FROM {table} {where}");
            var altered = (byte[])original.Clone();
            altered[random.Next(altered.Length)] ^= (byte)(1 << random.Next(8));
            var value = column is "body" or "text" or "recorder" ? "CAST($value AS TEXT)" : "$value";
            outsider.Run($"UPDATE {table} SET {column} = {value} {where}", altered);

            var report = Fresh(store => store.Verify());

            var name = column == "id" ? Convert.ToHexStringLower(altered) : named[which];
            Assert.Contains(report.Findings, f => f.Location == prefix + name);
            outsider.Run($"UPDATE {table} SET {column} = {value} {where}", original);
        }

        Assert.Empty(Fresh(store => store.Verify()).Findings);
    }

    [Theory]
    [InlineData("UPDATE statement SET subject = subject % 3 + 1 WHERE sequence = 5", "column-altered")]
    [InlineData("UPDATE statement SET published = published + 1 WHERE sequence = 5", "column-altered")]
    [InlineData("UPDATE statement SET stance = 'denied' WHERE sequence = 5", "column-altered")]
    [InlineData("UPDATE statement SET batch = 4 WHERE sequence = 5", "chain-broken")]
    [InlineData("UPDATE batch SET machine_read = 1 WHERE number = 2", "chain-broken")]
    [InlineData("DELETE FROM statement WHERE sequence = 18", "chain-broken")]
    [InlineData("DELETE FROM seal WHERE batch = 3", "chain-broken")]
    [InlineData("UPDATE item SET code = 'autre' WHERE item = 1", "column-altered")]
    [InlineData("INSERT INTO statement_words (statement_words, rowid, quote, words) VALUES ('delete', 3, null, 'Pont 0')", "search-index")]
    public void Verify_Falsified_IsFound(string sql, string code)
    {
        using (var outsider = new Outsider(temporary.FilePath))
        {
            outsider.Disarm();
            outsider.Run("PRAGMA foreign_keys = OFF");
            outsider.Run(sql);
        }

        var report = Fresh(store => store.Verify());

        Assert.Contains(report.Findings, f => f.Code == code);
    }

    [Fact]
    public void Verify_CitationThatDoesNotStandThere_IsNamed()
    {
        var note = Document("Rien de tel ici.");
        var astray = Say("pont-1", Properties.Completed, Day("2027"), new Citation(note.Source.Id, "achevé", 3, 6));
        temporary.Store.Append(Noon.AddDays(9), "awa", "state", machineRead: false, [note], [astray]);

        var finding = Assert.Single(temporary.Store.Verify().Findings);

        Assert.Equal(("citation-not-found", $"statement {astray.Id}"), (finding.Code, finding.Location));
    }

    [Fact]
    public void File_AnyByteFlipped_IsFoundOrChangesNothing()
    {
        var sound = Content(temporary.Store);
        temporary.Store.Dispose();
        var bytes = File.ReadAllBytes(temporary.FilePath);
        var path = Path.Combine(Path.GetDirectoryName(temporary.FilePath)!, "flipped.jalon");
        var found = 0;
        for (var round = 0; round < 300; round++)
        {
            var at = random.Next(bytes.Length);
            var bit = (byte)(1 << random.Next(8));
            bytes[at] ^= bit;
            File.WriteAllBytes(path, bytes);
            bytes[at] ^= bit;
            try
            {
                using var store = SqliteStore.Open(path, readOnly: true);
                var isSound = store.Verify().IsSound;
                Assert.True(!isSound || Content(store) == sound, $"byte {at}, bit {bit}");
                found += isSound ? 0 : 1;
            }
            catch (StoreException)
            {
                found++;
            }
        }

        Assert.InRange(found, 30, 300);
    }

    private T Fresh<T>(Func<SqliteStore, T> ask)
    {
        temporary.Reopen();
        return ask(temporary.Store);
    }

    private static string Content(SqliteStore store) =>
        string.Join('\n', store.Entries().Select(e => $"{e}").Concat(store.Batches().SelectMany(b => store.SourcesOf(b.Batch)).Select(s => $"{s.Source} {s.Text} {Convert.ToHexString(s.Content.Span)}")));
}

using System.Globalization;
using System.Text;
using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

// A process that writes to a ledger until it is done or killed: Jalon.Scribe FILE NAME BATCHES STATEMENTS [PATIENCE-MS].
// Says "ready" when the file is open, "waiting" when another process writes, then number and hash of each batch once it is safe.
var (path, name, batches, size) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
var patience = args.Length > 4 ? TimeSpan.FromMilliseconds(int.Parse(args[4], CultureInfo.InvariantCulture)) : (TimeSpan?)null;
try
{
    using var store = SqliteStore.Open(path, onWaiting: () => Say("waiting"), patience: patience);
    Say("ready");
    for (var b = 0; b < batches; b++)
    {
        var text = $"Note {b} de {name} : le pont {name}-{b} sera achevé en 2026. {new string('é', b * 97 % 3000)}";
        var bytes = Encoding.UTF8.GetBytes(text);
        var source = new Source { Id = Digest.Of(bytes), Publisher = new ItemId("gazette"), Published = new DateOnly(2025, 1, 1) };
        var statements = Enumerable.Range(0, 1 + (b * 31 % size)).Select(i => new Statement
        {
            Subject = new ItemId($"pont-{i % 50}"), Property = Properties.Description, Value = new TextValue($"{name} {b} {i}"),
            AssertedBy = new Attribution(new ItemId("gazette")), Citation = new Citation(source.Id, "Note", 0, 4),
        });
        var result = store.Append(DateTimeOffset.UnixEpoch.AddSeconds(b), name, "scribe", machineRead: false, [new NewSource(source, bytes, text)], statements);
        Say(result.Batch is { } batch ? string.Create(CultureInfo.InvariantCulture, $"{batch.Number} {store.Batches()[(int)batch.Number - 1].Hash}") : "nothing new");
    }

    return 0;
}
catch (StoreException e)
{
    Say(e.Code);
    return 3;
}

static void Say(string line)
{
    Console.WriteLine(line);
    Console.Out.Flush();
}

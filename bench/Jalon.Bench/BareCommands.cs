using Microsoft.Data.Sqlite;

namespace Jalon.Bench;

/// <summary>The prepared commands of <see cref="BareRows"/>.</summary>
internal sealed class BareCommands(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, long> items = new(StringComparer.Ordinal);
    private readonly SqliteCommand[] commands =
    [
        Prepare(connection, "INSERT INTO batch (number, recorded_at, recorder, run, machine_read) VALUES ($0, 0, 'bench', 'import', 0)", 1),
        Prepare(connection, "INSERT INTO item (item, code) VALUES ($0, $1)", 2),
        Prepare(connection, "INSERT INTO source (source, digest, batch, published, body, body_digest, text_digest) VALUES ($0, $1, $2, $3, $4, $5, $6)", 7),
        Prepare(connection, "INSERT INTO document (source, content) VALUES ($0, $1)", 2),
        Prepare(connection, "INSERT INTO document_words (rowid, text) VALUES ($0, $1)", 2),
        Prepare(connection, "INSERT INTO statement (sequence, batch, subject, property, stance, published, source, object, links, register, id, body) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", 12),
        Prepare(connection, "INSERT INTO statement_words (rowid, quote, words) VALUES ($0, $1, $2)", 3),
    ];

    private SqliteCommand Batch => commands[0];

    private SqliteCommand NewItem => commands[1];

    private SqliteCommand Source => commands[2];

    private SqliteCommand Document => commands[3];

    private SqliteCommand DocumentWords => commands[4];

    private SqliteCommand Statement => commands[5];

    private SqliteCommand StatementWords => commands[6];

    public void Write(int number, List<BareRows.Document> documents, List<BareRows.Statement> statements, SqliteTransaction transaction)
    {
        foreach (var command in commands)
        {
            command.Transaction = transaction;
        }

        Run(Batch, number);
        foreach (var d in documents)
        {
            Run(Source, d.Number, d.Id, number, d.Published, d.Body, d.BodyDigest, d.BodyDigest);
            Run(Document, d.Number, d.Content);
            Run(DocumentWords, d.Number, d.Text);
        }

        foreach (var s in statements)
        {
            Run(Statement, s.Sequence, number, Item(s.Subject), s.Property, s.Stance, s.Published, s.Source, s.Target is null ? null : Item(s.Target), s.Links ? 1 : 0, s.Register ? 1 : 0, s.Id, s.Body);
            Run(StatementWords, s.Sequence, s.Quote, s.Words);
        }
    }

    public void Dispose()
    {
        foreach (var command in commands)
        {
            command.Dispose();
        }
    }

    private long Item(string code)
    {
        if (!items.TryGetValue(code, out var number))
        {
            items[code] = number = items.Count + 1;
            Run(NewItem, number, code);
        }

        return number;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }

        command.Prepare();
        return command;
    }
}

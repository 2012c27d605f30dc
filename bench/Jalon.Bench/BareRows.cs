using System.Text;
using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Storage;
using Microsoft.Data.Sqlite;

namespace Jalon.Bench;

/// <summary>
/// The rows of a ledger ready to be written, and the plainest way to write them with Microsoft.Data.Sqlite: one prepared
/// command a table, the same tables and indexes without the triggers, items looked up by plain queries, one transaction a batch.
/// </summary>
internal sealed class BareRows
{
    private readonly List<Batch> batches = [];

    public BareRows(IEnumerable<(NewSource[] Sources, Core.Statement[] Statements)> ledger)
    {
        var sources = new Dictionary<Digest, (long Number, DateOnly? Published)>();
        var sequence = 0L;
        foreach (var (documents, statements) in ledger)
        {
            var kept = documents.Select((d, i) => new Document(
                sources.Count + i + 1, d.Source.Id.ToArray(), d.Source.Published?.DayNumber, Encoding.UTF8.GetString(SourceJson.Write(d.Source).Span),
                Digest.Of(SourceJson.Write(d.Source).Span).ToArray(), d.Content.ToArray(), d.Text)).ToList();
            foreach (var (document, source) in kept.Zip(documents))
            {
                sources[source.Source.Id] = (document.Number, source.Source.Published);
            }

            batches.Add(new Batch(kept, [.. statements.Select(s => Row(s, ++sequence, s.Citation is { } c ? sources[c.Source] : null))]));
        }
    }

    public void Insert(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536");
        using (var triggers = connection.CreateCommand())
        {
            triggers.CommandText = "SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_schema WHERE type = 'trigger'";
            Run(connection, (string)triggers.ExecuteScalar()!);
        }

        using var commands = new BareCommands(connection);
        for (var number = 0; number < batches.Count; number++)
        {
            using var transaction = connection.BeginTransaction();
            commands.Write(number + 1, batches[number].Documents, batches[number].Statements, transaction);
            transaction.Commit();
        }
    }

    private static Statement Row(Core.Statement s, long sequence, (long Number, DateOnly? Published)? source)
    {
        var links = s.Revises.Length + s.Invalidates.Length > 0;
        return new Statement(
            sequence, s.Subject.Value, s.Property.Code, Codes.Of(s.Stance), (source?.Published ?? new DateOnly(2025, 1, 1)).DayNumber, source?.Number,
            s.Value switch { ItemValue i => i.Item.Value, AgentValue a => a.Agent.Value, _ => null }, links, links || s.Property.IsStructural,
            s.Id.ToArray(), Encoding.UTF8.GetString(StatementJson.Write(s).Span), s.Citation?.Quote, s.Value switch { TextValue t => t.Text, PlaceValue p => p.Name, _ => "" });
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal sealed record Document(long Number, byte[] Id, int? Published, string Body, byte[] BodyDigest, byte[] Content, string Text);

    internal sealed record Statement(
        long Sequence, string Subject, string Property, string Stance, int Published, long? Source, string? Target, bool Links, bool Register, byte[] Id, string Body,
        string? Quote, string Words);

    private sealed record Batch(List<Document> Documents, List<Statement> Statements);
}

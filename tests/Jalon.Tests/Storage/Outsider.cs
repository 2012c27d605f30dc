using Microsoft.Data.Sqlite;

namespace Jalon.Tests.Storage;

/// <summary>Somebody with the file and a tool of their own, who need not keep our rules.</summary>
internal sealed class Outsider : IDisposable
{
    private readonly SqliteConnection connection;

    public Outsider(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
    }

    /// <summary>Drops every trigger, as who wants to falsify would.</summary>
    public void Disarm()
    {
        foreach (var trigger in Column("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
        {
            Run($"DROP TRIGGER {trigger}");
        }
    }

    public void Run(string sql, byte[]? value = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (value is not null)
        {
            command.Parameters.AddWithValue("$value", value);
        }

        command.ExecuteNonQuery();
    }

    public byte[] Bytes(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (byte[])command.ExecuteScalar()!;
    }

    public List<string> Column(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    public void Dispose() => connection.Dispose();
}

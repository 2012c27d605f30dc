using System.Diagnostics;
using Jalon.Core;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Jalon.Storage.Sqlite;

/// <summary>One connection to the file, with its prepared queries and the rows it has met. Used by one thread at a time.</summary>
internal sealed class Link : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Query> queries = new(StringComparer.Ordinal);
    private bool isMapped;

    // Each connection is used by one thread at a time, so SQLite need not lock it at every call (sqlite.org/threadsafe.html,
    // multi-thread mode). Refused, and no harm done, when something in the process has opened a connection before.
    static Link()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(2); // SQLITE_CONFIG_MULTITHREAD
    }

    public Link(string path, SqliteOpenMode mode, bool immutable = false)
    {
        // Outside ADO.NET's pool: closing the last connection is what folds the log back into the one file.
        var builder = new SqliteConnectionStringBuilder
        {
            DataSource = immutable ? $"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1" : path,
            Mode = mode,
            Pooling = false,
        };
        connection = new SqliteConnection(builder.ToString());
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle, 5000);
            Execute("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw Failure.Of(e.SqliteErrorCode, e.SqliteExtendedErrorCode, e.Message);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public Rows Rows => field ??= new Rows(this);

    /// <summary>The prepared query of a text; the texts are constants, so the table stays small.</summary>
    public Query Query(string sql)
    {
        if (!queries.TryGetValue(sql, out var query))
        {
            queries[sql] = query = new Query(this, connection.Handle!, sql);
        }

        return query;
    }

    public void Execute(string sql) => Check(raw.sqlite3_exec(connection.Handle, sql));

    public long Pragma(string name) => Query($"PRAGMA {name}").Scalar() ?? 0;

    /// <summary>A reading transaction: everything until it is disposed sees one state of the file.</summary>
    public Reading Read()
    {
        Query("BEGIN").Run();
        return new Reading(this);
    }

    /// <summary>
    /// Takes the one right to write. When another process has it, says so once and keeps trying until the limit, then throws
    /// <see cref="StoreException"/>.
    /// </summary>
    public void BeginWriting(Action? onWaiting, TimeSpan limit)
    {
        var started = Stopwatch.GetTimestamp();
        var said = false;
        raw.sqlite3_busy_timeout(connection.Handle, 50);
        try
        {
            while (true)
            {
                try
                {
                    Query("BEGIN IMMEDIATE").Run();
                    return;
                }
                catch (StoreException e) when (e.Code == StoreException.Busy && Stopwatch.GetElapsedTime(started) < limit)
                {
                    if (!said)
                    {
                        said = true;
                        onWaiting?.Invoke();
                    }
                }
            }
        }
        finally
        {
            raw.sqlite3_busy_timeout(connection.Handle, 5000);
        }
    }

    /// <summary>From now on reads the file where the system keeps it in memory: for going through all of it, twice as fast as copying each page.</summary>
    public Link Map()
    {
        if (!isMapped)
        {
            Execute("PRAGMA mmap_size = 2147418112");
            isMapped = true;
        }

        return this;
    }

    public Link Unmap()
    {
        if (isMapped)
        {
            Execute("PRAGMA mmap_size = 0");
            isMapped = false;
        }

        return this;
    }

    public void Commit() => Query("COMMIT").Run();

    public void Rollback()
    {
        foreach (var query in queries.Values)
        {
            query.Reset();
        }

        // After a full disk SQLite may have rolled back by itself.
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            _ = raw.sqlite3_exec(connection.Handle, "ROLLBACK");
        }
    }

    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw Failure.Of(code, raw.sqlite3_extended_errcode(connection.Handle), raw.sqlite3_errmsg(connection.Handle).utf8_to_string());
        }
    }

    public void Dispose()
    {
        foreach (var query in queries.Values)
        {
            query.Close();
        }

        queries.Clear();
        connection.Dispose();
    }

    internal readonly struct Reading(Link link) : IDisposable
    {
        public void Dispose() => link.Rollback();
    }
}

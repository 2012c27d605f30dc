using System.Text;
using Jalon.Core;
using SQLitePCL;

namespace Jalon.Storage.Sqlite;

/// <summary>
/// A prepared query, reused. It speaks to SQLite below ADO.NET because statements are read and written as UTF-8 bytes where
/// they lie, without a string or array for each. Parameters and columns count from 0.
/// </summary>
internal sealed class Query
{
    private readonly Link link;
    private readonly sqlite3_stmt handle;
    private readonly nint row;

    public Query(Link link, sqlite3 connection, string sql)
    {
        this.link = link;
        link.Check(raw.sqlite3_prepare_v2(connection, sql, out handle));
        row = handle.DangerousGetHandle(); // closed with this query, not before
    }

    public Query Bind(int index, long value)
    {
        link.Check(raw.sqlite3_bind_int64(handle, index + 1, value));
        return this;
    }

    public Query Bind(int index, long? value) => value is { } v ? Bind(index, v) : Null(index);

    public Query Bind(int index, string? value)
    {
        if (value is null)
        {
            return Null(index);
        }

        // Binding through bytes keeps NUL characters and lone surrogates from cutting or breaking the text.
        link.Check(raw.sqlite3_bind_text(handle, index + 1, Encoding.UTF8.GetBytes(value).AsSpan()));
        return this;
    }

    public Query BindText(int index, ReadOnlySpan<byte> utf8)
    {
        link.Check(raw.sqlite3_bind_text(handle, index + 1, utf8));
        return this;
    }

    public Query BindBlob(int index, ReadOnlySpan<byte> bytes)
    {
        link.Check(raw.sqlite3_bind_blob(handle, index + 1, bytes));
        return this;
    }

    public Query Bind(int index, Digest value)
    {
        Span<byte> bytes = stackalloc byte[32];
        value.CopyTo(bytes);
        return BindBlob(index, bytes);
    }

    public Query Bind(int index, Digest? value) => value is { } v ? Bind(index, v) : Null(index);

    /// <summary>Moves to the next row; at the end resets itself for the next use.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        Reset();
        link.Check(code);
        return false;
    }

    /// <summary>For one that gives no rows.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    /// <summary>Runs one that gives no rows; false when a constraint or trigger refused it.</summary>
    public bool TryRun()
    {
        var code = raw.sqlite3_step(handle);
        Reset();
        if (code == raw.SQLITE_CONSTRAINT)
        {
            return false;
        }

        link.Check(code);
        return true;
    }

    /// <summary>The first column of the first row; null when there is no row or it is null.</summary>
    public long? Scalar()
    {
        long? value = Step() && !IsNull(0) ? Long(0) : null;
        Reset();
        return value;
    }

    public void Reset() => _ = raw.sqlite3_reset(handle);

    public long Long(int column) => Columns.Long(row, column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public bool IsNull(int column) => Columns.Type(row, column) == raw.SQLITE_NULL;

    /// <summary>Text or blob as bytes, valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => Columns.Bytes(row, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public Digest Digest(int column) => Bytes(column) is { Length: 32 } bytes ? new Digest(bytes) : default;

    public Digest? DigestOrNull(int column) => IsNull(column) ? null : Digest(column);

    public void Close() => handle.Dispose();

    private Query Null(int index)
    {
        link.Check(raw.sqlite3_bind_null(handle, index + 1));
        return this;
    }
}

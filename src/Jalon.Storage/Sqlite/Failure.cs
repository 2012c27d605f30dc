using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Jalon.Storage.Sqlite;

/// <summary>SQLite's result codes (sqlite.org/rescode.html) as what they mean to the user; the rest are bugs and keep their own form.</summary>
internal static class Failure
{
    public static Exception Of(int code, int extended, string message)
    {
        var kind = (code & 0xff) switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StoreException.Busy,
            raw.SQLITE_CORRUPT => StoreException.Damaged,
            raw.SQLITE_NOTADB => StoreException.NotALedger,
            raw.SQLITE_FULL => StoreException.Full,
            raw.SQLITE_READONLY or raw.SQLITE_PERM => StoreException.ReadOnly,
            raw.SQLITE_CANTOPEN => StoreException.Missing,
            // A write that the disk refuses without saying that it is full: a quota or a limit on file size.
            raw.SQLITE_IOERR when extended is raw.SQLITE_IOERR_WRITE or raw.SQLITE_IOERR_FSYNC or raw.SQLITE_IOERR_TRUNCATE => StoreException.Full,
            raw.SQLITE_IOERR when extended is raw.SQLITE_IOERR_SHORT_READ or raw.SQLITE_IOERR_READ => StoreException.Damaged,
            _ => null,
        };
        return kind is null ? new SqliteException(message, code, extended) : new StoreException(kind, message);
    }
}

using System.Runtime.InteropServices;

namespace Jalon.Storage.Sqlite;

/// <summary>
/// Reads the columns of a row from SQLite itself (https://www.sqlite.org/c3ref/column_blob.html): a question over a whole
/// ledger asks millions of times, and the way through the wrapper costs more than the answer. Only for what neither waits nor
/// calls back, so that the runtime need not be told.
/// </summary>
internal static partial class Columns
{
    private const string Library = "e_sqlite3";

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial long Long(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Type(nint statement, int column);

    /// <summary>Text or blob as bytes, valid until the next step.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(nint statement, int column)
    {
        // In this order: asking for the blob may convert it, and only then is its length known.
        var bytes = Blob(statement, column);
        return bytes is null ? [] : new ReadOnlySpan<byte>(bytes, Length(statement, column));
    }

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial byte* Blob(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition, DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Length(nint statement, int column);
}

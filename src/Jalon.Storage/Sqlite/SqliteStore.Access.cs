using Jalon.Core;
using Microsoft.Data.Sqlite;

namespace Jalon.Storage.Sqlite;

// How the operations reach the file: connections are taken, used by one thread and given back.
public sealed partial class SqliteStore
{
    private T Read<T>(Func<Link, T> query)
    {
        var link = Take();
        try
        {
            using var reading = link.Read();
            return query(link);
        }
        finally
        {
            GiveBack(link);
        }
    }

    private IEnumerable<T> Stream<T>(Func<Link, IEnumerable<T>> query)
    {
        var link = Take();
        try
        {
            using var reading = link.Read();
            foreach (var item in query(link))
            {
                yield return item;
            }
        }
        finally
        {
            GiveBack(link);
        }
    }

    private AppendResult Write(Func<Link, AppendResult> write) => Write(write, result => result.Batch is not null);

    private T Write<T>(Func<Link, T> write, Func<T, bool> isWorthKeeping)
    {
        if (IsReadOnly)
        {
            throw new StoreException(StoreException.ReadOnly, $"{FilePath} is open for reading only.");
        }

        lock (writing)
        {
            var link = Take();
            try
            {
                link.BeginWriting(onWaiting, patience);
                var result = write(link);
                if (isWorthKeeping(result))
                {
                    link.Commit();
                }
                else
                {
                    Undo(link);
                }

                return result;
            }
            catch
            {
                Undo(link);
                throw;
            }
            finally
            {
                GiveBack(link);
            }
        }
    }

    private static void Undo(Link link)
    {
        link.Rollback();
        link.Rows.Forget();
    }

    private Link Take()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return idle.TryTake(out var link) ? link : new Link(FilePath, IsReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite, immutable);
    }

    private void GiveBack(Link link)
    {
        if (disposed)
        {
            link.Dispose();
            return;
        }

        idle.Add(link);
    }
}

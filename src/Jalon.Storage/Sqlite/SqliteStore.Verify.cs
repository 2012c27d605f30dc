using Jalon.Core;

namespace Jalon.Storage.Sqlite;

public sealed partial class SqliteStore
{
    /// <summary>
    /// Computes every digest, the chain and the derived columns again, and looks up every citation in its document. One
    /// altered byte of a statement, source or document gives a finding that names it. The search tables, from which nothing is
    /// answered but searches, are checked only when the file is open for writing.
    /// </summary>
    /// <param name="progress">Called after each batch with the statements checked and their total.</param>
    public VerifyReport Verify(Action<long, long>? progress = null)
    {
        var report = Read(link => new Verifier(link, progress).Run());
        return IsReadOnly || !report.IsSound ? report : report with { Findings = Write(Verifier.Words, _ => false) };
    }
}

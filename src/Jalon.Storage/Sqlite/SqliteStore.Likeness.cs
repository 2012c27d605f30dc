using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Storage.Sqlite;

// Copies and near copies.
public sealed partial class SqliteStore
{
    private const int MostCompared = 40;
    private long signed;

    /// <summary>
    /// The sources whose texts are most like that of one, the nearest first, by their signatures: to be compared word by word
    /// before anything is said of them. The work does not grow with the number of sources that are unlike it; the
    /// first question after many were added signs them all. A file that is only read answers by the signatures it has.
    /// </summary>
    public AlikeSources Alike(Digest source, double least = 0.1, int most = 8)
    {
        SignNew();
        return Read(link =>
        {
            if (link.Rows.SourceNumber(source) is not { } number || Likenesses.Read(link, number) is not { } signature)
            {
                return new AlikeSources([], 0);
            }

            var near = Likenesses.Near(link, number, signature).Take(MostCompared).ToList();
            var alike = near.Select(n => (Source: link.Rows.Source(n), Likeness: Likenesses.Read(link, n)?.Likeness(signature) ?? 0))
                .Where(a => a.Likeness >= least).OrderByDescending(a => a.Likeness).ThenBy(a => a.Source.Id).Take(most);
            return new AlikeSources([.. alike], near.Count);
        });
    }

    private void SignNew()
    {
        if (!IsReadOnly && Read(link => link.Query("SELECT max(source) FROM source").Scalar() ?? 0) > signed)
        {
            signed = Write(link => Likenesses.Sign(link, signed), _ => true);
        }
    }
}

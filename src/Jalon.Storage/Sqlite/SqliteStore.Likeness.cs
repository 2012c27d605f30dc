using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Storage.Sqlite;

// Copies and near copies.
public sealed partial class SqliteStore
{
    private const int MostCompared = 40;

    /// <summary>
    /// The sources whose texts are most like that of one, the nearest first, by their signatures: to be compared word by word
    /// before anything is said of them. The work does not grow with the number of sources that are unlike it.
    /// </summary>
    public AlikeSources Alike(Digest source, double least = 0.1, int most = 8) =>
        Read(link =>
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

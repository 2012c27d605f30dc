using Jalon.Core.Copies;

namespace Jalon.Storage.Sqlite;

/// <summary>Writes and reads the signatures of the documents' texts.</summary>
internal static class Likenesses
{
    // Of texts all made after one pattern, so many are enough to meet the nearest.
    private const int MostInBand = 500;

    /// <summary>
    /// Signs the documents that came after a number and have no signature yet, and returns the number of the last. Not part of
    /// appending: a ledger taken in whole is asked for copies later or never.
    /// </summary>
    public static long Sign(Link link, long after)
    {
        var last = Math.Max(after, link.Query("SELECT max(source) FROM likeness").Scalar() ?? 0);
        while (link.Query("SELECT min(source) FROM document WHERE source > ?").Bind(0, last).Scalar() is { } source)
        {
            var row = link.Query("SELECT coalesce(text, content) FROM document WHERE source = ?").Bind(0, source);
            var text = row.Step() ? row.Text(0) : "";
            row.Reset();
            Write(link, source, text);
            last = source;
        }

        return last;
    }

    public static Signature? Read(Link link, long source)
    {
        var row = link.Query("SELECT signature, shingles FROM likeness WHERE source = ?").Bind(0, source);
        var signature = row.Step() ? Signature.Read(row.Bytes(0), (int)row.Long(1)) : null;
        row.Reset();
        return signature;
    }

    private static void Write(Link link, long source, string text)
    {
        // Too short a text has none.
        if (Signature.Of(WordSequence.Of(text)) is not { } signature)
        {
            return;
        }

        link.Query("INSERT INTO likeness (source, shingles, signature) VALUES (?, ?, ?)").Bind(0, source).Bind(1, signature.Shingles).BindBlob(2, signature.ToBytes()).Run();
        foreach (var band in signature.Bands())
        {
            link.Query("INSERT OR IGNORE INTO likeness_band (band, source) VALUES (?, ?)").Bind(0, band).Bind(1, source).Run();
        }
    }

    /// <summary>The numbers of the sources that share a band with one, those that share most first.</summary>
    public static IEnumerable<long> Near(Link link, long source, Signature signature)
    {
        var met = new Dictionary<long, int>();
        foreach (var band in signature.Bands())
        {
            var row = link.Query("SELECT source FROM likeness_band WHERE band = ? AND source <> ? LIMIT ?").Bind(0, band).Bind(1, source).Bind(2, MostInBand);
            while (row.Step())
            {
                met[row.Long(0)] = met.GetValueOrDefault(row.Long(0)) + 1;
            }
        }

        return met.OrderByDescending(m => m.Value).ThenBy(m => m.Key).Select(m => m.Key);
    }
}

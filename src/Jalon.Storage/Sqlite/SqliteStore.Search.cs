using System.Collections.Immutable;
using System.Text;
using Jalon.Core;

namespace Jalon.Storage.Sqlite;

// Full-text search (FTS5, unicode61 with diacritics folded).
public sealed partial class SqliteStore
{
    // Control characters do not stand in words; the tokenizer drops them.
    private const char Opening = '\u0001';
    private const char Closing = '\u0002';

    /// <summary>
    /// Documents and statements in which every given word stands, as a word or its beginning, without regard to case or
    /// diacritics; best first. Signs of any query language are taken as spaces; without a single word nothing is found.
    /// </summary>
    public SearchResult Search(string words, int limit = 50) =>
        Match(words) is not { } match ? SearchResult.Nothing
        : Read(link => new SearchResult(Documents(link, match, limit), Statements(link, match, limit)));

    private static ImmutableArray<DocumentHit> Documents(Link link, string match, int limit)
    {
        var row = link.Query($"""
            SELECT body, digest, highlight(document_words, 0, char(1), char(2)), snippet(document_words, 0, '', '', '…', 32)
            FROM document_words JOIN source ON source = document_words.rowid WHERE document_words MATCH ? ORDER BY rank LIMIT ?
            """).Bind(0, match).Bind(1, limit);
        var hits = ImmutableArray.CreateBuilder<DocumentHit>();
        while (row.Step())
        {
            hits.Add(new DocumentHit(Rows.Source(row), row.Text(3).ReplaceLineEndings(" "), Places(row.Text(2))));
        }

        return hits.DrainToImmutable();
    }

    private static ImmutableArray<Entry> Statements(Link link, string match, int limit) =>
        [.. link.Rows.Entries(link.Query(
            $"SELECT {Rows.Columns} FROM statement_words JOIN statement ON sequence = statement_words.rowid WHERE statement_words MATCH ? ORDER BY rank LIMIT ?")
            .Bind(0, match).Bind(1, limit))];

    private static ImmutableArray<(int Start, int Length)> Places(string marked)
    {
        var places = ImmutableArray.CreateBuilder<(int, int)>();
        var (position, start) = (0, -1);
        foreach (var rune in marked.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case Opening: start = position; break;
                case Closing when start >= 0:
                    places.Add((start, position - start));
                    start = -1;
                    break;
                default: position++; break;
            }
        }

        return places.DrainToImmutable();
    }

    // Each run of letters and digits as a quoted prefix: nothing of the query's syntax is left to be misread.
    private static string? Match(string words)
    {
        const int mostWords = 20;
        var match = new StringBuilder();
        var word = new StringBuilder();
        var count = 0;
        foreach (var rune in words.EnumerateRunes().Append(new Rune(' ')))
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                if (count++ < mostWords)
                {
                    match.Append('"').Append(word).Append("\"* ");
                }

                word.Clear();
            }
        }

        return match.Length == 0 ? null : match.ToString();
    }
}

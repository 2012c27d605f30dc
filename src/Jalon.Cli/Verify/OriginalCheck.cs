using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Jalon.Core;
using Jalon.Reading.Files;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Verify;

/// <summary>
/// Takes the text of each source out of its kept bytes once more and looks for the quotes in it. The recorded text stays what
/// citations count in (ADR 9); a quote that the original does not hold was never there, or is no longer to be found.
/// </summary>
internal static class OriginalCheck
{
    public static ImmutableArray<Finding> Run(SqliteStore store, CancellationToken cancel)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var kept in store.Batches().Where(b => b.Sources > 0).SelectMany(b => store.SourcesOf(b.Batch)))
        {
            cancel.ThrowIfCancellationRequested();
            findings.AddRange(Check(store, kept));
        }

        return findings.ToImmutable();
    }

    private static IEnumerable<Finding> Check(SqliteStore store, NewSource kept)
    {
        // Most sources are their own text: the store has compared them already.
        if (kept.Content.Length == Encoding.UTF8.GetByteCount(kept.Text) && kept.Content.Span.SequenceEqual(Encoding.UTF8.GetBytes(kept.Text)))
        {
            yield break;
        }

        var source = kept.Source;
        if (FileFormats.OfMediaType(source.MediaType) is not { } format)
        {
            yield break;
        }

        var anew = FileReader.TextOf(new GivenFile(source.FileName ?? "", kept.Content), format);
        if (anew == kept.Text)
        {
            yield break;
        }

        var where = $"source {source.Id}";
        var plain = Plain(anew ?? "");
        var lost = store.EverCiting(source.Id).OrderBy(e => e.Sequence).Where(c => c.Statement.Citation!.Path is null && !plain.Contains(Plain(c.Statement.Citation.Quote), StringComparison.Ordinal)).ToList();
        foreach (var entry in lost)
        {
            yield return new Finding("citation-not-in-original", Severity.Error, $"statement {entry.Id}",
                string.Create(CultureInfo.InvariantCulture, $"{source.FileName ?? source.Id.Short}{(entry.Statement.Citation!.Page is { } page ? $", p. {page}" : "")}: {entry.Statement.Citation.Quote}"));
        }

        if (lost.Count == 0)
        {
            yield return new Finding("text-differs", Severity.Note, where, $"{source.FileName}: {source.Extractor ?? source.Charset} / {format.Extractor ?? format.Code}");
        }
    }

    // How a line is broken and a space printed is the extraction's, not the document's.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c is not ('|' or '-' or '\u2010' or '\u2011' or '\u00AD'))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }
}

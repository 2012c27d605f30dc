using Jalon.Core;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Import;

/// <summary>Whether the passages that statements cite stand in their sources, at the very place.</summary>
internal sealed class CitationCheck(SqliteStore store)
{
    private readonly Dictionary<Digest, CodePoints?> texts = [];

    /// <summary>A source that comes with the statements and is not kept yet.</summary>
    public void Know(NewSource source) => texts[source.Source.Id] = new CodePoints(source.Text);

    /// <summary>Null when the passage is there, when nothing is cited, or when the source is unknown, which is another finding.</summary>
    public Finding? Check(Statement statement, string where)
    {
        if (statement.Citation is not { Path: null } citation || Text(citation.Source) is not { } text)
        {
            return null;
        }

        var stands = citation is { Start: { } start, Length: { } length } ? text.Slice(start, length) == citation.Quote : text.Contains(citation.Quote);
        return stands ? null : new Finding("citation-not-in-source", Severity.Error, where, citation.Quote);
    }

    private CodePoints? Text(Digest source)
    {
        if (!texts.TryGetValue(source, out var text))
        {
            texts[source] = text = store.Text(source) is { } kept ? new CodePoints(kept) : null;
        }

        return text;
    }
}

using System.Globalization;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Reading.Files;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Input;

/// <summary>Takes documents in as sources: who published each, what it copies, whether it is there already. Many are kept in batches.</summary>
internal sealed class Intake(Call call, SqliteStore store, SourceOptions.Described described, Original? original)
{
    private const long MostWaiting = 64L << 20;
    private readonly Question question = new(call.Today);
    private readonly List<Row> rows = [];
    private readonly List<Finding> findings = [];
    private readonly List<Source> taken = [];
    private readonly List<NewSource> sources = [];
    private readonly List<Statement> statements = [];
    private readonly Publishers publishers = new(call, store, described);
    private long waiting;

    internal enum State
    {
        Added,
        There,
        Refused,
    }

    /// <param name="Pages">Null when documents of its form have none.</param>
    internal sealed record Row(string File, State State, Source? Source, string? Publisher, int? Pages);

    public IReadOnlyList<Row> Rows => rows;

    public bool IsEmpty => taken.Count == 0;

    public void Take(FileText file)
    {
        findings.AddRange(file.Findings);
        if (!file.IsUsable)
        {
            rows.Add(new Row(file.Place, State.Refused, null, null, null));
            return;
        }

        var id = Digest.Of(file.Content.Span);
        if ((store.Source(id) ?? taken.Find(s => s.Id == id)) is { } known)
        {
            Again(file, known);
            return;
        }

        if (publishers.Of(file) is not { } publisher)
        {
            findings.Add(new Finding("publisher-missing", Severity.Error, file.Place));
            rows.Add(new Row(file.Place, State.Refused, null, null, null));
            return;
        }

        var source = described.Of(file, publisher.Id);
        rows.Add(new Row(file.Place, State.Added, source, publisher.Name, PageMap.Of(source.MediaType, file.Text)?.Count));
        findings.AddRange(Told(file));
        taken.Add(source);
        sources.Add(new NewSource(source, file.Content, file.Text));
        statements.AddRange(publishers.Introductions());
        statements.AddRange(original?.In(taken) is { } copied && copied != source.Id ? [Copy(source, copied)] : []);
        waiting += file.Content.Length + file.Text.Length;
        if (waiting > MostWaiting)
        {
            Keep();
        }
    }

    /// <summary>Records what is waiting.</summary>
    public void Keep()
    {
        if (sources.Count + statements.Count > 0)
        {
            findings.AddRange(store.Append(call.Time.GetUtcNow(), call.User, "add", machineRead: false, sources, statements).Findings);
        }

        sources.Clear();
        statements.Clear();
        waiting = 0;
    }

    /// <summary>All that is to be told, once everything was taken.</summary>
    public List<Finding> Findings()
    {
        var undated = rows.Where(r => r.State == State.Added && r.Source!.Published is null).Select(r => r.File).ToList();
        return [.. findings, .. undated.Count > 0 ? [new Finding("source-undated", Severity.Warning, string.Join(", ", undated))] : (Finding[])[], .. publishers.Alike];
    }

    // What is said of a source stands in the ledger already; only what is told anew and otherwise is worth a word.
    private void Again(FileText file, Source known)
    {
        rows.Add(new Row(file.Place, State.There, known, store.Register(question, [known.Publisher]).NameOf(known.Publisher, call.Language), PageMap.Of(known.MediaType, file.Text)?.Count));
        taken.Add(known);
        findings.AddRange(publishers.IsToldAs(known) && described.Describes(known) ? [] : [new Finding("source-there", Severity.Warning, file.Place)]);
        statements.AddRange(original?.In(taken) is { } copied && copied != known.Id ? [Copy(known, copied)] : []);
    }

    private IEnumerable<Finding> Told(FileText file)
    {
        if (described.Date is null && file.Facts.Date is { } date)
        {
            yield return Note("date-from-file", date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Field);
        }

        if (described.PublisherName is null && file.Facts.Publisher is { } publisher)
        {
            yield return Note("publisher-from-file", publisher.Value, publisher.Field);
        }

        if (described.Title is null && file.Facts.Title is { } title)
        {
            yield return Note("title-from-file", title.Value, title.Field);
        }

        Finding Note(string code, string value, string field) => new(code, Severity.Note, file.Place, $"{field}: {value}");
    }

    private static Statement Copy(Source copy, Digest original) => new()
    {
        Subject = copy.Item, Property = Properties.CopyOf, Value = new ItemValue(Source.ItemOf(original)), AssertedBy = new Attribution(copy.Publisher),
    };
}

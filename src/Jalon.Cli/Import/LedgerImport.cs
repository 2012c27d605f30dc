using System.Globalization;
using Jalon.Core;
using Jalon.Exchange.Ledger;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Import;

/// <summary>
/// Takes an exported ledger in, batch by batch. As long as the batches follow on from what the portfolio holds they are
/// restored as they were, chain and all; from the first that does not, what is new is appended. Importing twice changes nothing.
/// </summary>
internal sealed class LedgerImport(Call call, SqliteStore store)
{
    private readonly CitationCheck citations = new(store);
    private readonly bool wasEmpty = store.Head.Batch == 0;
    private readonly List<Finding> findings = [];
    private LedgerHeader? header;
    private LedgerBatch? batch;
    private List<NewSource> sources = [];
    private List<(Statement Statement, long Line)> statements = [];
    private bool isBroken;
    private bool isExact = true;
    private long batches;

    public int Added { get; private set; }

    public int AlreadyThere { get; private set; }

    public int SourcesAdded { get; private set; }

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Sources that stand beside a bare list of statements.</summary>
    public void Bring(IEnumerable<NewSource> brought)
    {
        foreach (var source in brought)
        {
            Take(source);
        }
    }

    public void Run(Stream stream, string file, Action<long, long>? progress = null)
    {
        var isEmpty = true;
        foreach (var line in LedgerReader.Read(stream, file))
        {
            isEmpty = false;
            if (line.Number % 256 == 0 && stream.CanSeek)
            {
                progress?.Invoke(stream.Position, stream.Length);
            }

            Take(line);
        }

        Flush();
        if (isEmpty && stream != Stream.Null)
        {
            findings.Add(new Finding("empty", Severity.Error, file));
        }
        else if (header is null && batches > 0)
        {
            findings.Add(new Finding("header-missing", Severity.Warning, $"{file}:1"));
        }
        else if (header is { } h && h.Batches != batches)
        {
            findings.Add(new Finding("batch-count", Severity.Error, file, string.Create(CultureInfo.InvariantCulture, $"{batches}/{h.Batches}")));
        }
        else if (header is { } told && wasEmpty && isExact && store.Head.Hash != told.Head)
        {
            findings.Add(new Finding("head-other", Severity.Error, file, told.Head.Short));
        }
    }

    private void Take(LedgerLine line)
    {
        switch (line)
        {
            case { Finding: { } finding }:
                findings.Add(finding);
                isBroken = true;
                break;
            case { Header: { } told }: header = told; break;
            case { Batch: { } next }:
                Flush();
                batch = next;
                batches++;
                break;
            case { Source: { } s }: Take(new NewSource(s.Source, s.Content, s.Text)); break;
            case { Statement: { } statement }: statements.Add((statement, line.Number)); break;
        }
    }

    private void Take(NewSource source)
    {
        sources.Add(source);
        citations.Know(source);
    }

    private void Flush()
    {
        call.Cancel.ThrowIfCancellationRequested();
        if (batch is not null && isExact && !isBroken)
        {
            var restored = store.Restore(batch.Batch, batch.Hash, sources, statements.Select(s => s.Statement));
            if (restored.Findings.IsEmpty)
            {
                Count(restored, restored.Batch is null ? statements.Count : 0);
                findings.AddRange(Misquoted().Select(f => f with { Severity = Severity.Warning }));
                Reset();
                return;
            }
        }

        if (batch is not null && isExact)
        {
            isExact = false;
            findings.Add(new Finding("batch-changed", wasEmpty ? Severity.Warning : Severity.Note, $"batch {batch.Batch.Number}"));
        }

        if (sources.Count + statements.Count > 0)
        {
            var wrong = Misquoted().ToList();
            findings.AddRange(wrong);
            var lines = wrong.Select(f => f.Location).ToHashSet(StringComparer.Ordinal);
            Count(Append(statements.Where(s => !lines.Contains(Where(s.Line))).Select(s => s.Statement)), 0);
        }

        Reset();
    }

    // Into an empty ledger the batch keeps its own time; into another, what it brings was learnt now.
    private AppendResult Append(IEnumerable<Statement> those) =>
        batch?.Batch is { } b && wasEmpty ? store.Append(b.RecordedAt, b.Recorder, b.Run, b.MachineRead, sources, those)
        : store.Append(call.Time.GetUtcNow(), call.User, "import", batch?.Batch.MachineRead ?? false, sources, those);

    private IEnumerable<Finding> Misquoted() => statements.Select(s => citations.Check(s.Statement, Where(s.Line))).OfType<Finding>();

    private static string Where(long line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    private void Count(AppendResult result, int passedOver)
    {
        Added += result.Added;
        AlreadyThere += result.AlreadyThere + passedOver;
        SourcesAdded += result.SourcesAdded;
        findings.AddRange(result.Findings);
    }

    private void Reset() => (batch, sources, statements, isBroken) = (null, [], [], false);
}

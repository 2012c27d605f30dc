using Jalon.Core;

namespace Jalon.Exchange.Ledger;

/// <summary>The first line of an exported ledger: the format, and how far the ledger had come, so that a file cut short is noticed.</summary>
public sealed record LedgerHeader(int Format, long Batches, Digest Head)
{
    /// <summary>The only format so far. A reader refuses newer ones rather than guess.</summary>
    public const int CurrentFormat = 1;
}

/// <summary>A batch as exported, with the hash that its content gives in the chain.</summary>
public sealed record LedgerBatch(Batch Batch, Digest Hash);

/// <summary>A source as exported: what is known of it, its bytes, and the text that citations count in.</summary>
public sealed record LedgerSource(Source Source, ReadOnlyMemory<byte> Content, string Text);

/// <summary>One line read from a file: exactly one member is set, or the finding that says why none is.</summary>
/// <param name="Number">From 1.</param>
public sealed record LedgerLine(long Number)
{
    public LedgerHeader? Header { get; init; }

    public LedgerBatch? Batch { get; init; }

    public LedgerSource? Source { get; init; }

    public Statement? Statement { get; init; }

    public Finding? Finding { get; init; }
}

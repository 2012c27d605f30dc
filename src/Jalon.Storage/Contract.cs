using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Storage;

/// <summary>How far the ledger has come: what two copies compare. All zero when it is empty.</summary>
public sealed record Head(long Batch, long Sequence, Digest Hash);

/// <summary>A source to be kept: what is known of it, its bytes, and the text that citations count in.</summary>
public sealed record NewSource(Source Source, ReadOnlyMemory<byte> Content, string Text);

/// <summary>What came of an append.</summary>
/// <param name="Batch">The batch written; null when there was nothing new to write.</param>
/// <param name="Added">Statements recorded.</param>
/// <param name="AlreadyThere">Statements passed over because the ledger has them.</param>
/// <param name="SourcesAdded">Sources kept.</param>
/// <param name="Findings">What could not be recorded, and why.</param>
public sealed record AppendResult(Batch? Batch, int Added, int AlreadyThere, int SourcesAdded, ImmutableArray<Finding> Findings);

/// <summary>A batch as it stands in the chain, with what it holds.</summary>
/// <param name="FirstSequence">Of its statements; one past the last batch's when it has none.</param>
public sealed record SealedBatch(Batch Batch, int Sources, int Statements, long FirstSequence, Digest Hash);

/// <summary>An item or agent that the ledger speaks of.</summary>
/// <param name="Kind">The code of its kind; null when nobody says.</param>
public sealed record ListedItem(ItemId Id, string? Kind, ImmutableArray<TextValueName> Names);

/// <summary>One name of an item, with its language when known.</summary>
public sealed record TextValueName(string Text, string? Language);

/// <summary>A source that words were found in.</summary>
/// <param name="Snippet">The passage around the first place.</param>
/// <param name="Places">Where the words stand: start and length in code points of the text.</param>
public sealed record DocumentHit(Source Source, string Snippet, ImmutableArray<(int Start, int Length)> Places);

/// <summary>What a search found, best first.</summary>
public sealed record SearchResult(ImmutableArray<DocumentHit> Documents, ImmutableArray<Entry> Statements)
{
    public static SearchResult Nothing { get; } = new([], []);
}

/// <summary>What a check of the whole store found. Sound when there are no findings.</summary>
public sealed record VerifyReport(ImmutableArray<Finding> Findings, long Batches, long Sources, long Statements, long Citations, Digest Hash)
{
    public bool IsSound => Findings.IsEmpty;
}

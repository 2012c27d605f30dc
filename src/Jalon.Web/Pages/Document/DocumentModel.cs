using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Web.Pages.Document;

/// <summary>What the page of a document shows.</summary>
/// <param name="Original">The source it copies; null when it copies none.</param>
/// <param name="Text">Null when the store has no text of it.</param>
/// <param name="Pages">How many pages it has; null when documents of its form have none.</param>
public sealed record DocumentModel(Source Source, Source? Original, MarkedText? Text, ImmutableArray<Entry> Entries, int? Pages = null);

/// <summary>A cited stretch of text and the statements that cite exactly it.</summary>
/// <param name="Number">Counted through the document, from 1.</param>
public sealed record Passage(int Number, int Start, int Length, ImmutableArray<Entry> Entries)
{
    public int End => Start + Length;

    /// <summary>The page it begins on; null when the document has none.</summary>
    public int? Page { get; init; }

    /// <summary>Whether it only names things and orders the ledger; such passages are marked lightly.</summary>
    public bool IsQuiet => Entries.All(e => e.Statement.Property.IsStructural);
}

/// <summary>A run of text under the same passages.</summary>
/// <param name="Depth">How many passages cover it; 0 for plain text.</param>
/// <param name="IsQuiet">Whether each of them is.</param>
/// <param name="Begins">Passages whose first letter this holds.</param>
/// <param name="Ends">Passages whose last letter this holds.</param>
public sealed record Segment(string Text, int Depth, bool IsQuiet, ImmutableArray<Passage> Begins, ImmutableArray<Passage> Ends)
{
    /// <summary>The page that begins with it; null elsewhere.</summary>
    public int? Page { get; init; }
}

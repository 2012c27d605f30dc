using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Reading;

/// <summary>What is known of a document besides its text. All may be null; the text then tells, or nobody does.</summary>
/// <param name="Date">The day it appeared, from which "last March" is resolved.</param>
/// <param name="Publisher">Who published it; only passed through.</param>
/// <param name="Language">BCP 47 tag; detected among fr, en and ru when null.</param>
public sealed record ReadOptions(DateOnly? Date = null, string? Publisher = null, string? Language = null);

/// <summary>What a text says, as proposed statements in the order of their passages, and what could not be read in it.</summary>
public sealed record ReadResult(
    string? Language, DateOnly? Date, string? Publisher, ImmutableArray<Proposal> Proposals, ImmutableArray<Finding> Findings)
{
    /// <summary>Which of several files it is; null when there is but one.</summary>
    public string? File { get; init; }

    /// <summary>The same with the page of each passage.</summary>
    public ReadResult On(PageMap? pages) =>
        pages is null ? this : this with { Proposals = [.. Proposals.Select(p => p with { Passage = p.Passage with { Page = pages.At(p.Passage.Start) } })] };
}

/// <summary>
/// The place in the text that bears a value. Start and length count Unicode code points of the text as it was given; the
/// quote is exactly what stands there. The page is that of its first letter, from 1; null when the document has none.
/// </summary>
public sealed record Passage(int Start, int Length, string Quote, int? Page = null);

/// <summary>One statement found in a text and not yet reviewed. Names are those of the text; the ledger's ids come with the review.</summary>
public sealed record Proposal
{
    /// <summary>The subject, named in full as the text names it somewhere.</summary>
    public required string SubjectName { get; init; }

    /// <summary>One of agreement, commission, decision, project, facility, programme, flow, certification, institution, force, event.</summary>
    public required string SubjectKind { get; init; }

    public required Property Property { get; init; }

    public required Value Value { get; init; }

    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>When the figure holds; null when the text does not say or the value is the date itself.</summary>
    public Edtf? Period { get; init; }

    public Stance Stance { get; init; }

    /// <summary>Who says so in the text, in its words; null when it is the document itself.</summary>
    public string? AttributedTo { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>0 to 1: among proposals of this confidence, about this part has value, property, subject and stance right.</summary>
    public double Confidence { get; init; }

    /// <summary>0 to 1: how sure the rule is of itself, lowered when the subject had to be inferred. What the confidence is fitted from.</summary>
    public double RuleConfidence { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}

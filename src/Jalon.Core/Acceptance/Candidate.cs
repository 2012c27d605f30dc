using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Acceptance;

/// <summary>A statement found in a text and not yet accepted: its names are those of the text, not ids of the ledger.</summary>
public sealed record Candidate
{
    /// <summary>The subject as the text names it in full.</summary>
    public required string SubjectName { get; init; }

    /// <summary>The sort of thing it is, as a reader tells it, such as <c>facility</c>; see <see cref="KindOfSubject"/>.</summary>
    public required string SubjectKind { get; init; }

    public required Property Property { get; init; }

    public required Value Value { get; init; }

    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    /// <summary>When it holds; null when the text does not say.</summary>
    public Edtf? Period { get; init; }

    public Stance Stance { get; init; }

    /// <summary>Who says so in the text, in its words; null when it is the document itself.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Where the passage begins, in code points of the source's text.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    public required string Quote { get; init; }

    /// <summary>The page it stands on, from 1; null when the source has none.</summary>
    public int? Page { get; init; }

    /// <summary>0 to 1: how sure the reader is.</summary>
    public decimal Confidence { get; init; }

    /// <summary>The rule that found it.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The item that a reviewer took the subject for; null as long as the name alone tells.</summary>
    public ItemId? Item { get; init; }
}

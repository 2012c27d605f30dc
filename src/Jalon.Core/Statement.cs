using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core;

/// <summary>
/// One attributed assertion: somebody says, in a passage, that a property of a subject has a value. It says nothing about
/// being true. Immutable; two statements with the same content are the same statement and have the same <see cref="Id"/>.
/// </summary>
public sealed record Statement
{
    private Digest? id;

    public Statement()
    {
    }

    // A copy made by "with" is another statement: everything but the cached id carries over.
    [SetsRequiredMembers]
    private Statement(Statement original)
    {
        Subject = original.Subject;
        Property = original.Property;
        Value = original.Value;
        Qualifiers = original.Qualifiers;
        Stance = original.Stance;
        AssertedBy = original.AssertedBy;
        Citation = original.Citation;
        ValidTime = original.ValidTime;
        Rank = original.Rank;
        RankReason = original.RankReason;
        Revises = original.Revises;
        Invalidates = original.Invalidates;
    }

    /// <summary>The tracked item or agent spoken of.</summary>
    public required ItemId Subject { get; init; }

    public required Property Property { get; init; }

    public required Value Value { get; init; }

    public Qualifiers Qualifiers { get; init; } = Qualifiers.None;

    public Stance Stance { get; init; } = Stance.Reported;

    /// <summary>Who says it, and through whom.</summary>
    public required Attribution AssertedBy { get; init; }

    /// <summary>The passage; null only for bookkeeping such as merging two items.</summary>
    public Citation? Citation { get; init; }

    /// <summary>When it holds in the world; null when the statement does not tell, or its value is the date itself.</summary>
    public Edtf? ValidTime { get; init; }

    public Rank Rank { get; init; } = Rank.Normal;

    /// <summary>Why the rank is not normal: the arbitration, in words.</summary>
    public string? RankReason { get; init; }

    /// <summary>Earlier statements this one corrects and takes the place of (PROV wasRevisionOf).</summary>
    public ImmutableArray<Digest> Revises { get; init; } = [];

    /// <summary>Earlier statements that should not have been made; nothing takes their place (PROV wasInvalidatedBy).</summary>
    public ImmutableArray<Digest> Invalidates { get; init; } = [];

    /// <summary>SHA-256 of the canonical JSON of everything above.</summary>
    public Digest Id => id ??= Digest.Of(StatementJson.Write(this).Span);

    /// <summary>For a store that keeps the id beside the content and checks the two against each other on its own.</summary>
    internal Statement Recorded(Digest recorded)
    {
        id = recorded;
        return this;
    }

    public bool Equals(Statement? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();
}

/// <summary>How the speaker stands to the value.</summary>
public enum Stance
{
    /// <summary>Stated as a fact.</summary>
    Reported,

    /// <summary>Future, target or schedule, even if since missed.</summary>
    Planned,

    /// <summary>Asked for, not granted.</summary>
    Requested,

    /// <summary>Said not to be so; the value is the denied one.</summary>
    Denied,

    /// <summary>Quoted in order to be questioned.</summary>
    Doubted,
}

/// <summary>The outcome of arbitration between statements (Wikibase ranks).</summary>
public enum Rank
{
    Normal,
    Preferred,
    Deprecated,
}

/// <summary>The agent who says it and, nearest to the speaker first, those who pass it on ("X, quoting Y" is Y via X).</summary>
public sealed record Attribution(ItemId Speaker, ImmutableArray<ItemId> Via)
{
    public Attribution(ItemId speaker)
        : this(speaker, [])
    {
    }

    public bool Equals(Attribution? other) => other is not null && Speaker == other.Speaker && Via.SequenceEqual(other.Via);

    public override int GetHashCode() => HashCode.Combine(Speaker, Via.Length);
}

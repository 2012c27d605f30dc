using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests;

/// <summary>
/// Writes a ledger for a test, one line a statement: who says what, on which day, in which paper. Batches are recorded on
/// <see cref="Recorded"/>, which a test may move on.
/// </summary>
internal sealed class Book
{
    private readonly Dictionary<string, SourceType> types = [];

    public Ledger Ledger { get; private set; } = Ledger.Empty;

    /// <summary>The day on which what follows is recorded.</summary>
    public string Recorded { get; set; } = "2026-01-01";

    public List<Finding> Findings { get; } = [];

    /// <summary>Declares an item: its kind and, when given, its name.</summary>
    public Book Item(string id, string kind, string? name = null)
    {
        Note(id, "kind", kind);
        return name is null ? this : Note(id, "name", name);
    }

    /// <summary>Declares an agent: its type (state, ministry, media …) and whom it acts for.</summary>
    public Book Agent(string id, string type, string? actsFor = null)
    {
        Item(id, "agent").Note(id, "agent-type", type);
        return actsFor is null ? this : Note(id, "acts-for", actsFor);
    }

    /// <summary>A structural statement without a source, such as a kind, a merge, a copy.</summary>
    public Book Note(string subject, string property, string value)
    {
        Add(null, new Statement { Subject = Make.Id(subject), Property = Make.Property(property), Value = Make.Value(Make.Property(property), value), AssertedBy = new Attribution(Make.Id("editor")) });
        return this;
    }

    /// <summary>The type that the publisher's sources have from here on.</summary>
    public Book Publisher(string id, SourceType type)
    {
        types[id] = type;
        return this;
    }

    /// <summary>
    /// Appends a statement: <paramref name="on"/> is the day of publication, <paramref name="by"/> the speaker,
    /// <paramref name="paper"/> the publisher when another than the speaker. Statements of one paper and day share a source.
    /// </summary>
    public Statement Say(
        string subject, string property, string value, string by = "press", string? on = "2025-01-01", Stance stance = Stance.Reported, string? paper = null,
        string? valid = null, string? holder = null, string? commodity = null, string? from = null, string? to = null, string? stage = null,
        Rank rank = Rank.Normal, string? reason = null, Statement[]? revises = null, Statement[]? invalidates = null)
    {
        var publisher = paper ?? by;
        var source = Make.Source(publisher, on, types.GetValueOrDefault(publisher, SourceType.Media));
        var qualifiers = Qualifiers.None;
        foreach (var (key, text) in new[] { ("holder", holder), ("commodity", commodity), ("from", from), ("to", to), ("stage", stage) })
        {
            qualifiers = text is null ? qualifiers : qualifiers.With(key, text);
        }

        var statement = new Statement
        {
            Subject = Make.Id(subject), Property = Make.Property(property), Value = Make.Value(Make.Property(property), value), Qualifiers = qualifiers, Stance = stance,
            AssertedBy = new Attribution(Make.Id(by)), Citation = new Citation(source.Id, value, 0, value.Length), ValidTime = valid is null ? null : Edtf.Parse(valid),
            Rank = rank, RankReason = reason,
            Revises = [.. (revises ?? []).Select(s => s.Id)], Invalidates = [.. (invalidates ?? []).Select(s => s.Id)],
        };
        Add(source, statement);
        return statement;
    }

    public Statement Plan(string subject, string property, string value, string by = "press", string? on = "2025-01-01", string? paper = null, string? valid = null, string? stage = null) =>
        Say(subject, property, value, by, on, Stance.Planned, paper, valid, stage: stage);

    /// <summary>Appends a statement as it is.</summary>
    public Book Add(Source? source, Statement statement)
    {
        var batch = new Batch((Ledger.Last?.Number ?? 0) + 1, Make.Instant(Recorded), "tester", "test");
        (Ledger, var findings) = Ledger.Append(batch, source is null ? [] : [source], [statement]);
        Findings.AddRange(findings);
        return this;
    }

    public Dossier Dossier(string item, string at = "2026-11-23", string? publishedBy = null, string? recordedBy = null) =>
        Ledger.Dossier(Make.Id(item), Question(at, publishedBy, recordedBy));

    public ImmutableArray<Dossier> Dossiers(string at = "2026-11-23") => [.. Ledger.Dossiers(Question(at))];

    private static Question Question(string at, string? publishedBy = null, string? recordedBy = null) =>
        new(Make.Day(at), publishedBy is null ? null : Make.Day(publishedBy), recordedBy is null ? null : Make.Instant(recordedBy));
}

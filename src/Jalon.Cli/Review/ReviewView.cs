using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Values;

namespace Jalon.Cli.Review;

/// <summary>Proposals as a table, each with what its names would be taken for and what the ledger holds beside it.</summary>
internal static class ReviewView
{
    private static readonly Label Id = new("id", "id", "id");
    private static readonly Label Subject = new("objet", "subject", "объект");
    private static readonly Label Told = new("énoncé", "statement", "утверждение");
    private static readonly Label By = new("selon", "according to", "по словам");
    private static readonly Label Passage = new("passage", "passage", "место");
    private static readonly Label Sure = new("sûr à", "sure", "уверенность");
    private static readonly Label Choice = new("à choisir : {0}", "to be chosen: {0}", "выбрать: {0}");

    internal sealed record Row(DeskItem Item, Matching Matching);

    public static View<Row> Of(Room room, IEnumerable<DeskItem> items) => new View<Row>("review", [.. items.Select(i => new Row(i, room.Match(i.Candidate)))])
        .Field("id", r => r.Item.Proposal.Id).Field("source", r => r.Item.Source.Id).Field("file", r => r.Item.Source.FileName)
        .Field("subject", r => r.Item.Candidate.SubjectName).Field("kind", r => r.Item.Candidate.SubjectKind)
        .Field("item", r => r.Matching.Best?.Id).Field("match", r => Codes.Of(Best(r).Reason)).Field("knownAs", r => r.Matching.Best?.KnownAs)
        .Field("why", r => r.Matching.IsAmbiguous ? null : MatchTexts.Say(Best(r), room.Language)).Field("choices", r => r.Matching.Choices.Select(c => c.Id))
        .Field("property", r => r.Item.Candidate.Property.Code).Field("value", r => r.Item.Candidate.Value).Field("stance", r => Codes.Of(r.Item.Candidate.Stance))
        .Field("attributedTo", r => r.Item.Candidate.AttributedTo).Field("period", r => r.Item.Candidate.Period?.Text)
        .Field("qualifiers", r => new Members([.. r.Item.Candidate.Qualifiers.Pairs.Select(p => (p.Key, (object?)p.Value))]))
        .Field("start", r => r.Item.Candidate.Start).Field("quote", r => r.Item.Candidate.Quote).Field("confidence", r => r.Item.Candidate.Confidence)
        .Field("rule", r => r.Item.Candidate.Rule).Field("page", r => r.Item.Candidate.Page).Field("beside", r => room.Beside(r.Item).Select(BesideView.Of))
        .Column(Id, r => new Cell(r.Item.Proposal.Id, Tone.Strong))
        .Column(Subject, r => $"{r.Item.Candidate.SubjectName}\n({Match(r, room.Language)})")
        .Column(Told, r => $"{r.Item.Candidate.Property.Label.In(room.Language)}\n{Said(room, r.Item.Candidate)}")
        .Column(By, r => r.Item.Candidate.AttributedTo ?? room.Publisher(r.Item.Source))
        .Column(Passage, r => new Cell($"«\u00a0{Wrapping.Cut(r.Item.Candidate.Quote, 60)}\u00a0»", Tone.Quiet))
        .Column(Sure, r => new Cell(Percent(r.Item.Candidate.Confidence, room.Language), Tone.Quiet), right: true);

    /// <summary>"200 MW, prévu, 2025": the value with its stance and what narrows it down.</summary>
    public static string Said(Room room, Candidate candidate)
    {
        var value = candidate.Value is ItemValue { Item: var item } && room.SourceNamed(item) is { } name ? name : ValueWords.Of(candidate.Value, Register.Empty, room.Language);
        var parts = new List<string> { value };
        parts.AddRange(candidate.Stance == Stance.Reported ? [] : [StatusTexts.Of(candidate.Stance).In(room.Language)]);
        parts.AddRange(candidate.Qualifiers.Pairs.Select(q => q.Value));
        parts.AddRange(candidate.Period is { } period ? [Dates.Period(period.Days, room.Language)] : []);
        return string.Join(", ", parts);
    }

    public static string Percent(decimal confidence, Language language) =>
        Numbers.Quantity(Interval.Exactly(Math.Round(confidence * 100)), Unit.Percent, language);

    private static NameMatch Best(Row row) => row.Matching.Best ?? new NameMatch(new ItemId("new"), MatchReason.New);

    private static string Match(Row row, Language language) =>
        row.Matching.IsAmbiguous ? Choice.With(language, string.Join(", ", row.Matching.Choices.Select(c => c.Id)))
        : row.Matching.Best is { } best ? best.Id.Value : MatchTexts.Say(Best(row), language);
}

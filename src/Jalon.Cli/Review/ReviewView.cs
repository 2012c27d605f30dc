using Jalon.Cli.Output;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;

namespace Jalon.Cli.Review;

/// <summary>Proposals as a table, each with what its names would be taken for.</summary>
internal static class ReviewView
{
    private static readonly Label Id = new("id", "id", "id");
    private static readonly Label Subject = new("objet", "subject", "объект");
    private static readonly Label Said = new("énoncé", "statement", "утверждение");
    private static readonly Label By = new("selon", "according to", "по словам");
    private static readonly Label Passage = new("passage", "passage", "место");
    private static readonly Label Sure = new("sûr à", "sure", "уверенность");
    private static readonly Label New = new("nouvel objet", "new item", "новый объект");

    internal sealed record Row(DeskItem Item, NameMatch? Match, string Publisher);

    public static IReadOnlyList<Row> Rows(IEnumerable<DeskItem> items, KnownNames names, Register register, Language language) =>
        [.. items.Select(i => new Row(
            i, names.Find(i.Candidate.SubjectName, KindOfSubject.Of(i.Candidate.SubjectKind, i.Candidate.SubjectName), isAgent: false), register.NameOf(i.Source.Publisher, language)))];

    public static View<Row> Of(IReadOnlyList<Row> rows, Language language) => new View<Row>("review", rows)
        .Field("id", r => r.Item.Proposal.Id).Field("source", r => r.Item.Source.Id).Field("file", r => r.Item.Source.FileName)
        .Field("subject", r => r.Item.Candidate.SubjectName).Field("kind", r => r.Item.Candidate.SubjectKind)
        .Field("item", r => r.Match?.Id).Field("match", r => r.Match is { } m ? Codes.Of(m.Reason) : "new").Field("knownAs", r => r.Match?.KnownAs)
        .Field("property", r => r.Item.Candidate.Property.Code).Field("value", r => r.Item.Candidate.Value).Field("stance", r => Codes.Of(r.Item.Candidate.Stance))
        .Field("attributedTo", r => r.Item.Candidate.AttributedTo).Field("period", r => r.Item.Candidate.Period?.Text)
        .Field("start", r => r.Item.Candidate.Start).Field("quote", r => r.Item.Candidate.Quote).Field("confidence", r => r.Item.Candidate.Confidence)
        .Field("rule", r => r.Item.Candidate.Rule).Field("page", r => r.Item.Candidate.Page)
        .Column(Id, r => new Cell(r.Item.Proposal.Id, Tone.Strong))
        .Column(Subject, r => $"{r.Item.Candidate.SubjectName}\n({(r.Match is { } m ? m.Id.Value : New.In(language))})")
        .Column(Said, r => $"{r.Item.Candidate.Property.Label.In(language)}\n{Value(r.Item.Candidate, language)}")
        .Column(By, r => r.Item.Candidate.AttributedTo ?? r.Publisher)
        .Column(Passage, r => new Cell($"«\u00a0{Wrapping.Cut(r.Item.Candidate.Quote, 60)}\u00a0»", Tone.Quiet))
        .Column(Sure, r => new Cell(Percent(r.Item.Candidate.Confidence, language), Tone.Quiet), right: true);

    public static string Value(Candidate candidate, Language language)
    {
        var value = ValueWords.Of(candidate.Value, Register.Empty, language);
        return candidate.Stance == Stance.Reported ? value : $"{value}, {StatusTexts.Of(candidate.Stance).In(language)}";
    }

    public static string Percent(decimal confidence, Language language) =>
        Numbers.Quantity(Core.Values.Interval.Exactly(Math.Round(confidence * 100)), Core.Values.Unit.Percent, language);
}

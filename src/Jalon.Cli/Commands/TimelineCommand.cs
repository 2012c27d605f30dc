using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon timeline</c>: every dated statement in the order of the days it speaks of, slips included.</summary>
internal static class TimelineCommand
{
    private static readonly Label None = new("aucune date annoncée ni rapportée", "no date announced or reported", "дат нет");
    private static readonly Label When = new("dates", "dates", "даты");
    private static readonly Label What = new("événement", "event", "событие");
    private static readonly Label Said = new("dit", "said", "сказано");
    private static readonly Label By = new("par", "by", "кем");
    private static readonly Label On = new("paru le", "published", "опубликовано");
    private static readonly Label Moved = new("au départ : {0}", "at first: {0}", "сначала: {0}");

    public static readonly Verb Verb = new("timeline", VerbGroup.Follow,
        new("les dates prévues et constatées, dans l’ordre", "planned and actual dates, in order", "плановые и фактические даты по порядку"),
        (command, call) => QuestionCommand.Build(command, call, None, Rows, View))
    {
        Details = new(
            "Chaque date dite par quelqu’un, dans l’ordre des jours dont elle parle ; une date qui en remplace une autre dit laquelle.",
            "Every date that somebody tells, in the order of the days it speaks of; a date that takes another’s place says which.",
            "Каждая названная кем-либо дата в порядке дней; если дата заменяет другую, сказано какую."),
        Examples = [new("jalon timeline --item centrale-sanankoroba", new("l’histoire d’un objet", "the history of one item", "история одного объекта"))],
    };

    internal sealed record Row(Mark Mark, Slip? Slip, Dossier Dossier);

    internal static IReadOnlyList<Row> Rows(Asked asked) =>
        [.. asked.Fold(Of).OrderBy(r => r.Mark.Days.Low ?? r.Mark.Days.High).ThenBy(r => r.Mark.Days.High ?? DateOnly.MaxValue).ThenBy(r => r.Mark.Entry.Id)];

    internal static IEnumerable<Row> Of(Dossier dossier)
    {
        var timeline = Timeline.Of(dossier);
        return timeline.Marks.Select(m => new Row(m, timeline.Slips.FirstOrDefault(s => s.To.Entry.Id == m.Entry.Id && s.Days is not 0), dossier));
    }

    internal static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("timeline", rows)
        .Field("item", r => r.Dossier.Id).Field("name", r => r.Dossier.Name(language)).Field("milestone", r => r.Mark.Milestone.Code)
        .Field("part", r => r.Mark.Part).Field("mark", r => Codes.Of(r.Mark.Kind)).Field("days", r => r.Mark.Days)
        .Field("slipFrom", r => r.Slip?.From.Due).Field("slipDays", r => r.Slip?.Days).Field("speaker", r => r.Mark.Entry.Statement.AssertedBy.Speaker)
        .Field("published", r => r.Mark.Entry.Published).Field("statement", r => r.Mark.Entry.Id)
        .Column(When, r => Period(r, language))
        .Column(What, r => $"{r.Dossier.Name(language)}\n{r.Mark.Milestone.Label.In(language)}{(r.Mark.Part is { } p ? ", " + p : "")}")
        .Column(Said, r => new Cell(StatusTexts.Of(r.Mark.Entry.Statement.Stance).In(language), r.Mark.Kind switch { MarkKind.Planned => Tone.Plain, MarkKind.Reported => Tone.Good, _ => Tone.Warn }))
        .Column(By, r => r.Dossier.Register.NameOf(r.Mark.Entry.Statement.AssertedBy.Speaker, language))
        .Column(On, r => new Cell(Dates.Day(r.Mark.Entry.Published, language), Tone.Quiet))
        .Column(Asked.Proof, r => new Cell(r.Mark.Entry.Id.Short, Tone.Quiet));

    private static string Period(Row row, Language language) =>
        Dates.Period(row.Mark.Days, language) + (row.Slip is { } s ? "\n" + Moved.With(language, Dates.Period(s.From.Due, language)) : "");
}

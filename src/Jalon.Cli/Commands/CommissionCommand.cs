using System.CommandLine;
using Jalon.Cli.Follow;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon commission</c>: a commission's sessions, its decisions, and what the next agenda must carry.</summary>
internal static class CommissionCommand
{
    private static readonly Label None = new("aucune commission suivie", "no commission is followed", "комиссий нет");
    private static readonly Label Part = new("partie", "part", "раздел");
    private static readonly Label What = new("sujet", "subject", "предмет");
    private static readonly Label When = new("date", "date", "дата");
    private static readonly Label State = new("état ou motif", "state or reason", "состояние или причина");
    private static readonly Label Responsible = new("responsable", "responsible", "ответственный");
    private static readonly Label Body = new("commission", "commission", "комиссия");
    private static readonly Label[] Parts =
        [new("session", "session", "заседание"), new("décision", "decision", "решение"), new("ordre du jour", "agenda", "повестка")];

    public static readonly Verb Verb = new("commission", VerbGroup.Follow,
        new("sessions, décisions et prochain ordre du jour d’une commission", "a commission’s sessions, decisions and next agenda", "заседания, решения и следующая повестка комиссии"), Build)
    {
        Details = new(
            "L’ordre du jour réunit ce qui est en retard, contesté, arrêté, silencieux, à échéance avant la prochaine session, ou sans responsable.",
            "The agenda gathers what is overdue, contested, stalled, silent, due before the next session, or nobody’s.",
            "В повестку входит просроченное, спорное, остановленное, замолчавшее, ожидаемое до следующего заседания и то, за что никто не отвечает."),
        Examples = [new("jalon commission", new("toutes les commissions suivies", "every commission that is followed", "все комиссии"))],
    };

    private sealed record Row(int Part, CommissionAnswer Answer, Dossier Body, Dossier? Item, Core.Time.DateInterval? When, string Code, string Word, IReadOnlyList<ItemId> Responsible, Commitment? Commitment, IEnumerable<Entry> Proof);

    private static void Build(Command command, Call call)
    {
        var options = new QuestionOptions(command, call);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var question = options.Question(parsed, store);
            var all = store.Dossiers(question).ToList();
            var bodies = all.Where(options.Filter(parsed, store, question)).Where(d => d.Kind?.Code == "commission").Select(d => (Dossier: d, Answer: Commission.Of(d, all))).ToList();
            var known = all.ToDictionary(d => d.Id);
            var rows = bodies.SelectMany(b => Rows(b.Answer, b.Dossier, known, call.Language)).ToList();
            output.Write(parsed, View(rows, call.Language), None, question,
                ("commissions", bodies.Select(b => new Members(
                    [("item", b.Answer.Item), ("name", b.Dossier.Name(call.Language)), ("nextSession", b.Answer.NextSession), ("rule", b.Answer.Rule), ("sentence", CommissionTexts.Say(b.Answer, call.Language))]))));
            foreach (var (body, answer) in output.IsForPeople(parsed) ? bodies : [])
            {
                var page = new Page(call.Terminal, call.Language);
                page.Text("", 0);
                page.Text($"{body.Name(call.Language)} — {CommissionTexts.Say(answer, call.Language)}", 0);
            }

            return ExitCodes.Ok;
        });
    }

    private static IEnumerable<Row> Rows(CommissionAnswer answer, Dossier body, Dictionary<ItemId, Dossier> known, Language language)
    {
        foreach (var s in answer.Sessions)
        {
            yield return new Row(0, answer, body, known.GetValueOrDefault(s.Item), s.When, Codes.Of(s.State), CommissionTexts.Of(s.State).In(language), [], null, s.Proof);
        }

        foreach (var d in answer.Decisions)
        {
            var status = d.Commitment is { } c ? (Codes.Of(c.Status), StatusTexts.Of(c.Status).In(language)) : ("", "");
            yield return new Row(1, answer, body, known.GetValueOrDefault(d.Item), d.Commitment?.Current?.Due, status.Item1, status.Item2, d.Responsible, d.Commitment, d.Proof);
        }

        foreach (var p in answer.Agenda)
        {
            var reasons = string.Join(", ", p.Reasons.Select(r => CommissionTexts.Of(r).In(language)));
            yield return new Row(2, answer, body, known.GetValueOrDefault(p.Item), p.Commitment?.Current?.Due, string.Join(' ', p.Reasons.Select(r => Codes.Of(r))), reasons, p.Commitment?.Promisors ?? [], p.Commitment, p.Proof);
        }
    }

    private static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("commission", rows)
        .Field("commission", r => r.Answer.Item).Field("part", r => ((string[])["session", "decision", "agenda"])[r.Part]).Field("item", r => r.Item?.Id)
        .Field("name", r => r.Item?.Name(language)).Field("milestone", r => r.Commitment?.Milestone.Code).Field("when", r => r.When).Field("state", r => r.Code)
        .Field("responsible", r => r.Responsible).Field("proof", r => Proofs.Ids(r.Proof))
        .Column(Part, r => Parts[r.Part].In(language))
        .Column(What, r => Subject(r, language))
        .Column(When, r => r.When is { } w ? Dates.Period(w, language) : "")
        .Column(State, r => r.Word)
        .Column(Responsible, r => ValueWords.Names(r.Responsible, r.Body.Register, language))
        .Column(Asked.Proof, r => new Cell(Proofs.Short(r.Proof.Take(3)), Tone.Quiet));

    private static string Subject(Row row, Language language)
    {
        var name = row.Item?.Name(language) ?? Body.In(language);
        return row.Commitment is { } c ? $"{name}\n{CommitmentWords.What(c, language)}" : name;
    }
}

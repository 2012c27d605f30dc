using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon requirements</c>: what a standard asks of an item, what is met, and the earliest possible date.</summary>
internal static class RequirementsCommand
{
    private static readonly Label None = new("aucun objet suivi n’est soumis à des exigences connues", "no tracked item has known requirements", "объектов с известными требованиями нет");
    private static readonly Label Requirement = new("exigence", "requirement", "требование");
    private static readonly Label State = new("état", "state", "состояние");
    private static readonly Label Reference = new("référence", "reference", "основание");

    public static readonly Verb Verb = new("requirements", VerbGroup.Follow,
        new("les exigences remplies ou non, et la date la plus proche possible", "requirements met or not, and the earliest possible date", "выполненные требования и самый ранний возможный срок"), Build)
    {
        Details = new(
            "Pour les natures dont une norme fixe les exigences (accréditation LBMA, jalons de l’AIEA) : rempli, non rempli ou sans preuve ; la date la plus proche possible au vu des durées, et les promesses qui la précèdent.",
            "For kinds with requirements set by a standard (LBMA accreditation, IAEA milestones): met, not met or without evidence; the earliest possible date given the durations, and the promises that come before it.",
            "Для видов, требования к которым задаёт стандарт (аккредитация LBMA, этапы МАГАТЭ): выполнено, не выполнено или без подтверждений; самый ранний возможный срок и обещания, которые его опережают."),
        Examples = [new("jalon requirements --kind certification", new("celles d’une nature", "those of one kind", "требования к одному виду"))],
    };

    internal sealed record Row(RequirementsAnswer Of, RequirementAnswer Answer, Dossier Dossier);

    private static void Build(Command command, Call call)
    {
        var options = new QuestionOptions(command, call);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            using var store = options.Open(parsed);
            var question = options.Question(parsed, store);
            var answers = Answers(new Asked(store, question, options.Filter(parsed, store, question)));
            var rows = answers.SelectMany(a => a.Answer.Answers.Select(r => new Row(a.Answer, r, a.Dossier))).ToList();
            output.Write(parsed, View(rows, call.Language), None, question, ("items", answers.Select(a => Summary(a.Answer, a.Dossier, call.Language))));
            if (output.IsForPeople(parsed))
            {
                foreach (var (answer, dossier) in answers)
                {
                    call.Terminal.Out.WriteLine();
                    call.Terminal.Out.WriteLine($"{dossier.Name(call.Language)} — {RequirementsTexts.Say(answer, call.Language)}");
                }
            }

            return ExitCodes.Ok;
        });
    }

    internal static IReadOnlyList<(RequirementsAnswer Answer, Dossier Dossier)> Answers(Asked asked) =>
        asked.FoldAmong<(RequirementsAnswer, Dossier)>((d, all) => d.Kind?.Requirements.IsEmpty == false ? [(Requirements.Of(d, all), d)] : []);

    internal static Members Summary(RequirementsAnswer answer, Dossier dossier, Language language) => new(
    [
        ("item", answer.Item), ("name", dossier.Name(language)), ("rule", answer.Rule), ("met", answer.Count(RequirementState.Met)),
        ("notMet", answer.Count(RequirementState.NotMet)), ("noEvidence", answer.Count(RequirementState.NoEvidence)), ("earliest", answer.Earliest),
        ("steps", answer.Steps.Select(s => new Members([("code", s.Code), ("date", s.Date), ("months", s.Months), ("statements", Proofs.Ids(s.Proof))]))),
        ("infeasible", answer.Infeasible.Select(i => new Members([("due", i.Due), ("days", i.Days), ("by", i.Entry.Statement.AssertedBy.Speaker), ("statement", i.Entry.Id)]))),
        ("sentence", RequirementsTexts.Say(answer, language)),
    ]);

    internal static Tone ToneOf(RequirementState state) => state switch { RequirementState.Met => Tone.Good, RequirementState.NotMet => Tone.Bad, _ => Tone.Quiet };

    private static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("requirements", rows)
        .Field("item", r => r.Of.Item).Field("name", r => r.Dossier.Name(language)).Field("requirement", r => r.Answer.Requirement.Code)
        .Field("label", r => r.Answer.Requirement.Label.In(language)).Field("state", r => Codes.Of(r.Answer.State)).Field("rule", r => r.Answer.Rule)
        .Field("reference", r => r.Answer.Requirement.Reference).Field("proof", r => Proofs.Ids(r.Answer.Proof))
        .Column(Asked.Item, r => r.Dossier.Name(language))
        .Column(Requirement, r => r.Answer.Requirement.Label.In(language))
        .Column(State, r => new Cell(RequirementsTexts.Of(r.Answer.State).In(language), ToneOf(r.Answer.State)))
        .Column(Reference, r => new Cell(r.Answer.Requirement.Reference, Tone.Quiet))
        .Column(Asked.Proof, r => new Cell(Proofs.Short(r.Answer.Proof), Tone.Quiet));
}

using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon shares</c>: who holds what, and whether it adds up.</summary>
internal static class SharesCommand
{
    private static readonly Label None = new("aucune part de capital connue", "no stakes known", "долей участия нет");
    private static readonly Label Who = new("qui détient quoi", "who holds what", "кому что принадлежит");
    private static readonly Label Sum = new("total", "sum", "итого");

    public static readonly Verb Verb = new("shares", VerbGroup.Follow,
        new("qui détient quoi, et si le compte y est", "who holds what, and whether it adds up", "кому что принадлежит и сходится ли сумма"),
        (command, call) => QuestionCommand.Build(command, call, None, Rows, View))
    {
        Details = new(
            "Les parts d’un objet à un moment donné : leur somme, ce qui manque ou ce qui est de trop ; plusieurs versions quand elles se contredisent.",
            "The shares of an item at one time: their sum, what is missing or too much; several versions where they contradict each other.",
            "Доли в объекте на один момент: сумма, сколько не хватает или лишнее; несколько версий, если они противоречат."),
        Examples = [new("jalon shares --item raffinerie-senou", new("les parts d’un objet", "the shares of one item", "доли в одном объекте"))],
    };

    internal sealed record Row(SharesAnswer Answer, Dossier Dossier);

    internal static IReadOnlyList<Row> Rows(Asked asked) => asked.Fold(d => Shares.Of(d).Select(a => new Row(a, d)));

    internal static Tone ToneOf(SharesState state) => state switch { SharesState.Complete => Tone.Good, SharesState.CannotTell => Tone.Quiet, _ => Tone.Warn };

    private static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("shares", rows)
        .Field("item", r => r.Answer.Item).Field("name", r => r.Dossier.Name(language)).Field("validTime", r => r.Answer.ValidTime?.Text)
        .Field("planned", r => r.Answer.IsPlanned).Field("state", r => Codes.Of(r.Answer.State)).Field("rule", r => r.Answer.Rule)
        .Field("sumLow", r => r.Answer.Sum.Low).Field("sumHigh", r => r.Answer.Sum.High).Field("gapLow", r => r.Answer.Gap.Low).Field("gapHigh", r => r.Answer.Gap.High)
        .Field("versions", r => r.Answer.Versions)
        .Field("holdings", r => r.Answer.Holdings.Select(h => new Members(
            [("holder", h.Holder), ("low", h.Percent.Low), ("high", h.Percent.High), ("accounts", h.Accounts), ("statements", Proofs.Ids(h.Entries))])))
        .Field("sentence", r => SharesTexts.Say(r.Answer, r.Dossier.Register, language)).Field("proof", r => Proofs.Ids(r.Answer.Proof))
        .Column(Asked.Item, r => r.Dossier.Name(language))
        .Column(Who, r => SharesTexts.Say(r.Answer, r.Dossier.Register, language))
        .Column(Sum, r => new Cell(Numbers.Quantity(r.Answer.Sum.Rounded(2), Core.Values.Unit.Percent, language), ToneOf(r.Answer.State)), right: true)
        .Column(Asked.Proof, r => new Cell(Proofs.Short(r.Answer.Proof), Tone.Quiet));
}

using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon mirror</c>: the same trade as each side reports it.</summary>
internal static class MirrorCommand
{
    private static readonly Label None = new("aucun chiffre d’échanges", "no trade figures", "данных о торговле нет");
    private static readonly Label What = new("ce que dit chaque côté", "what each side says", "что говорит каждая сторона");
    private static readonly Label Gap = new("écart", "gap", "расхождение");

    public static readonly Verb Verb = new("mirror", VerbGroup.Follow,
        new("les mêmes échanges vus de chaque côté", "the same trade seen from each side", "одна и та же торговля глазами каждой стороны"),
        (command, call) => QuestionCommand.Build(command, call, None, Rows, View))
    {
        Details = new(
            "Pour chaque flux, marchandise et période : le chiffre de chaque côté, et l’écart en pourcentage du plus grand. Un côté muet est nommé.",
            "For each flow, commodity and period: each side’s figure, and the gap in per cent of the larger. A side that gives none is named.",
            "По каждому потоку, товару и периоду: данные каждой стороны и расхождение в процентах от большего. Молчащая сторона названа."),
        Examples = [new("jalon mirror --partner russie", new("les échanges avec un partenaire", "the trade with one partner", "торговля с одним партнёром"))],
    };

    private sealed record Row(MirrorLine Line, Dossier Dossier);

    private static IReadOnlyList<Row> Rows(Asked asked) => asked.Fold(d => Mirror.Of(d).Select(l => new Row(l, d)));

    private static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("mirror", rows)
        .Field("item", r => r.Line.Item).Field("name", r => r.Dossier.Name(language)).Field("property", r => r.Line.Property.Code)
        .Field("commodity", r => r.Line.Commodity).Field("from", r => r.Line.From).Field("to", r => r.Line.To).Field("period", r => r.Line.Period?.Text)
        .Field("state", r => Codes.Of(r.Line.State)).Field("rule", r => r.Line.Rule)
        .Field("gapPercentLow", r => r.Line.Gap?.Low).Field("gapPercentHigh", r => r.Line.Gap?.High)
        .Field("figures", r => r.Line.Figures.Select(f => new Members([("side", f.Side), ("value", f.Value), ("statements", Proofs.Ids(f.Entries))])))
        .Field("missing", r => r.Line.Missing).Field("sentence", r => MirrorTexts.Say(r.Line, r.Dossier.Register, language)).Field("proof", r => Proofs.Ids(r.Line.Proof))
        .Column(Asked.Item, r => r.Dossier.Name(language))
        .Column(What, r => MirrorTexts.Say(r.Line, r.Dossier.Register, language))
        .Column(Gap, r => r.Line.Gap is { } g ? new Cell(Numbers.Quantity(g.Rounded(1), Core.Values.Unit.Percent, language), Tone.Warn) : "", right: true)
        .Column(Asked.Proof, r => new Cell(Proofs.Short(r.Line.Proof), Tone.Quiet));
}

using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon conflicts</c>: where the sources cannot all be right.</summary>
internal static class ConflictsCommand
{
    private static readonly Label None = new("aucune contradiction entre les sources", "no contradiction between the sources", "противоречий между источниками нет");
    private static readonly Label Type = new("nature", "type", "вид");
    private static readonly Label What = new("ce qui s’oppose", "what is opposed", "что противоречит");

    public static readonly Verb Verb = new("conflicts", VerbGroup.Follow,
        new("où les sources se contredisent", "where the sources contradict each other", "где источники противоречат друг другу"),
        (command, call) => QuestionCommand.Build(command, call, None, Rows, View))
    {
        Details = new(
            "Deux énoncés se contredisent quand ils parlent de la même chose au même moment et que leurs intervalles s’excluent. Chaque camp est nommé ; ce qui est tranché l’est avec son motif.",
            "Two statements conflict when they speak of the same thing at the same time and their intervals exclude each other. Each camp is named; what is settled is so with its reason.",
            "Два утверждения противоречат, если говорят об одном и том же в одно время, а их интервалы исключают друг друга. Каждая сторона названа; решённое — с обоснованием."),
        Examples =
        [
            new("jalon conflicts", new("toutes les contradictions", "every contradiction", "все противоречия")),
            new("jalon conflicts --item centrale-sanankoroba --csv", new("celles d’un objet, pour un tableur", "those of one item, for a spreadsheet", "противоречия по одному объекту, для таблицы")),
        ],
    };

    internal sealed record Row(Conflict Conflict, Dossier Dossier);

    internal static IReadOnlyList<Row> Rows(Asked asked) => asked.FoldAmong((d, all) => Conflicts.Of(d, all).Select(c => new Row(c, d)));

    private static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("conflicts", rows)
        .Field("item", r => r.Conflict.Item).Field("name", r => r.Dossier.Name(language)).Field("type", r => Codes.Of(r.Conflict.Type))
        .Field("property", r => r.Conflict.Property.Code).Field("rule", r => r.Conflict.Rule).Field("ratio", r => r.Conflict.Ratio)
        .Field("settled", r => r.Conflict.IsSettled).Field("reason", r => r.Conflict.Reason)
        .Field("camps", r => r.Conflict.Camps.Select(c => new Members(
        [
            ("value", c.Value), ("stance", Codes.Of(c.Stance)), ("validTime", c.ValidTime?.Text), ("speakers", c.Speakers), ("publishers", c.Publishers),
            ("statements", Proofs.Ids(c.Entries)),
        ])))
        .Field("sentence", r => Say(r, language)).Field("proof", r => Proofs.Ids(r.Conflict.Proof))
        .Column(Asked.Item, r => r.Dossier.Name(language))
        .Column(Type, r => new Cell(ConflictTexts.Of(r.Conflict.Type).In(language), r.Conflict.IsSettled ? Tone.Quiet : Tone.Warn))
        .Column(What, r => Say(r, language))
        .Column(Asked.Proof, r => new Cell(Proofs.Short(r.Conflict.Camps.Select(c => c.Entries[0])), Tone.Quiet));

    internal static string Say(Row row, Language language) => ConflictTexts.Say(row.Conflict, row.Dossier.Register, language);
}

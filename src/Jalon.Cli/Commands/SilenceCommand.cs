using System.CommandLine;
using Jalon.Cli.Follow;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon silence</c>: what nobody has spoken of for longest.</summary>
internal static class SilenceCommand
{
    private static readonly Label None = new("aucun engagement n’est resté sans nouvelles aussi longtemps", "no commitment has been silent for that long", "ни одно обязательство не оставалось без новостей так долго");
    private static readonly Label NoDays = new("--days : il faut un nombre de jours, 0 ou plus", "--days: a number of days, 0 or more", "--days: число дней, 0 или больше");
    private static readonly Label What = new("engagement", "commitment", "обязательство");
    private static readonly Label Last = new("dernières nouvelles", "last heard of", "последние новости");
    private static readonly Label Since = new("silence", "silence", "молчание");
    private static readonly Label Status = new("état", "status", "состояние");

    public static readonly Verb Verb = new("silence", VerbGroup.Follow,
        new("ce dont plus personne ne parle", "what nobody speaks of any more", "о чём больше никто не говорит"), Build)
    {
        Details = new(
            "Un engagement ouvert est silencieux quand aucune source n’en a rien dit depuis le délai de sa nature (180 jours d’ordinaire). Le plus long silence d’abord.",
            "An open commitment is silent when no source has said a word of it for as long as its kind allows (180 days as a rule). The longest silence first.",
            "Открытое обязательство молчит, если ни один источник не упоминал его дольше, чем допускает его вид (обычно 180 дней). Сначала самое долгое молчание."),
        Examples =
        [
            new("jalon silence", new("au-delà du délai de chaque nature", "beyond what each kind allows", "сверх срока, допустимого для вида")),
            new("jalon silence --days 365", new("depuis un an au moins", "for a year at least", "не менее года")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var options = new QuestionOptions(command, call);
        var days = new Option<int?>("--days") { HelpName = "NUMBER", Description = new Label("silence d’au moins tant de jours", "silent for at least so many days", "молчание не менее стольких дней").In(call.Language) };
        command.Add(days);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(days) is < 0)
            {
                throw call.Usage(NoDays);
            }

            using var store = options.Open(parsed);
            var question = options.Question(parsed, store);
            var rows = Rows(FollowRows.Of(store, question, options.Filter(parsed, store, question)), parsed.GetValue(days));
            output.Write(parsed, View(rows, call.Language), None, question);
            return ExitCodes.Ok;
        });
    }

    internal static IReadOnlyList<FollowRow> Rows(IReadOnlyList<FollowRow> rows, int? days) =>
        [.. rows.Where(r => days is { } d ? r.Commitment.SilentDays >= d : r.Commitment.IsSilent).OrderByDescending(r => r.Commitment.SilentDays)];

    private static View<FollowRow> View(IReadOnlyList<FollowRow> rows, Language language) => new View<FollowRow>("silence", rows)
        .Field("item", r => r.Commitment.Item).Field("name", r => r.Dossier.Name(language)).Field("milestone", r => r.Commitment.Milestone.Code)
        .Field("part", r => r.Commitment.Part).Field("lastHeard", r => r.Commitment.LastHeard).Field("silentDays", r => r.Commitment.SilentDays)
        .Field("heartbeatDays", r => r.Dossier.Kind?.HeartbeatDays).Field("status", r => Codes.Of(r.Commitment.Status)).Field("proof", r => Proofs.Ids(r.Commitment.Proof))
        .Column(Asked.Item, r => r.Dossier.Name(language))
        .Column(What, r => CommitmentWords.What(r.Commitment, language))
        .Column(Since, r => r.Commitment.SilentDays is { } d ? new Cell(Plurals.Days(language, d), Tone.Warn) : "", right: true)
        .Column(Last, r => r.Commitment.LastHeard is { } d ? Dates.Day(d, language) : "")
        .Column(Status, r => new Cell(StatusTexts.Of(r.Commitment.Status).In(language), CommitmentWords.ToneOf(r.Commitment.Status)))
        .Column(Asked.Proof, r => new Cell(Proofs.Short(r.Commitment.Proof), Tone.Quiet));
}

using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Review;
using Jalon.Cli.Show;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon review</c>: lists proposals, accepts, edits and rejects them; asks one by one in a terminal.</summary>
internal static class ReviewCommand
{
    private static readonly Label None = new("rien à relire ; « jalon read --all » propose", "nothing to review; “jalon read --all” proposes", "нечего проверять; предлагает «jalon read --all»");
    private static readonly Label Which = new("lesquelles ? donnez des identifiants, ou --all", "which? give ids, or --all", "какие? укажите идентификаторы или --all");
    private static readonly Label Unknown = new("aucune proposition unique en attente ne commence par « {0} »", "no single pending proposal begins with “{0}”", "нет единственного ожидающего предложения, начинающегося с «{0}»");
    private static readonly Label Rejected = new(
        "{0:proposition écartée|propositions écartées}",
        "{0:proposal|proposals} rejected",
        "{0:предложение отклонено|предложения отклонены|предложений отклонено}");
    private static readonly Label Nothing = new("rien d’accepté", "nothing accepted", "ничего не принято");

    public static readonly Verb Verb = new("review", VerbGroup.Enter,
        new("relire les propositions : accepter, corriger, écarter", "review proposals: accept, edit, reject", "проверить предложения: принять, исправить, отклонить"), Build)
    {
        Details = new(
            "Dans un terminal, les propositions viennent une à une, le passage dans son contexte ; sans terminal, ou avec « list », elles sont listées. Ce qui est accepté entre dans le registre sous le nom du relecteur.",
            "In a terminal proposals come one by one, the passage in its context; without one, or with “list”, they are listed. What is accepted enters the ledger under the reviewer’s name.",
            "В терминале предложения идут по одному, с контекстом; без терминала или с «list» — списком. Принятое входит в реестр от имени проверяющего."),
        Examples =
        [
            new("jalon review list", new("ce qui attend", "what is waiting", "что ждёт проверки")),
            new("jalon review accept 3f2a9c --item route-kala --stance planned", new("accepte en corrigeant", "accepts with corrections", "принимает с исправлениями")),
            new("jalon review reject 3f2a9c", new("écarte", "rejects", "отклоняет")),
            new("jalon review accept --all --min-confidence 0.8", new("accepte ce qui est sûr", "accepts what is sure", "принимает надёжное")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var output = new OutputOptions(command, call);
        command.SetAction(parsed => call.Terminal.IsInteractive && output.IsForPeople(parsed) ? Dialogue(call) : List(call, parsed, output));

        var list = new Command("list", new Label("lister ce qui attend", "list what is waiting", "показать ожидающие").In(call.Language));
        var listOutput = new OutputOptions(list, call);
        list.SetAction(parsed => List(call, parsed, listOutput));
        command.Add(list);

        var accept = new Command("accept", new Label("accepter", "accept", "принять").In(call.Language));
        var (acceptIds, acceptAll, least) = Chosen(accept, call);
        var edit = new ReviewEdit(accept, call);
        var acceptOutput = new OutputOptions(accept, call);
        accept.SetAction(parsed => Accept(call, parsed, parsed.GetValue(acceptIds), parsed.GetValue(acceptAll), parsed.GetValue(least), edit, acceptOutput));
        command.Add(accept);

        var reject = new Command("reject", new Label("écarter", "reject", "отклонить").In(call.Language));
        var (rejectIds, rejectAll, most) = Chosen(reject, call);
        reject.SetAction(parsed => Reject(call, parsed.GetValue(rejectIds), parsed.GetValue(rejectAll), parsed.GetValue(most)));
        command.Add(reject);
    }

    private static (Argument<string[]> Ids, Option<bool> All, Option<decimal?> Least) Chosen(Command command, Call call)
    {
        var ids = new Argument<string[]>("ID") { Arity = ArgumentArity.ZeroOrMore, Description = new Label("les propositions, ou le début de leur identifiant", "the proposals, or the beginning of their ids", "предложения или начала их идентификаторов").In(call.Language) };
        var all = new Option<bool>("--all") { Description = new Label("toutes celles qui attendent", "all that are waiting", "все ожидающие").In(call.Language) };
        var least = new Option<decimal?>("--min-confidence") { HelpName = "NUMBER", Description = new Label("avec --all, celles au moins aussi sûres (0 à 1)", "with --all, those at least so sure (0 to 1)", "с --all: не менее надёжные (от 0 до 1)").In(call.Language) };
        command.Add(ids);
        command.Add(all);
        command.Add(least);
        return (ids, all, least);
    }

    private static int List(Call call, ParseResult parsed, OutputOptions output)
    {
        using var store = PortfolioFile.Read(call);
        var (items, findings) = Desk.Open(store, store.Proposals(state: ProposalState.Pending));
        var question = new Question(call.Today);
        output.Write(parsed, ReviewView.Of(ReviewView.Rows(items, Items.Known(store, question), store.Register(question, items.Select(i => i.Source.Publisher).Distinct()), call.Language), call.Language), None);
        return FindingTexts.Report(call, findings);
    }

    private static int Dialogue(Call call)
    {
        using var store = PortfolioFile.Write(call);
        return ReviewDialogue.Run(call, store);
    }

    private static int Accept(Call call, ParseResult parsed, string[]? ids, bool all, decimal? least, ReviewEdit edit, OutputOptions output)
    {
        using var store = PortfolioFile.Write(call);
        var (items, findings) = Pick(call, store, ids, all, least);
        var edited = items.Select(i => i with { Candidate = edit.Apply(call, parsed, i.Candidate) }).ToList();
        var question = new Question(call.Today);
        var result = Desk.Accept(call, store, edited, edit.Item(call, parsed), question);
        var entries = result.Accepted.Select(a => store.Entry(a.Accepted.Statement.Id)).OfType<Entry>().ToList();
        var matches = result.Accepted.Select(a => new Members(
            [("proposal", a.Item.Proposal.Id), ("item", a.Accepted.Subject.Id), ("reason", Codes.Of(a.Accepted.Subject.Reason)), ("knownAs", a.Accepted.Subject.KnownAs)]));
        output.Write(parsed, StatementRows.View("accepted", entries, store.Register(question, entries), call.Language), Nothing, null, ("matches", matches));
        return FindingTexts.Report(call, findings.Concat(result.Findings));
    }

    private static int Reject(Call call, string[]? ids, bool all, decimal? least)
    {
        using var store = PortfolioFile.Write(call);
        var (items, findings) = Pick(call, store, ids, all, least);
        var done = items.Count(i => store.Decide(i.Proposal.Id, ProposalState.Rejected, null, call.Time.GetUtcNow(), call.User));
        call.Say(Rejected, done);
        return FindingTexts.Report(call, findings);
    }

    private static (IReadOnlyList<DeskItem> Items, IReadOnlyList<Finding> Findings) Pick(Call call, SqliteStore store, string[]? ids, bool all, decimal? least)
    {
        if (all == ids is { Length: > 0 })
        {
            throw call.Usage(Which);
        }

        var proposals = all ? store.Proposals(state: ProposalState.Pending)
            : [.. ids!.Select(id => store.FindProposals(id).Where(p => p.State == ProposalState.Pending).ToList() is [var only] ? only : throw call.Usage(Unknown, id))];
        var (items, findings) = Desk.Open(store, proposals);
        return ([.. items.Where(i => !(i.Candidate.Confidence < least))], findings);
    }
}

using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Show;
using Jalon.Cli.State;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Storage;

namespace Jalon.Cli.Review;

/// <summary>What the actions of <c>jalon review</c> do, each as one run that prints what came of it.</summary>
internal static class ReviewActions
{
    private static readonly Label None = new("rien à relire ; « jalon read --all » propose", "nothing to review; “jalon read --all” proposes", "нечего проверять; предлагает «jalon read --all»");
    private static readonly Label Which = new("lesquelles ? donnez des identifiants", "which? give ids", "какие? укажите идентификаторы");
    private static readonly Label Rejected = new(
        "{0:proposition écartée|propositions écartées}",
        "{0:proposal|proposals} rejected",
        "{0:предложение отклонено|предложения отклонены|предложений отклонено}");
    private static readonly Label Nothing = new("rien d’accepté", "nothing accepted", "ничего не принято");
    private static readonly Label NothingUndone = new("rien à annuler", "nothing to undo", "нечего отменять");
    private static readonly Label Twice = new("deux valeurs au moins, différentes", "at least two values, and different ones", "не менее двух разных значений");
    private static readonly Label Decided = new("aucune proposition unique déjà décidée ne commence par « {0} »", "no single decided proposal begins with “{0}”", "нет единственного решённого предложения, начинающегося с «{0}»");
    private static readonly Label Few = new("--last : {0} ; il en faut au moins une", "--last: {0}; one at least is needed", "--last: {0}; нужно хотя бы одно");

    public static int List(Call call, ParseResult parsed, OutputOptions output)
    {
        using var store = PortfolioFile.Read(call);
        return Show(new Room(call, store), parsed, store.Proposals(state: ProposalState.Pending), output, None);
    }

    public static int Accept(Call call, ParseResult parsed, ReviewChoice choice, ReviewEdit edit, OutputOptions output)
    {
        using var store = PortfolioFile.Write(call);
        var room = new Room(call, store);
        var (items, findings) = choice.Of(room, parsed);
        return Record(room, parsed, [.. items.Select(i => i with { Candidate = edit.Apply(call, parsed, i.Candidate) })], edit.Item(call, parsed), findings, output);
    }

    public static int Record(Room room, ParseResult parsed, IReadOnlyList<DeskItem> items, ItemId? item, IReadOnlyList<Finding> findings, OutputOptions output)
    {
        var result = Decisions.Accept(room, items, item);
        var entries = result.Accepted.Select(a => room.Store.Entry(a.Accepted.Statement.Id)).OfType<Entry>().ToList();
        var matches = result.Accepted.Select(a => new Members(
        [
            ("proposal", a.Item.Proposal.Id), ("item", a.Accepted.Subject.Id), ("reason", Codes.Of(a.Accepted.Subject.Reason)), ("knownAs", a.Accepted.Subject.KnownAs),
            ("why", MatchTexts.Say(a.Accepted.Subject, room.Language)),
        ]));
        output.Write(parsed, StatementRows.View("accepted", entries, room.Store.Register(room.Question, entries), room.Language), Nothing, null, ("matches", matches));
        return FindingTexts.Report(room.Call, findings.Concat(result.Findings));
    }

    public static int Edit(Call call, ParseResult parsed, string[] ids, ReviewEdit edit, OutputOptions output) => Change(call, parsed, ids, output, (_, item) =>
    {
        var changed = edit.Apply(call, parsed, item.Candidate);
        return edit.Item(call, parsed) is { } chosen ? changed with { Item = chosen } : changed;
    });

    public static int Merge(Call call, ParseResult parsed, string[] ids, string with, OutputOptions output) => Change(call, parsed, ids, output, (room, item) =>
        item.Candidate with { Item = Items.Find(call, room.Store, with, room.Question, isAgent: false) });

    public static int Reject(Call call, ParseResult parsed, ReviewChoice choice)
    {
        using var store = PortfolioFile.Write(call);
        var room = new Room(call, store);
        var (items, findings) = choice.Of(room, parsed);
        call.Say(Rejected, Decisions.Reject(room, items));
        return FindingTexts.Report(call, findings);
    }

    public static int Split(Call call, ParseResult parsed, string[] ids, string[] values, OutputOptions output)
    {
        using var store = PortfolioFile.Write(call);
        var room = new Room(call, store);
        var item = ids is [var id] ? ReviewChoice.One(room, id) : throw call.Usage(Which);
        var parts = values.Select(v => item.Candidate with { Value = ValueInput.Read(call, item.Candidate.Property, v, null) }).Distinct().ToList();
        return parts.Count < 2 ? throw call.Usage(Twice) : Show(room, parsed, Decisions.Split(room, item, parts) ?? [], output, None);
    }

    public static int TakeBack(Call call, ParseResult parsed, string[] ids, int last, OutputOptions output)
    {
        using var store = PortfolioFile.Write(call);
        var room = new Room(call, store);
        var decided = ids.Length > 0
            ? [.. ids.Select(id => store.FindProposals(id).Where(p => p.State != ProposalState.Pending).ToList() is [var only] ? only : throw call.Usage(Decided, id))]
            : store.LastDecided(last > 0 ? last : throw call.Usage(Few, last));
        var (reopened, findings) = Undo.Of(room, decided);
        var code = Show(room, parsed, reopened, output, NothingUndone);
        return Math.Max(code, FindingTexts.Report(call, findings));
    }

    private static int Change(Call call, ParseResult parsed, string[] ids, OutputOptions output, Func<Room, DeskItem, Core.Acceptance.Candidate> change)
    {
        using var store = PortfolioFile.Write(call);
        var room = new Room(call, store);
        var items = ids.Length > 0 ? ids.Select(id => ReviewChoice.One(room, id)).ToList() : throw call.Usage(Which);
        var changed = items.Select(i => (Item: i, Candidate: change(room, i))).ToList();
        changed.ForEach(c => Decisions.Edit(room, c.Item, c.Candidate));
        return Show(room, parsed, items.Select(i => store.Proposal(i.Proposal.Id)).OfType<Proposal>(), output, None);
    }

    private static int Show(Room room, ParseResult parsed, IEnumerable<Proposal> proposals, OutputOptions output, Label none)
    {
        var (items, findings) = Desk.Open(room.Store, proposals);
        output.Write(parsed, ReviewView.Of(room, items), none);
        return FindingTexts.Report(room.Call, findings);
    }
}

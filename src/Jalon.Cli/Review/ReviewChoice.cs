using System.CommandLine;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Storage;

namespace Jalon.Cli.Review;

/// <summary>Which proposals an action is about: by the beginning of their ids, or all, or all that are sure.</summary>
internal sealed class ReviewChoice
{
    private static readonly Label Which = new("lesquelles ? donnez des identifiants, ou --all", "which? give ids, or --all", "какие? укажите идентификаторы или --all");
    private static readonly Label Unknown = new("aucune proposition unique en attente ne commence par « {0} »", "no single pending proposal begins with “{0}”", "нет единственного ожидающего предложения, начинающегося с «{0}»");
    private readonly Argument<string[]> ids;
    private readonly Option<bool> all;
    private readonly Option<decimal?> least;

    public ReviewChoice(Command command, Call call)
    {
        ids = Ids(command, call);
        all = new Option<bool>("--all") { Description = new Label("toutes celles qui attendent", "all that are waiting", "все ожидающие").In(call.Language) };
        least = new Option<decimal?>("--min-confidence") { HelpName = "NUMBER", Description = new Label("avec --all, celles au moins aussi sûres (0 à 1)", "with --all, those at least so sure (0 to 1)", "с --all: не менее надёжные (от 0 до 1)").In(call.Language) };
        command.Add(all);
        command.Add(least);
    }

    public static Argument<string[]> Ids(Command command, Call call)
    {
        var given = new Argument<string[]>("ID") { Arity = ArgumentArity.ZeroOrMore, Description = new Label("les propositions, ou le début de leur identifiant", "the proposals, or the beginning of their ids", "предложения или начала их идентификаторов").In(call.Language) };
        command.Add(given);
        return given;
    }

    public (IReadOnlyList<DeskItem> Items, IReadOnlyList<Finding> Findings) Of(Room room, ParseResult parsed)
    {
        var given = parsed.GetValue(ids) ?? [];
        if (parsed.GetValue(all) == given.Length > 0)
        {
            throw room.Call.Usage(Which);
        }

        var (items, findings) = Desk.Open(room.Store, given.Length == 0 ? room.Store.Proposals(state: ProposalState.Pending) : given.Select(id => Pending(room, id)));
        return ([.. items.Where(i => !(i.Candidate.Confidence < parsed.GetValue(least)))], findings);
    }

    /// <summary>One pending proposal; a usage failure when the beginning of an id does not tell which.</summary>
    public static Proposal Pending(Room room, string id) =>
        room.Store.FindProposals(id).Where(p => p.State == ProposalState.Pending).ToList() is [var only] ? only : throw room.Call.Usage(Unknown, id);

    /// <summary>The same, opened.</summary>
    public static DeskItem One(Room room, string id) => Desk.Open(room.Store, [Pending(room, id)]).Items is [var item] ? item : throw room.Call.Usage(Unknown, id);

    public static (IReadOnlyList<DeskItem> Items, IReadOnlyList<Finding> Findings) Sure(Room room, decimal least)
    {
        var (items, findings) = Desk.Open(room.Store, room.Store.Proposals(state: ProposalState.Pending));
        return ([.. items.Where(i => i.Candidate.Confidence >= least)], findings);
    }
}

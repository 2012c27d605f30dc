using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core.Acceptance;
using Jalon.Core.Languages;
using Jalon.Storage;

namespace Jalon.Cli.Review;

/// <summary>Goes through the proposals with a reviewer at a terminal, key by key. Each is fetched only when it comes up, so that it shows at once however many wait.</summary>
internal sealed class ReviewDialogue(Room room, Func<CancellationToken, ConsoleKeyInfo> next)
{
    private static readonly Label None = new("rien à relire ; « jalon read --all » propose", "nothing to review; “jalon read --all” proposes", "нечего проверять; предлагает «jalon read --all»");
    private static readonly Label Done = new(
        "{0:acceptée|acceptées}, {1:écartée|écartées}, {2} en attente",
        "{0} accepted, {1} rejected, {2} waiting",
        "принято: {0}, отклонено: {1}, ждут: {2}");
    private static readonly Label NothingToUndo = new(
        "rien à annuler dans cette séance ; « jalon review undo » remonte plus loin", "nothing to undo in this session; “jalon review undo” goes further back",
        "в этом сеансе нечего отменять; «jalon review undo» идёт дальше");
    private static readonly Label Undone = new("annulé ; la proposition attend de nouveau", "undone; the proposal waits again", "отменено; предложение снова ждёт");

    private readonly Call call = room.Call;
    private readonly ReviewForm form = new(room, next);
    private readonly Stack<(IReadOnlyList<string> Ids, int At)> decisions = new();
    private readonly List<string> ids = [.. room.Store.PendingProposals()];
    private int at;

    public int Run()
    {
        if (ids.Count == 0)
        {
            call.Say(None);
            return ExitCodes.Ok;
        }

        while (at < ids.Count && Turn())
        {
        }

        var waiting = room.Store.PendingProposals().Length;
        var states = decisions.SelectMany(d => d.Ids).Distinct(StringComparer.Ordinal).Select(i => room.Store.Proposal(i)?.State).ToList();
        call.Say(Done, states.Count(s => s == ProposalState.Accepted), states.Count(s => s == ProposalState.Rejected), waiting);
        return ExitCodes.Ok;
    }

    // One proposal until the reviewer leaves it; false to end.
    private bool Turn(bool show = true)
    {
        if (room.Store.Proposal(ids[at]) is not { } proposal || Desk.Open(room.Store, [proposal]) is not { Items: [var item] })
        {
            FindingTexts.Report(call, Desk.Open(room.Store, room.Store.Proposal(ids[at]) is { } bad ? [bad] : []).Findings);
            at++;
            return true;
        }

        if (show)
        {
            ReviewScreen.Draw(room, item, at + 1, ids.Count);
            call.Terminal.Out.Flush();
        }

        var key = ReviewKeys.Of(next(call.Cancel));
        var isPending = proposal.State == ProposalState.Pending;
        switch (key)
        {
            case ReviewKey.Quit: return false;
            case ReviewKey.Skip: at++; break;
            case ReviewKey.Back: at = Math.Max(0, at - 1); break;
            case ReviewKey.Undo: Undo(); break;
            case ReviewKey.AcceptSure: Sure(); break;
            case ReviewKey.Accept when isPending: Accept(item); break;
            case ReviewKey.Reject when isPending: Settle(Decisions.Reject(room, [item]) > 0 ? [proposal.Id] : []); break;
            case ReviewKey.Edit when isPending: Keep(item, form.Edit(item.Candidate)); break;
            case ReviewKey.Merge when isPending: Keep(item, form.Merge(item.Candidate)); break;
            case ReviewKey.Divide when isPending: Divide(item); break;
            default:
                call.Terminal.Out.WriteLine(ReviewKeys.Help.In(call.Language));
                return Turn(show: false);
        }

        return true;
    }

    private void Accept(DeskItem item)
    {
        // A name that several items answer to is the reviewer's to tell, and is told before.
        var candidate = room.Match(item.Candidate).IsAmbiguous ? form.Choose(item.Candidate) : item.Candidate;
        if (candidate is null)
        {
            return;
        }

        var result = Decisions.Accept(room, [item with { Candidate = candidate }], null);
        FindingTexts.Report(call, result.Findings);
        Settle([.. result.Accepted.Select(a => a.Item.Proposal.Id)]);
    }

    private void Settle(IReadOnlyList<string> decided)
    {
        if (decided.Count > 0)
        {
            decisions.Push((decided, at));
            at++;
            Advance();
        }
    }

    // Past what was decided in passing, as with everything sure.
    private void Advance()
    {
        while (at < ids.Count && room.Store.Proposal(ids[at]) is null or { State: not ProposalState.Pending })
        {
            at++;
        }
    }

    private void Keep(DeskItem item, Candidate? changed)
    {
        if (changed is not null && changed != item.Candidate)
        {
            Decisions.Edit(room, item, changed);
        }
    }

    private void Divide(DeskItem item)
    {
        if (form.Divide(item.Candidate) is { } parts && Decisions.Split(room, item, parts) is { } proposals)
        {
            decisions.Push(([item.Proposal.Id], at));
            ids.RemoveAll(i => proposals.Any(p => p.Id == i));
            ids.InsertRange(at + 1, proposals.Select(p => p.Id));
            at++;
        }
    }

    private void Sure()
    {
        if (form.Threshold() is not { } least)
        {
            return;
        }

        var (items, _) = Desk.Open(room.Store, room.Store.Proposals(state: ProposalState.Pending));
        var sure = items.Where(i => i.Candidate.Confidence >= least && !room.Match(i.Candidate).IsAmbiguous).ToList();
        if (form.Confirm(sure.Count, least))
        {
            var result = Decisions.Accept(room, sure, null);
            FindingTexts.Report(call, result.Findings);
            decisions.Push(([.. result.Accepted.Select(a => a.Item.Proposal.Id)], at));
            Advance();
        }
    }

    private void Undo()
    {
        if (!decisions.TryPop(out var last))
        {
            call.Say(NothingToUndo);
            return;
        }

        var decided = last.Ids.Select(room.Store.Proposal).OfType<Proposal>().ToList();
        var parts = decided.Where(p => p.State == ProposalState.Split).Select(p => p.Id).ToList();
        var (reopened, findings) = Review.Undo.Of(room, decided);
        FindingTexts.Report(call, findings);
        if (reopened.Count > 0)
        {
            // What a division made is gone with it.
            ids.RemoveAll(i => parts.Count > 0 && room.Store.Proposal(i) is null);
            at = Math.Min(last.At, ids.Count - 1);
            call.Say(Undone);
        }
    }
}

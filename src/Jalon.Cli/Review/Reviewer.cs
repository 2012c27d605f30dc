using Jalon.Core;
using Jalon.Core.Acceptance;

namespace Jalon.Cli.Review;

/// <summary>The account that reviews, as the agent who takes a statement back.</summary>
internal sealed class Reviewer
{
    public Reviewer(Room room)
    {
        var known = room.Names.Find(room.Call.User, "agent", isAgent: true);
        Id = known is { Reason: MatchReason.Id or MatchReason.SameName } ? known.Id : room.Names.Free(room.Call.User);
        Introductions = room.Names.Has(Id) ? [] : [.. Acceptor.NewItem(Id, room.Call.User, "agent", null, Id)];
    }

    public ItemId Id { get; }

    public IReadOnlyList<Statement> Introductions { get; }
}

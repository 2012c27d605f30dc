using System.Collections.Immutable;

namespace Jalon.Core.Views;

/// <summary>
/// The original and the current due date of a commitment, and the slips between. A later promise without a last day ("soon")
/// is a slip but does not lift the last deadline that could be missed; only when no promise ever had one is there none.
/// </summary>
internal sealed record DueDates(Promise Original, Promise Current, Promise Latest, ImmutableArray<Slip> Slips)
{
    /// <summary>Takes promises as <see cref="InOrder"/> gives them, at least one.</summary>
    public static DueDates Of(List<Promise> promises, ImmutableArray<ItemId> promisors, Register register)
    {
        var dated = promises.Exists(p => p.IsVerifiable) ? promises.FindAll(p => p.IsVerifiable) : promises;
        var theirs = dated.Count == 1 ? dated : dated.FindAll(p => promisors.Any(a => register.SameSide(a, p.Speaker)));
        var candidates = theirs.Count > 0 ? theirs : dated;
        var current = candidates.FindLast(p => p.Entry.Statement.Rank == Rank.Preferred) is { } preferred ? Since(preferred, candidates) : candidates[^1];
        return new DueDates(dated[0], current, promises[^1], Slipped(promises));
    }

    // An arbitration settles what was known when it was recorded; a date published after that is new.
    private static Promise Since(Promise preferred, List<Promise> candidates)
    {
        var day = DateOnly.FromDateTime(preferred.Entry.RecordedAt.UtcDateTime);
        return candidates.FindLast(p => p.Entry.Published > day) ?? preferred;
    }

    /// <summary>
    /// A date told as the initial one comes first, however late it is told; then the order of publication. On one day a
    /// revised date follows the others, and the later deadline the earlier.
    /// </summary>
    public static List<Promise> InOrder(List<Promise> promises) => promises.Count < 2 ? promises :
    [
        .. promises.OrderBy(p => p.Stage != "initial").ThenBy(p => p.Entry.Published).ThenBy(p => p.Stage == "revised")
            .ThenBy(p => p.Due.High ?? DateOnly.MaxValue).ThenBy(p => p.Entry.Id),
    ];

    // Two dates published on the same day are a disagreement, not a slip, unless one is told as revising the other.
    private static bool Moves(Promise from, Promise to) =>
        from.Due != to.Due && (from.Entry.Published != to.Entry.Published || from.Stage != to.Stage);

    private static ImmutableArray<Slip> Slipped(List<Promise> promises)
    {
        var slips = ImmutableArray.CreateBuilder<Slip>();
        Promise? last = null;
        foreach (var promise in promises)
        {
            // A promise without any bound opens no slip; after a dated one it is a step back worth telling.
            if (last is not null && Moves(last, promise) && promise.Entry.Statement.Property.IsDate)
            {
                slips.Add(new Slip(last, promise, promise.Due.High?.DayNumber - last.Due.High?.DayNumber));
            }

            last = last is not null && promise.Due is { Low: null, High: null } && !promise.Entry.Statement.Property.IsDate ? last : promise;
        }

        return slips.ToImmutable();
    }
}

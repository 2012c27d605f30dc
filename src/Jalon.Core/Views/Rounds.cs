using Jalon.Core.Kinds;

namespace Jalon.Core.Views;

/// <summary>
/// The promises of one meeting, delivery or signature among several, and the days on which what keeps them can have happened.
/// </summary>
/// <param name="Promises">In the order of <see cref="DueDates.InOrder"/>.</param>
/// <param name="From">The day of the first promise; null when the milestone comes but once and everything counts.</param>
/// <param name="Until">The day on which the promises of the next round begin; null for the last.</param>
/// <param name="IsLater">Whether the milestone had been reached before: then only dated evidence tells this time from the last.</param>
internal sealed record Round(List<Promise> Promises, DateOnly? From = null, DateOnly? Until = null, bool IsLater = false)
{
    public bool Holds(Evidence evidence) =>
        From is not { } from
        || (Rounds.DayOf(evidence) is var day && day >= from && !(day >= Until) && (!IsLater || evidence.When.Low is not null));
}

/// <summary>
/// Parts the promises of a milestone that comes again (a commission meets, a flow delivers) where it was reached: what is
/// promised after a meeting is the next meeting, not the old one put off.
/// </summary>
internal static class Rounds
{
    public static IEnumerable<Round> Of(CommitmentKey key, List<Promise> promises, Kind kind, Dossier dossier)
    {
        if (key.Target is not null || kind.MilestoneOf(key.Milestone)?.Recurs != true)
        {
            return [new Round(DueDates.InOrder(promises))];
        }

        var reached = Fulfilment.Of(key, kind, dossier, null).Where(e => e.When.Low is not null).Select(DayOf).ToList();
        var rounds = new List<List<Promise>>();
        foreach (var promise in promises.OrderBy(Made).ThenBy(p => p.Entry.Published).ThenBy(p => p.Entry.Id))
        {
            if (rounds.Count > 0 && !reached.Exists(day => day >= Made(rounds[^1][^1]) && day < Made(promise)))
            {
                rounds[^1].Add(promise);
            }
            else
            {
                rounds.Add([promise]);
            }
        }

        return rounds.Select((round, i) => new Round(
            DueDates.InOrder(round), Made(round[0]), i + 1 < rounds.Count ? Made(rounds[i + 1][0]) : null, reached.Exists(day => day < Made(round[0]))));
    }

    /// <summary>The last day on which the evidence may have happened.</summary>
    public static DateOnly DayOf(Evidence evidence) => evidence.When.High ?? evidence.Entry.Published;

    // A date told after it was past ("had been promised for May") was promised before it came.
    private static DateOnly Made(Promise promise) =>
        promise.Due.High < promise.Entry.Published ? promise.Due.Low ?? promise.Due.High.Value : promise.Entry.Published;
}

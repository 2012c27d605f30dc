using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>Something that takes place on certain days: ceremony, fair, summit. Promised to be held.</summary>
internal static class Event
{
    public static Kind Kind { get; } = new()
    {
        Code = "event",
        Label = new Label("événement", "event", "событие"),
        Plural = new Label("événements", "events", "события"),
        Family = "event",
        DueMeans = Properties.Held,
        Properties = [Properties.Duration, Properties.Ordinal, Properties.Headcount, Properties.Cost, Properties.Count],
        Milestones =
        [
            new Milestone(Properties.Held, [Properties.Completed], ["held", "completed"]),
        ],
        Stages = ["announced", "in-preparation", "in-progress", "held", "completed"],

        // An event to come that nobody mentions for three months is in doubt.
        HeartbeatDays = 90,
    };
}

using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>One meeting of a commission. Promised to be held; opened is not yet held, since a session may be adjourned on its first day.</summary>
internal static class Session
{
    public static Kind Kind { get; } = new()
    {
        Code = "session",
        Label = new Label("session", "session", "заседание"),
        Plural = new Label("sessions", "sessions", "заседания"),
        Family = "event",
        DueMeans = Properties.Held,
        Properties = [Properties.Duration, Properties.Ordinal, Properties.Count],
        Milestones =
        [
            new Milestone(Properties.Held, [Properties.Completed], ["held", "completed"]),
        ],
        Stages = ["announced", "in-preparation", "in-progress", "held", "completed"],

        // A session that nobody mentions for three months is not being prepared.
        HeartbeatDays = 90,
    };
}

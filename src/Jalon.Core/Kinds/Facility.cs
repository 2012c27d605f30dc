using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>A physical work: road, hospital, port, plant. Promised to be launched, completed, put to work. A plant at work is completed; one inaugurated is said to be.</summary>
internal static class Facility
{
    public static Kind Kind { get; } = new()
    {
        Code = "facility",
        Label = new Label("ouvrage", "facility", "объект"),
        Plural = new Label("ouvrages", "facilities", "объекты"),
        Family = "facility",
        DueMeans = Properties.Completed,
        Properties =
        [
            Properties.Capacity, Properties.CapacityMax, Properties.Cost, Properties.Financing, Properties.Area,
            Properties.Duration, Properties.Share, Properties.Headcount, Properties.Ordinal, Properties.Count,
        ],
        Milestones =
        [
            new Milestone(Properties.Launched, [Properties.Completed], ["started", "in-progress", "completed", "operational"]),
            new Milestone(Properties.Completed, "completed", "operational", "commissioned", "in-service", "opened", "inaugurated"),
        ],
        Stages = ["announced", "under-discussion", "approved", "in-preparation", "started", "in-progress", "completed", "commissioned", "operational"],
        Terms = new Terms(null, "construction", null),
    };
}

using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>A plant that makes electricity, of any source but nuclear programmes as a whole.</summary>
internal static class PowerPlant
{
    public static Kind Kind { get; } = Facility.Kind with
    {
        Code = "power-plant",
        Label = new Label("centrale électrique", "power plant", "электростанция"),
        Plural = new Label("centrales électriques", "power plants", "электростанции"),
        Properties =
        [
            Properties.Capacity, Properties.CapacityMax, Properties.Cost, Properties.Financing, Properties.Area,
            Properties.Volume, Properties.Share, Properties.Duration, Properties.Headcount, Properties.Ordinal, Properties.Count,
        ],
        Milestones =
        [
            new Milestone(Properties.Launched, [Properties.Completed], ["started", "in-progress", "completed", "connected", "operational"]),
            new Milestone(Properties.Completed, "completed", "operational", "commissioned", "in-service", "connected", "opened", "inaugurated"),
        ],
        Stages = ["announced", "under-discussion", "approved", "in-preparation", "started", "in-progress", "completed", "connected", "commissioned", "operational"],
        // The purpose codes of the DAC go by the source of energy (23230 solar, 23220 hydro …), which the kind does not tell.
        Terms = new Terms(null, "construction", "energy"),
    };
}

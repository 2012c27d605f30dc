using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>A state’s way to its first nuclear power plant, by the Milestones approach of the IAEA.</summary>
internal static class NuclearProgramme
{
    public static Kind Kind { get; } = Programme.Kind with
    {
        Code = "nuclear-programme",
        Label = new Label("programme nucléaire civil", "civil nuclear programme", "гражданская ядерная программа"),
        Plural = new Label("programmes nucléaires civils", "civil nuclear programmes", "гражданские ядерные программы"),
        Properties =
        [
            Properties.Meets, Properties.Capacity, Properties.CapacityMax,
            Properties.Cost, Properties.Financing, Properties.Duration, Properties.Count,
        ],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.Launched], ["signed", "approved"]) { Recurs = true },
            new Milestone(Properties.Launched, [Properties.Completed], ["started", "in-progress", "operational", "completed"]),
            new Milestone(Properties.Completed, "completed", "operational", "commissioned"),
        ],

        // Phases of years; a yearly word is a programme alive.
        HeartbeatDays = 365,
        Requirements = IaeaMilestones.Requirements,
        LeadTime = IaeaMilestones.LeadTime,
        Terms = new Terms("23510", null, "energy"),
    };
}

using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>Activities under one frame over years: training, health, research. Promised to be launched and completed.</summary>
internal static class Programme
{
    public static Kind Kind { get; } = new()
    {
        Code = "programme",
        Label = new Label("programme", "programme", "программа"),
        Plural = new Label("programmes", "programmes", "программы"),
        Family = "programme",
        DueMeans = Properties.Completed,
        Properties =
        [
            Properties.Beneficiaries, Properties.Cost, Properties.Financing, Properties.Duration,
            Properties.Count, Properties.Headcount, Properties.Volume, Properties.Growth,
        ],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.Launched], ["signed", "approved"]) { Recurs = true },
            new Milestone(Properties.Launched, [Properties.Completed], ["started", "in-progress", "operational", "completed"]),
            new Milestone(Properties.Completed, "completed"),
        ],
        Stages = ["announced", "under-discussion", "approved", "signed", "in-preparation", "started", "in-progress", "completed"],
    };
}

using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>A set of works or measures with a beginning and an end, under one budget. Promised to be launched and completed.</summary>
internal static class Project
{
    public static Kind Kind { get; } = new()
    {
        Code = "project",
        Label = new Label("projet", "project", "проект"),
        Plural = new Label("projets", "projects", "проекты"),
        Family = "project",
        DueMeans = Properties.Completed,
        Properties =
        [
            Properties.Cost, Properties.Financing, Properties.Duration, Properties.Capacity, Properties.CapacityMax,
            Properties.Area, Properties.Share, Properties.Headcount, Properties.Beneficiaries, Properties.Count,
        ],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.Launched], ["signed"]),
            new Milestone(Properties.Launched, [Properties.Completed], ["started", "in-progress", "completed", "operational"]),
            new Milestone(Properties.Completed, "completed", "operational"),
        ],
        Stages = ["announced", "under-discussion", "approved", "signed", "in-preparation", "started", "in-progress", "completed", "operational"],
        Terms = new Terms(null, "construction", null),
    };
}

using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>People under arms or in uniform, with a task. Promised to be set up, put to work and fully deployed.</summary>
internal static class Force
{
    public static Kind Kind { get; } = new()
    {
        Code = "force",
        Label = new Label("force", "force", "воинское формирование"),
        Plural = new Label("forces", "forces", "воинские формирования"),
        Family = "force",
        DueMeans = Properties.Completed,
        Properties = [Properties.Headcount, Properties.Cost, Properties.Financing, Properties.Duration, Properties.Held, Properties.Count],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.Founded], ["signed", "approved"]),
            new Milestone(Properties.Founded, [Properties.Launched], ["established", "founded", "operational", "deployed"]),
            new Milestone(Properties.Launched, [Properties.Completed], ["operational", "started", "deployed", "completed"]),
            new Milestone(Properties.Completed, "deployed", "completed"),
        ],
        Stages = ["announced", "under-discussion", "approved", "in-preparation", "established", "started", "in-progress", "operational", "deployed", "completed"],
    };
}

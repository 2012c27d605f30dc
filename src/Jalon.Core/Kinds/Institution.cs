using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>A body with statutes of its own. Promised to be founded and put to work; one at work has been founded.</summary>
internal static class Institution
{
    public static Kind Kind { get; } = new()
    {
        Code = "institution",
        Label = new Label("institution", "institution", "учреждение"),
        Plural = new Label("institutions", "institutions", "учреждения"),
        Family = "institution",
        DueMeans = Properties.Launched,
        Properties = [Properties.Financing, Properties.NetWorth, Properties.Share, Properties.Headcount, Properties.Count],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.InForce, Properties.Founded], ["signed", "approved", "adopted", "in-force"]),
            new Milestone(Properties.InForce, "in-force"),
            new Milestone(Properties.Founded, [Properties.Launched], ["established", "founded", "inaugurated", "operational"]),
            new Milestone(Properties.Launched, "operational", "inaugurated", "opened"),
            new Milestone(Properties.Completed, "completed"),
        ],
        Stages = ["announced", "under-discussion", "in-preparation", "approved", "signed", "in-force", "established", "inaugurated", "operational"],
    };
}

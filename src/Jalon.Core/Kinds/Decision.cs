using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>What a session or an authority resolves to have done, with somebody responsible and a deadline. Promised to be carried out; its adoption alone keeps nothing.</summary>
internal static class Decision
{
    public static Kind Kind { get; } = new()
    {
        Code = "decision",
        Label = new Label("décision", "decision", "решение"),
        Plural = new Label("décisions", "decisions", "решения"),
        Family = "decision",
        DueMeans = Properties.Completed,
        Properties = [Properties.Duration, Properties.Financing, Properties.Cost, Properties.Count],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.InForce], ["signed", "approved", "adopted", "in-force"]),
            new Milestone(Properties.InForce, "in-force"),
            new Milestone(Properties.Launched, [Properties.Completed], ["started", "in-progress", "completed", "implemented"]),
            new Milestone(Properties.Completed, "completed", "implemented", "executed"),
        ],
        Stages = ["announced", "approved", "adopted", "in-force", "started", "in-progress", "completed", "implemented"],
    };
}

using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>The legal instrument between parties: treaty, memorandum, roadmap. Promised to be signed or to enter into force; a ratification promised is the way into force but does not prove it.</summary>
internal static class Agreement
{
    public static Kind Kind { get; } = new()
    {
        Code = "agreement",
        Label = new Label("accord", "agreement", "соглашение"),
        Plural = new Label("accords", "agreements", "соглашения"),
        Family = "agreement",
        DueMeans = Properties.Signed,
        Properties = [Properties.Duration, Properties.Financing, Properties.Count],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.InForce], ["signed", "in-force", "ratified", "completed"]),
            new Milestone(Properties.InForce, [], ["in-force"]) { PromisedAs = ["ratified"] },
            new Milestone(Properties.Completed, "completed", "implemented"),
        ],
        Stages = ["announced", "under-discussion", "under-negotiation", "approved", "signed", "ratified", "in-force", "completed"],
    };
}

using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>The standing body that two or more states set up to follow their cooperation. Promised to be set up and to meet; that it has met proves that it exists.</summary>
internal static class Commission
{
    public static Kind Kind { get; } = new()
    {
        Code = "commission",
        Label = new Label("commission", "commission", "комиссия"),
        Plural = new Label("commissions", "commissions", "комиссии"),
        Family = "commission",
        DueMeans = Properties.Held,
        Properties = [Properties.Count, Properties.Duration, Properties.Ordinal],
        Milestones =
        [
            new Milestone(Properties.Signed, [Properties.Founded, Properties.Held], ["signed", "established", "operational"]),
            new Milestone(Properties.Founded, [Properties.Launched, Properties.Held], ["established", "operational"]),
            new Milestone(Properties.Launched, [Properties.Held], ["operational"]),
            new Milestone(Properties.Held, "held") { Recurs = true },
        ],
        Stages = ["announced", "under-discussion", "approved", "signed", "established", "operational"],
    };
}

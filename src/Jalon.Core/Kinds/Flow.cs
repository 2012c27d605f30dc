using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>Goods, people or money that move from one partner to another. Promised to begin and to be delivered; how much is a target figure.</summary>
internal static class Flow
{
    public static Kind Kind { get; } = new()
    {
        Code = "flow",
        Label = new Label("flux", "flow", "поток"),
        Plural = new Label("flux", "flows", "потоки"),
        Family = "flow",
        DueMeans = Properties.Completed,
        Properties = [Properties.Volume, Properties.TradeValue, Properties.Growth, Properties.Beneficiaries, Properties.Financing, Properties.Count],
        Milestones =
        [
            new Milestone(Properties.Launched, [Properties.Completed], ["started", "in-progress", "delivered", "completed"]),
            new Milestone(Properties.Completed, "completed", "delivered") { Recurs = true },
        ],
        Stages = ["announced", "under-negotiation", "signed", "started", "in-progress", "delivered", "completed"],
    };
}

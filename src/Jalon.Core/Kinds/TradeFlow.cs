using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>Trade between two states, in money and in tonnes, by commodity and period.</summary>
internal static class TradeFlow
{
    public static Kind Kind { get; } = Flow.Kind with
    {
        Code = "trade-flow",
        Label = new Label("flux commercial", "trade flow", "торговый поток"),
        Plural = new Label("flux commerciaux", "trade flows", "торговые потоки"),
        Properties = [Properties.TradeValue, Properties.Volume, Properties.Growth, Properties.Count],
        // Trade figures come once a year.
        HeartbeatDays = 365,
    };
}

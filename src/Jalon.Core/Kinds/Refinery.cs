using Jalon.Core.Languages;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Kinds;

/// <summary>A plant that refines metal or oil. What an accreditation of its bars asks for stands in the kind certification.</summary>
internal static class Refinery
{
    public static Kind Kind { get; } = Facility.Kind with
    {
        Code = "refinery",
        Label = new Label("raffinerie", "refinery", "перерабатывающий завод"),
        Plural = new Label("raffineries", "refineries", "перерабатывающие заводы"),
        Properties =
        [
            Properties.Capacity, Properties.CapacityMax, Properties.Share, Properties.Cost, Properties.Revenue, Properties.Financing,
            Properties.Area, Properties.Duration, Properties.Volume, Properties.Headcount, Properties.Ordinal, Properties.NetWorth, Properties.Count,
        ],
    };
}

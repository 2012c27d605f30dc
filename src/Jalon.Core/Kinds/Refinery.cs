using Jalon.Core.Languages;

namespace Jalon.Core.Kinds;

/// <summary>A plant that refines metal or oil. What an accreditation of its bars asks for stands in the kind certification.</summary>
internal static class Refinery
{
    public static Kind Kind { get; } = Facility.Kind with
    {
        Code = "refinery",
        Label = new Label("raffinerie", "refinery", "перерабатывающий завод"),
        Plural = new Label("raffineries", "refineries", "перерабатывающие заводы"),
    };
}

using Jalon.Core.Languages;

namespace Jalon.Core.Kinds;

/// <summary>An official visit of one state to another.</summary>
internal static class Visit
{
    public static Kind Kind { get; } = Event.Kind with
    {
        Code = "visit",
        Label = new Label("visite", "visit", "визит"),
        Plural = new Label("visites", "visits", "визиты"),
    };
}

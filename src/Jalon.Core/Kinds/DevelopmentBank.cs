using Jalon.Core.Languages;

namespace Jalon.Core.Kinds;

/// <summary>A bank that states found to lend for development.</summary>
internal static class DevelopmentBank
{
    public static Kind Kind { get; } = Institution.Kind with
    {
        Code = "development-bank",
        Label = new Label("banque de développement", "development bank", "банк развития"),
        Plural = new Label("banques de développement", "development banks", "банки развития"),
        Terms = new Terms("24030", null, null),
    };
}

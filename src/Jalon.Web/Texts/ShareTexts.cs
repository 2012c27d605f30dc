using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Views;

namespace Jalon.Web.Texts;

/// <summary>Whether shares add up.</summary>
public static class ShareTexts
{
    public static readonly Label Complete = new("Les parts font 100\u00a0%.", "The shares add up to 100%.", "Доли составляют 100\u00a0%.");
    public static readonly Label CannotTell = new("Les parts sont données trop vaguement pour être additionnées.", "The shares are stated too vaguely to be added up.", "Доли названы слишком неточно, чтобы их сложить.");
    public static readonly Label Planned = new("prévues", "planned", "планируемые");

    public static string Of(SharesAnswer shares, Language language)
    {
        var gap = Numbers.Quantity(shares.State == SharesState.TooMuch ? shares.Gap.Times(-1) : shares.Gap, Unit.Percent, language);
        return (shares.State, language) switch
        {
            (SharesState.Complete, _) => Complete.In(language),
            (SharesState.Missing, Language.French) => $"Il manque {gap} pour faire 100\u00a0%.",
            (SharesState.Missing, Language.Russian) => $"До 100\u00a0% не хватает {gap}.",
            (SharesState.Missing, _) => $"{gap} is missing to make 100%.",
            (SharesState.TooMuch, Language.French) => $"Les parts dépassent 100\u00a0% de {gap}.",
            (SharesState.TooMuch, Language.Russian) => $"Доли превышают 100\u00a0% на {gap}.",
            (SharesState.TooMuch, _) => $"The shares exceed 100% by {gap}.",
            _ => CannotTell.In(language),
        };
    }
}

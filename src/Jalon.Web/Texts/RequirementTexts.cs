using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>What a standard asks, beside what <see cref="RequirementsTexts"/> says of it.</summary>
public static class RequirementTexts
{
    public static readonly Label Upkeep = new("à maintenir ensuite", "to be kept up afterwards", "соблюдать в дальнейшем");
    public static readonly Label Steps = new("Comment cette date est calculée", "How this date is worked out", "Как рассчитана эта дата");
    public static string Earliest(Language language, DateOnly day) => language switch
    {
        Language.French => $"Possible au plus tôt le {Dates.Day(day, language)}.",
        Language.Russian => $"Возможно не раньше {Dates.Day(day, language)}.",
        _ => $"Possible on {Dates.Day(day, language)} at the earliest.",
    };

    public static string Infeasible(Language language, int days) => language switch
    {
        Language.French => $"promis au moins {Plurals.Days(language, days)} trop tôt",
        Language.Russian => $"обещано раньше возможного; разница не менее: {Plurals.Days(language, days)}",
        _ => $"promised at least {Plurals.Days(language, days)} too early",
    };

    public static string Months(Language language, decimal months) => Numbers.Quantity(Core.Values.Interval.Exactly(decimal.Round(months, 1)), Core.Values.Unit.Parse("mo"), language);
}

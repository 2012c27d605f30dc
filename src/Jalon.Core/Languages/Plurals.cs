namespace Jalon.Core.Languages;

/// <summary>Which form of a noun goes with a whole number (Unicode CLDR plural rules for French, English and Russian).</summary>
public static class Plurals
{
    /// <summary>
    /// Picks a form: French has two (0 and 1 are singular), English two, Russian three (1 день, 2 дня, 5 дней). The sign of
    /// the number does not matter. <paramref name="many"/> is only used in Russian.
    /// </summary>
    public static string Form(Language language, long number, string one, string few, string many)
    {
        var n = Math.Abs(number);
        return language switch
        {
            Language.French => n < 2 ? one : few,
            Language.Russian => (n % 10, n % 100) switch
            {
                (1, not 11) => one,
                (2 or 3 or 4, not (12 or 13 or 14)) => few,
                _ => many,
            },
            _ => n == 1 ? one : few,
        };
    }

    /// <summary>"1 jour", "327 jours"; "21 день", "22 дня", "25 дней".</summary>
    public static string Days(Language language, long number) => language switch
    {
        Language.French => $"{Numbers.Whole(number, language)} {Form(language, number, "jour", "jours", "jours")}",
        Language.Russian => $"{Numbers.Whole(number, language)} {Form(language, number, "день", "дня", "дней")}",
        _ => $"{Numbers.Whole(number, language)} {Form(language, number, "day", "days", "days")}",
    };

    /// <summary>"1 source", "3 sources"; "1 источник", "2 источника", "5 источников".</summary>
    public static string Sources(Language language, int number) => language switch
    {
        Language.Russian => $"{number} {Form(language, number, "источник", "источника", "источников")}",
        _ => $"{number} {Form(language, number, "source", "sources", "sources")}",
    };
}

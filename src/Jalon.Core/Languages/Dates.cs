using System.Globalization;
using Jalon.Core.Time;

namespace Jalon.Core.Languages;

/// <summary>Days and periods as each language says them.</summary>
public static class Dates
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    // Genitive, as after a day; and nominative, for a month standing alone.
    private static readonly string[] RussianOfMonth =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] RussianMonths =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    /// <summary>"31 décembre 2025", "1er juin 2024"; "31 December 2025"; "31 декабря 2025 года". No article.</summary>
    public static string Day(DateOnly day, Language language) => $"{DayAndMonth(day, language)}{Year(day.Year, language)}";

    /// <summary>A period in its plainest words: a day, a month, a quarter, a half, a year, from … to …, by …, from … on.</summary>
    public static string Period(DateInterval days, Language language) => days switch
    {
        { Low: { } low, High: { } high } => low == high ? Day(low, language) : Named(low, high, language) ?? Span(low, high, language),
        { High: { } high } => language switch
        {
            Language.French => $"au plus tard le {Day(high, language)}",
            Language.Russian => $"не позднее {Day(high, language)}",
            _ => $"by {Day(high, language)}",
        },
        { Low: { } low } => language switch
        {
            Language.French => $"à partir du {Day(low, language)}",
            Language.Russian => $"начиная с {Day(low, language)}",
            _ => $"from {Day(low, language)} on",
        },
        _ => language switch { Language.French => "sans date", Language.Russian => "без даты", _ => "no date" },
    };

    public static string Month(int year, int month, Language language) => language switch
    {
        Language.French => $"{FrenchMonths[month - 1]} {year}",
        Language.Russian => $"{RussianMonths[month - 1]} {year} года",
        _ => $"{EnglishMonths[month - 1]} {year}",
    };

    private static string? Named(DateOnly low, DateOnly high, Language language)
    {
        var whole = low.Day == 1 && high.Day == DateTime.DaysInMonth(high.Year, high.Month) && low.Year == high.Year;
        if (!whole)
        {
            return null;
        }

        return (low.Month, high.Month) switch
        {
            (1, 12) => language == Language.Russian ? $"{low.Year} год" : low.Year.ToString(CultureInfo.InvariantCulture),
            var (a, b) when a == b => Month(low.Year, a, language),
            var (a, b) when a % 3 == 1 && b == a + 2 => Quarter((b / 3) - 1, low.Year, language),
            (1, 6) or (7, 12) => Half(low.Month == 1 ? 0 : 1, low.Year, language),
            _ => null,
        };
    }

    private static string Quarter(int index, int year, Language language) => language switch
    {
        Language.French => $"{(index == 0 ? "1er" : $"{index + 1}e")} trimestre {year}",
        Language.Russian => $"{new[] { "I", "II", "III", "IV" }[index]} квартал {year} года",
        _ => $"Q{index + 1} {year}",
    };

    private static string Half(int index, int year, Language language) => language switch
    {
        Language.French => $"{(index == 0 ? "1er" : "2e")} semestre {year}",
        Language.Russian => $"{(index == 0 ? "первое" : "второе")} полугодие {year} года",
        _ => $"{(index == 0 ? "first" : "second")} half of {year}",
    };

    private static string Span(DateOnly low, DateOnly high, Language language)
    {
        var sameYear = low.Year == high.Year;
        var start = sameYear && low.Month == high.Month ? Number(low.Day, language) : sameYear ? DayAndMonth(low, language) : Day(low, language);
        return language switch
        {
            Language.French => $"du {start} au {Day(high, language)}",
            Language.Russian => $"с {start} по {Day(high, language)}",
            _ => $"{start} to {Day(high, language)}",
        };
    }

    private static string DayAndMonth(DateOnly day, Language language) => language switch
    {
        Language.French => $"{Number(day.Day, language)} {FrenchMonths[day.Month - 1]}",
        Language.Russian => $"{day.Day} {RussianOfMonth[day.Month - 1]}",
        _ => $"{day.Day} {EnglishMonths[day.Month - 1]}",
    };

    private static string Number(int day, Language language) =>
        language == Language.French && day == 1 ? "1er" : day.ToString(CultureInfo.InvariantCulture);

    private static string Year(int year, Language language) => language == Language.Russian ? $" {year} года" : $" {year}";
}

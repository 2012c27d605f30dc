using System.Collections.Frozen;
using Jalon.Core.Values;

namespace Jalon.Core.Languages;

/// <summary>Units as people write them: words for times, national symbols where the language has its own, else the UCUM symbol.</summary>
internal static class UnitNames
{
    private static readonly FrozenDictionary<string, string> RussianSymbols = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["W"] = "Вт", ["kW"] = "кВт", ["MW"] = "МВт", ["GW"] = "ГВт", ["MWp"] = "МВт", ["MWc"] = "МВт",
        ["kWh"] = "кВт·ч", ["MWh"] = "МВт·ч", ["GWh"] = "ГВт·ч", ["TWh"] = "ТВт·ч", ["kW.h"] = "кВт·ч", ["MW.h"] = "МВт·ч", ["GW.h"] = "ГВт·ч",
        ["g"] = "г", ["kg"] = "кг", ["t"] = "т", ["kt"] = "тыс. т", ["Mt"] = "млн т", ["m"] = "м", ["km"] = "км", ["m2"] = "м²", ["km2"] = "км²",
        ["ha"] = "га", ["har"] = "га", ["m3"] = "м³", ["L"] = "л", ["bbl"] = "барр.", ["[bbl_us]"] = "барр.", ["kV"] = "кВ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Symbols = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["m2"] = "m²", ["km2"] = "km²", ["m3"] = "m³", ["har"] = "ha", ["[bbl_us]"] = "bbl", ["W.h"] = "Wh", ["kW.h"] = "kWh", ["MW.h"] = "MWh",
        ["GW.h"] = "GWh", ["TW.h"] = "TWh", ["[ppth]"] = "‰",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit behind a number; behind an inexact one ("at least 3", "from 2 to 3") Russian wants the genitive.</summary>
    public static string Of(Unit unit, decimal number, Language language, bool isExact = true)
    {
        var symbol = unit.Symbol;
        if (symbol is "1" or "")
        {
            return "";
        }

        var slash = symbol.LastIndexOf('/');
        if (slash < 0)
        {
            return Word(symbol, number, language, isExact) ?? Symbol(symbol, language);
        }

        var amount = symbol[..slash] is "1" or "" ? "" : Symbol(symbol[..slash], language);
        return $"{amount}/{Word(symbol[(slash + 1)..], 1, language, isExact: true) ?? Symbol(symbol[(slash + 1)..], language)}";
    }

    private static string Symbol(string symbol, Language language) =>
        (language == Language.Russian ? RussianSymbols : Symbols).GetValueOrDefault(symbol) ?? Symbols.GetValueOrDefault(symbol, symbol);

    private static string? Word(string symbol, decimal number, Language language, bool isExact)
    {
        var whole = number == decimal.Truncate(number);
        string Form(string fr1, string fr2, string en1, string en2, string ru1, string ru2, string ru5) => language switch
        {
            Language.French => Math.Abs(number) < 2 ? fr1 : fr2,
            // After a decimal fraction Russian takes the genitive singular, the "few" form.
            Language.Russian when whole && !isExact => Plurals.Form(language, (long)Math.Clamp(number, long.MinValue, long.MaxValue), ru2, ru5, ru5),
            Language.Russian => whole ? Plurals.Form(language, (long)Math.Clamp(number, long.MinValue, long.MaxValue), ru1, ru2, ru5) : ru2,
            _ => number == 1 ? en1 : en2,
        };
        return symbol switch
        {
            "a" => Form("an", "ans", "year", "years", "год", "года", "лет"),
            "mo" => Form("mois", "mois", "month", "months", "месяц", "месяца", "месяцев"),
            "wk" => Form("semaine", "semaines", "week", "weeks", "неделя", "недели", "недель"),
            "d" => Form("jour", "jours", "day", "days", "день", "дня", "дней"),
            "h" => Form("heure", "heures", "hour", "hours", "час", "часа", "часов"),
            _ => null,
        };
    }
}

using System.Globalization;
using Jalon.Core.Values;

namespace Jalon.Core.Languages;

/// <summary>Numbers, quantities and money as each language writes them, intervals included.</summary>
public static class Numbers
{
    // ISO 80000-1 7.3.1: digits in groups of three by a thin space; English readers expect the comma.
    private static readonly NumberFormatInfo French = new() { NumberGroupSeparator = "\u202f", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };
    private static readonly NumberFormatInfo English = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NumberGroupSizes = [3] };
    private static readonly NumberFormatInfo Russian = new() { NumberGroupSeparator = "\u00a0", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    public static string Whole(long number, Language language) => number.ToString("#,0", Format(language));

    /// <summary>Up to four decimals, grouped.</summary>
    public static string Decimal(decimal number, Language language) => number.ToString("#,0.####", Format(language));

    /// <summary>"200 MW", "de 1 à 2 t", "au moins 3 ans"; a bare count has no unit.</summary>
    public static string Quantity(Interval amount, Unit unit, Language language)
    {
        var last = amount.High ?? amount.Low ?? 0;
        var name = UnitNames.Of(unit, last, language, amount.IsExact);
        return Range(amount, language, n => Decimal(n, language)) + (name.Length == 0 ? "" : (unit == Unit.Percent && language == Language.English ? "" : "\u00a0") + name);
    }

    /// <summary>"275 Md XOF", "plus de 120 Md XOF": in thousands of millions or millions where that reads better.</summary>
    public static string Money(Interval amount, Currency currency, Language language)
    {
        var size = Math.Max(Math.Abs(amount.Low ?? 0), Math.Abs(amount.High ?? 0));
        var (scale, fr, en, ru) = size >= 1_000_000_000 ? (1_000_000_000m, "Md", "bn", "млрд") : size >= 1_000_000 ? (1_000_000m, "M", "m", "млн") : (1m, "", "", "");
        var word = language switch { Language.French => fr, Language.Russian => ru, _ => en };
        return Range(amount, language, n => Decimal(n / scale, language)) + (word.Length == 0 ? "" : "\u00a0" + word) + "\u00a0" + currency.Code;
    }

    public static string Range(Interval amount, Language language, Func<decimal, string> print) => (amount.Low, amount.High) switch
    {
        ({ } low, { } high) when low == high => print(low),
        ({ } low, { } high) => language switch
        {
            Language.French => $"{print(low)} à {print(high)}",
            Language.Russian => $"от {print(low)} до {print(high)}",
            _ => $"{print(low)} to {print(high)}",
        },
        ({ } low, null) => language switch
        {
            Language.French => $"au moins {print(low)}",
            Language.Russian => $"не менее {print(low)}",
            _ => $"at least {print(low)}",
        },
        (null, { } high) => language switch
        {
            Language.French => $"au plus {print(high)}",
            Language.Russian => $"не более {print(high)}",
            _ => $"at most {print(high)}",
        },
        _ => "",
    };

    private static NumberFormatInfo Format(Language language) => language switch
    {
        Language.French => French,
        Language.Russian => Russian,
        _ => English,
    };
}

using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Jalon.Reading.Files.Docx;

/// <summary>A number as lists print it: in digits, letters or Roman. Forms we do not know are printed in digits.</summary>
internal static class NumberForms
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Of(int number, EnumValue<NumberFormatValues>? form)
    {
        if (form is null || number is < 1 or > 3999)
        {
            return Digits(number);
        }

        var sort = form.Value;
        return sort == NumberFormatValues.LowerLetter ? Letters(number, Latin)
            : sort == NumberFormatValues.UpperLetter ? Letters(number, Latin).ToUpperInvariant()
            : sort == NumberFormatValues.LowerRoman ? InRoman(number)
            : sort == NumberFormatValues.UpperRoman ? InRoman(number).ToUpperInvariant()
            : sort == NumberFormatValues.RussianLower ? Letters(number, Russian)
            : sort == NumberFormatValues.RussianUpper ? Letters(number, Russian).ToUpperInvariant()
            : sort == NumberFormatValues.DecimalZero ? number.ToString("00", CultureInfo.InvariantCulture)
            : Digits(number);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    // After z comes aa, then bb.
    private static string Letters(int number, string alphabet) => new(alphabet[(number - 1) % alphabet.Length], Math.Min(20, ((number - 1) / alphabet.Length) + 1));

    private static string InRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}

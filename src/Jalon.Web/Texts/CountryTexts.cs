using System.Globalization;
using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>Names of countries by their ISO 3166-1 codes.</summary>
public static class CountryTexts
{
    /// <summary>"Mali", "Мали"; the code itself when it is nobody's, or one that anybody may assign (XA to XZ and the like).</summary>
    public static string Of(string code, Language language)
    {
        if (code is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] || code[0] == 'X' || code is "AA" or "ZZ" or ['Q', >= 'M'])
        {
            return code;
        }

        // A locale's own name holds its country's: "français (Mali)".
        var name = Locale($"{language.Tag()}-{code}");
        var (from, to) = (name.IndexOf('(', StringComparison.Ordinal) + 1, name.LastIndexOf(')'));
        return from > 0 && to > from ? name[from..to] : code;
    }

    private static string Locale(string tag)
    {
        try
        {
            return CultureInfo.GetCultureInfo(tag).NativeName;
        }
        catch (CultureNotFoundException)
        {
            return "";
        }
    }
}

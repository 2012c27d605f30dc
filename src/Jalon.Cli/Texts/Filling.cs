using System.Globalization;
using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>Puts values into the places of a label. {0} is the value; {0:lot|lots} a number with its noun, in Russian with three forms.</summary>
internal static class Filling
{
    public static string With(this Label label, Language language, params ReadOnlySpan<object> values) =>
        string.Format(new Counting(language), label.In(language), values);

    private sealed class Counting(Language language) : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider)
        {
            if (arg is not (int or long))
            {
                return arg is IFormattable f ? f.ToString(format, CultureInfo.InvariantCulture) : arg?.ToString() ?? "";
            }

            var number = Convert.ToInt64(arg, CultureInfo.InvariantCulture);
            var forms = format?.Split('|') ?? [];
            var noun = forms.Length == 0 ? "" : Plurals.Form(language, number, forms[0], forms[1], forms[^1]);
            return noun.Length == 0 ? Numbers.Whole(number, language) : $"{Numbers.Whole(number, language)} {noun}";
        }
    }
}

using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Jalon.Recognizers;

/// <summary>What a reader found at a place of a text: numbers with the unit where it knows one, or days, the last included.</summary>
internal sealed record Found(int Start, int End, double? Number, string? Unit, DateOnly? From, DateOnly? To);

/// <summary>All that Microsoft.Recognizers.Text finds in a text: numbers, ranges, percentages, dimensions, money and dates.</summary>
internal static class TheirReading
{
    // Names of its dimensions, in the languages of the texts, as UCUM units.
    private static readonly Dictionary<string, string> Units = new(System.StringComparer.OrdinalIgnoreCase)
    {
        ["Megawatt"] = "MW", ["Mégawatt"] = "MW", ["Kilowatt"] = "kW", ["Gigawatt"] = "GW", ["Kilometer"] = "km", ["Kilomètre"] = "km", ["Meter"] = "m", ["Mètre"] = "m",
        ["Hectare"] = "ha", ["Square kilometer"] = "km2", ["Kilomètre carré"] = "km2", ["Square meter"] = "m2", ["Mètre carré"] = "m2", ["Cubic meter"] = "m3", ["Mètre cube"] = "m3",
        ["Ton"] = "t", ["Tonne"] = "t", ["Metric ton"] = "t", ["Kilogram"] = "kg", ["Kilogramme"] = "kg", ["Liter"] = "L", ["Litre"] = "L", ["Barrel"] = "[bbl_us]", ["Baril"] = "[bbl_us]",
        ["Kilowatt hour"] = "kWh", ["Megawatt hour"] = "MWh", ["Kilovolt"] = "kV",
    };

    public static List<Found> Of(string text, string culture, DateTime day)
    {
        var results = NumberRecognizer.RecognizeNumber(text, culture)
            .Concat(NumberRecognizer.RecognizeNumberRange(text, culture))
            .Concat(NumberRecognizer.RecognizePercentage(text, culture))
            .Concat(NumberWithUnitRecognizer.RecognizeCurrency(text, culture))
            .Concat(NumberWithUnitRecognizer.RecognizeDimension(text, culture))
            .Concat(DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: day));
        return [.. results.SelectMany(Values)];
    }

    private static IEnumerable<Found> Values(ModelResult result)
    {
        var (start, end) = (result.Start, result.End + 1);
        if (result.Resolution is null)
        {
            yield break;
        }

        if (result.Resolution.TryGetValue("values", out var list) && list is IEnumerable<Dictionary<string, string>> values)
        {
            foreach (var v in values)
            {
                var one = Day(v.GetValueOrDefault("value"));
                var (from, to) = (one ?? Day(v.GetValueOrDefault("start")), one ?? Day(v.GetValueOrDefault("end"))?.AddDays(-1));
                if (v.GetValueOrDefault("type") == "duration" && Number(v.GetValueOrDefault("value")) is { } seconds)
                {
                    yield return new Found(start, end, seconds, "s", null, null);
                }
                else if (from is not null || to is not null)
                {
                    yield return new Found(start, end, null, null, from, to);
                }
            }

            yield break;
        }

        var unit = result.Resolution.GetValueOrDefault("isoCurrency") as string ?? (result.Resolution.GetValueOrDefault("unit") is string name ? Units.GetValueOrDefault(name, name) : null);
        unit = result.TypeName == "percentage" ? "%" : unit;
        foreach (var number in ((result.Resolution.GetValueOrDefault("value") as string) ?? "").Split(',', '[', ']', '(', ')', '%'))
        {
            if (Number(number) is { } n)
            {
                yield return new Found(start, end, n, unit, null, null);
            }
        }
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

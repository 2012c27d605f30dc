using Jalon.Core.Values;

namespace Jalon.Reading.Rules;

/// <summary>Land and lengths in the units that they are recorded in: acres as hectares, miles as kilometres, feet as metres.</summary>
internal static class Metric
{
    private static readonly Dictionary<string, (string Symbol, decimal Factor)> Units = new(StringComparer.Ordinal)
    {
        ["[acr_us]"] = ("ha", 0.40468726m), ["[mi_i]"] = ("km", 1.609344m), ["[ft_i]"] = ("m", 0.3048m),
    };

    /// <summary>The same value; a unit that is not of these stays as it is.</summary>
    public static QuantityValue Of(QuantityValue quantity) =>
        Units.TryGetValue(quantity.Unit.ToString(), out var metric) && Unit.TryParse(metric.Symbol, out var unit)
            ? new QuantityValue(new Interval(quantity.Amount.Low * metric.Factor, quantity.Amount.High * metric.Factor), unit) : quantity;
}

using System.Collections.Frozen;
using System.Globalization;

namespace Jalon.Core.Values;

/// <summary>
/// The units that nearly every text and file uses, with their UCUM dimension and factor, so that the library's tables (a tenth
/// of a second to load) are opened only for rarer ones. A test holds each against the library.
/// </summary>
internal static class CommonUnits
{
    private const decimal Day = 86_400;
    private const decimal Month = 2_629_800;
    private const decimal Year = 31_557_600;
    private const decimal Barrel = 0.158987294928m;

    private static readonly FrozenDictionary<string, (string Dimension, decimal Factor)> Table = new Dictionary<string, (string, decimal)>(StringComparer.Ordinal)
    {
        ["1"] = ("", 1), ["%"] = ("", 0.01m), ["[ppth]"] = ("", 0.001m),
        ["W"] = ("g.m2.s-3", 1e3m), ["kW"] = ("g.m2.s-3", 1e6m), ["MW"] = ("g.m2.s-3", 1e9m), ["GW"] = ("g.m2.s-3", 1e12m),
        ["kWh"] = ("g.m2.s-2", 3.6e9m), ["MWh"] = ("g.m2.s-2", 3.6e12m), ["GWh"] = ("g.m2.s-2", 3.6e15m), ["TWh"] = ("g.m2.s-2", 3.6e18m),
        ["g"] = ("g", 1), ["kg"] = ("g", 1e3m), ["100.kg"] = ("g", 1e5m), ["t"] = ("g", 1e6m), ["kt"] = ("g", 1e9m), ["Mt"] = ("g", 1e12m),
        ["m"] = ("m", 1), ["km"] = ("m", 1e3m), ["m2"] = ("m2", 1), ["ha"] = ("m2", 1e4m), ["har"] = ("m2", 1e4m), ["km2"] = ("m2", 1e6m),
        ["L"] = ("m3", 0.001m), ["hL"] = ("m3", 0.1m), ["m3"] = ("m3", 1), ["km3"] = ("m3", 1e9m), ["[bbl_us]"] = ("m3", Barrel), ["V"] = ("C-1.g.m2.s-2", 1e3m), ["kV"] = ("C-1.g.m2.s-2", 1e6m),
        ["s"] = ("s", 1), ["min"] = ("s", 60), ["h"] = ("s", 3600), ["d"] = ("s", Day), ["wk"] = ("s", 7 * Day), ["mo"] = ("s", Month), ["a"] = ("s", Year), ["10.a"] = ("s", 10 * Year), ["10*2.a"] = ("s", 100 * Year),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>One of these units, or one of them by a unit of time, such as <c>t/a</c>.</summary>
    public static bool TryGet(string symbol, out (string Dimension, decimal Factor) unit)
    {
        if (Table.TryGetValue(symbol, out unit))
        {
            return true;
        }

        var slash = symbol.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !Table.TryGetValue(symbol[..slash], out unit) || !Table.TryGetValue(symbol[(slash + 1)..], out var time) || time.Dimension != "s")
        {
            return false;
        }

        unit = (ByTime(unit.Dimension), unit.Factor / time.Factor);
        return true;
    }

    // "g.m2" -> "g.m2.s-1", "s" -> "", "g.s-1" -> "g.s-2"
    private static string ByTime(string dimension)
    {
        var axes = dimension.Split('.', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = axes.FindIndex(a => a[0] == 's');
        var power = at < 0 ? 0 : axes[at].Length == 1 ? 1 : int.Parse(axes[at].AsSpan(1), CultureInfo.InvariantCulture);
        axes.RemoveAll(a => a[0] == 's');
        var left = power - 1;
        if (left != 0)
        {
            axes.Add(left == 1 ? "s" : string.Create(CultureInfo.InvariantCulture, $"s{left}"));
        }

        return string.Join('.', axes);
    }
}

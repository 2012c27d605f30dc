using System.Collections.Frozen;

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

    public static readonly FrozenDictionary<string, (string Dimension, decimal Factor)> Table = new Dictionary<string, (string, decimal)>(StringComparer.Ordinal)
    {
        ["1"] = ("", 1), ["%"] = ("", 0.01m), ["[ppth]"] = ("", 0.001m),
        ["W"] = ("g.m2.s-3", 1e3m), ["kW"] = ("g.m2.s-3", 1e6m), ["MW"] = ("g.m2.s-3", 1e9m), ["GW"] = ("g.m2.s-3", 1e12m),
        ["kWh"] = ("g.m2.s-2", 3.6e9m), ["MWh"] = ("g.m2.s-2", 3.6e12m), ["GWh"] = ("g.m2.s-2", 3.6e15m), ["TWh"] = ("g.m2.s-2", 3.6e18m),
        ["g"] = ("g", 1), ["kg"] = ("g", 1e3m), ["t"] = ("g", 1e6m), ["kt"] = ("g", 1e9m), ["Mt"] = ("g", 1e12m),
        ["m"] = ("m", 1), ["km"] = ("m", 1e3m), ["m2"] = ("m2", 1), ["ha"] = ("m2", 1e4m), ["har"] = ("m2", 1e4m), ["km2"] = ("m2", 1e6m),
        ["L"] = ("m3", 0.001m), ["m3"] = ("m3", 1), ["[bbl_us]"] = ("m3", Barrel), ["V"] = ("C-1.g.m2.s-2", 1e3m), ["kV"] = ("C-1.g.m2.s-2", 1e6m),
        ["min"] = ("s", 60), ["h"] = ("s", 3600), ["d"] = ("s", Day), ["wk"] = ("s", 7 * Day), ["mo"] = ("s", Month), ["a"] = ("s", Year),
        ["1/a"] = ("s-1", 1 / Year), ["1/mo"] = ("s-1", 1 / Month), ["1/wk"] = ("s-1", 1 / (7 * Day)), ["1/d"] = ("s-1", 1 / Day),
        ["t/a"] = ("g.s-1", 1e6m / Year), ["kt/a"] = ("g.s-1", 1e9m / Year), ["Mt/a"] = ("g.s-1", 1e12m / Year), ["t/d"] = ("g.s-1", 1e6m / Day),
        ["m3/a"] = ("m3.s-1", 1 / Year), ["m3/d"] = ("m3.s-1", 1 / Day), ["[bbl_us]/d"] = ("m3.s-1", Barrel / Day), ["GWh/a"] = ("g.m2.s-3", 3.6e15m / Year),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

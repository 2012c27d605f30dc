using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Fhir.Metrics;

namespace Jalon.Core.Values;

/// <summary>
/// A UCUM unit (ucum.org, case-sensitive symbols), such as <c>MW</c>, <c>t/a</c> or <c>1</c>. Common spellings that UCUM does
/// not know or reads otherwise are taken for what they mean: <c>ha</c> (in UCUM a hectoyear) is the hectare, <c>MWh</c> is
/// <c>MW.h</c>, <c>MWp</c> and <c>MWc</c> peak watts, <c>bbl</c> the US barrel. The symbol stays as it was written.
/// </summary>
public sealed record Unit
{
    private static readonly Lazy<SystemOfUnits> Ucum = new(UCUM.Load);
    private static readonly ConcurrentDictionary<string, Unit?> Known = new(StringComparer.Ordinal);

    // What people and texts write -> UCUM. The factor is exact, so the written symbol can stay.
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["ha"] = "har", ["bbl"] = "[bbl_us]", ["l"] = "L", ["yr"] = "a", ["an"] = "a", ["mois"] = "mo", ["j"] = "d",
        ["Wh"] = "W.h", ["kWh"] = "kW.h", ["MWh"] = "MW.h", ["GWh"] = "GW.h", ["TWh"] = "TW.h",
        ["Wp"] = "W", ["kWp"] = "kW", ["MWp"] = "MW", ["GWp"] = "GW", ["Wc"] = "W", ["kWc"] = "kW", ["MWc"] = "MW", ["GWc"] = "GW",
    };

    private Unit(string symbol, string dimension, decimal factor)
    {
        Symbol = symbol;
        Dimension = dimension;
        Factor = factor;
    }

    public static Unit One { get; } = Parse("1");

    public static Unit Percent { get; } = Parse("%");

    /// <summary>The symbol as written.</summary>
    public string Symbol { get; }

    /// <summary>The base units of UCUM, such as <c>g.m2.s-3</c>; empty for a bare number. Units convert when these are equal.</summary>
    public string Dimension { get; }

    /// <summary>How many base units one of this unit is.</summary>
    public decimal Factor { get; }

    /// <summary>For symbols of ours; throws <see cref="ArgumentException"/> on an unknown one. Outside data goes through <see cref="TryParse"/>.</summary>
    public static Unit Parse(string symbol) =>
        TryParse(symbol, out var unit) ? unit : throw new ArgumentException($"'{symbol}' is no UCUM unit.", nameof(symbol));

    public static bool TryParse([NotNullWhen(true)] string? symbol, [NotNullWhen(true)] out Unit? unit)
    {
        unit = null;
        if (symbol is { Length: > 0 and <= 40 } && !Known.TryGetValue(symbol, out unit))
        {
            unit = Read(symbol);
            if (Known.Count < 10_000) // hostile input must not grow the table without end
            {
                Known[symbol] = unit;
            }
        }

        return unit is not null;
    }

    public bool ConvertsTo(Unit other) => string.Equals(Dimension, other.Dimension, StringComparison.Ordinal);

    /// <summary>The amount in another unit of the same dimension. Throws <see cref="ArgumentException"/> when the dimensions differ.</summary>
    public Interval Convert(Interval amount, Unit to) =>
        !ConvertsTo(to) ? throw new ArgumentException($"{Symbol} does not convert to {to.Symbol}.", nameof(to))
        : this == to ? amount
        : Factor >= to.Factor ? amount.Times(Factor / to.Factor) : Divide(amount, to.Factor / Factor);

    public bool Equals(Unit? other) => other is not null && string.Equals(Symbol, other.Symbol, StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(Symbol, StringComparison.Ordinal);

    public override string ToString() => Symbol;

    private static Interval Divide(Interval amount, decimal by) => new(amount.Low / by, amount.High / by);

    private static Unit? Read(string symbol)
    {
        if (CommonUnits.TryGet(symbol, out var common))
        {
            return new Unit(symbol, common.Dimension, common.Factor);
        }

        var parts = symbol.Split('/');
        if (parts.Skip(1).Any(p => p.Length == 0))
        {
            return null; // the library reads "t//a" as t/a; "/a" alone is UCUM for 1/a
        }

        var ucum = string.Join('/', parts.Select(p => Spellings.GetValueOrDefault(p, p)));
        try
        {
            var canonical = Ucum.Value.Canonical(new Quantity(new Exponential(1m), Ucum.Value.Metric(ucum)));
            return new Unit(symbol, Name(canonical.Metric.ToString()), canonical.Value.ToDecimal());
        }
        // The library has no Try form: an unknown symbol, a non-ratio unit (Celsius) and a bad expression each throw their own.
        catch (Exception e) when (e is ArgumentException or InvalidCastException or InvalidOperationException or FormatException or OverflowException)
        {
            return null;
        }
    }

    // The library writes a bare number's axis as "1" in front of the others.
    private static string Name(string? metric) =>
        string.Join('.', (metric ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries).Where(a => a != "1").Order(StringComparer.Ordinal));
}

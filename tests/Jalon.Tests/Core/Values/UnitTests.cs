using CsCheck;
using Jalon.Core.Values;

namespace Jalon.Tests.Core.Values;

public sealed class UnitTests
{
    private static readonly string[][] Dimensions =
    [
        ["W", "kW", "MW", "GW", "TW", "MWp", "MWc", "kWp", "Wp", "Wc", "GWh/a", "MWh/a", "kW.h/d"],
        ["Wh", "kWh", "MWh", "GWh", "TWh", "W.h", "kW.h", "J", "MJ"],
        ["g", "kg", "t", "kt", "Mt", "mg"],
        ["m", "km", "cm", "mm"],
        ["m2", "km2", "ha", "har"],
        ["m3", "L", "l", "hL", "bbl", "[bbl_us]"],
        ["a", "mo", "wk", "d", "h", "min", "s", "yr", "an", "mois", "j"],
        ["1", "%"],
        ["t/a", "kg/d", "t/d", "kt/a"],
        ["1/a", "1/mo", "%/a"],
        ["kW/m2", "W/m2", "MW/ha"],
        ["bbl/d", "m3/d", "L/s"],
        ["kV", "V"],
    ];

    private static readonly Gen<(Unit, Unit)> Pairs = Gen.Int[0, Dimensions.Length - 1].SelectMany(d =>
        Gen.Select(Gen.Int[0, Dimensions[d].Length - 1], Gen.Int[0, Dimensions[d].Length - 1]).Select((i, j) => (Unit.Parse(Dimensions[d][i]), Unit.Parse(Dimensions[d][j]))));

    public static TheoryData<string> Symbols => [.. Dimensions.SelectMany(d => d)];

    [Theory]
    [MemberData(nameof(Symbols))]
    public void Symbol_Parsed_StaysAsWritten(string symbol) => Assert.Equal(symbol, Unit.Parse(symbol).Symbol);

    [Fact]
    public void Conversion_ThereAndBack_IsTheSame() => Gen.Select(Pairs, Gen.Int[1, 1_000_000]).Sample((units, n) =>
    {
        var (from, to) = units;
        var there = from.Convert(Interval.Exactly(n), to);

        // Ten significant digits survive the largest step there is, from milligrams to megatonnes.
        return there.Low is not 0 && Math.Abs((to.Convert(there, from).Low!.Value / n) - 1) < 0.0000000001m;
    });

    [Fact]
    public void Conversion_OfAnInterval_KeepsItsOrderAndOpenEnds() => Gen.Select(Pairs, Gen.Int[1, 1000], Gen.Int[0, 1000], Gen.Bool).Sample((units, low, more, open) =>
    {
        var converted = units.Item1.Convert(new Interval(low, open ? null : low + more), units.Item2);

        return converted.Low is not null && (open ? converted.High is null : converted.High >= converted.Low);
    });

    [Fact]
    public void Units_OfOtherDimensions_DoNotConvert()
    {
        for (var i = 0; i < Dimensions.Length; i++)
        {
            for (var j = 0; j < Dimensions.Length; j++)
            {
                Assert.Equal(i == j, Unit.Parse(Dimensions[i][0]).ConvertsTo(Unit.Parse(Dimensions[j][0])));
            }
        }
    }

    [Theory]
    [InlineData("5 ha", "m2", 50_000)]
    [InlineData("314 ha", "km2", 3.14)]
    [InlineData("200 MWp", "kW", 200_000)]
    [InlineData("20 MWh", "GWh", 0.02)]
    [InlineData("100 t/a", "kg/a", 100_000)]
    [InlineData("2 a", "mo", 24)]
    [InlineData("3 wk", "d", 21)]
    [InlineData("50 %", "1", 0.5)]
    [InlineData("1 bbl", "L", 158.987294928)]
    public void Amount_InAnotherUnit_IsExact(string amount, string to, double expected)
    {
        var value = (QuantityValue)Make.Value(Make.Property("volume"), amount);

        var converted = value.Unit.Convert(value.Amount, Unit.Parse(to));

        Assert.Equal((decimal)expected, decimal.Round(converted.Low!.Value, 9));
    }

    [Theory]
    [InlineData("")]
    [InlineData("furlong")]
    [InlineData("MW MW")]
    [InlineData("Cel")]
    [InlineData("/")]
    [InlineData("t//a")]
    [InlineData("((((((((((((((((((((((((((((((((((((((")]
    [InlineData("t/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v")]
    [InlineData("\0")]
    public void Symbol_OfNoUnit_IsRefusedWithoutThrowing(string symbol) => Assert.False(Unit.TryParse(symbol, out _));

    [Fact]
    public void Symbol_OfAnyText_NeverThrows() => Gen.String[0, 45].Sample(text => Unit.TryParse(text, out var unit) == (unit is not null));

    [Fact]
    public void Conversion_ToAnotherDimension_IsOurBug() =>
        Assert.Throws<ArgumentException>(() => Unit.Parse("MW").Convert(Interval.Exactly(1), Unit.Parse("t")));
}

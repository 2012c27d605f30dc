using Jalon.Core.Values;

namespace Jalon.Tests.Core.Values;

public sealed class CommonUnitTests
{
    // "1.t/a" is t/a to UCUM, yet stands in no table of ours: the library reads it.
    [Theory]
    [InlineData("%"), InlineData("[ppth]"), InlineData("W"), InlineData("kW"), InlineData("MW"), InlineData("GW")]
    [InlineData("kWh", "kW.h"), InlineData("MWh", "MW.h"), InlineData("GWh", "GW.h"), InlineData("TWh", "TW.h")]
    [InlineData("g"), InlineData("kg"), InlineData("t"), InlineData("kt"), InlineData("Mt"), InlineData("m"), InlineData("km"), InlineData("m2"), InlineData("ha", "har"), InlineData("har"), InlineData("km2")]
    [InlineData("L"), InlineData("m3"), InlineData("[bbl_us]"), InlineData("V"), InlineData("kV"), InlineData("min"), InlineData("h"), InlineData("d"), InlineData("wk"), InlineData("mo"), InlineData("a")]
    [InlineData("1/a", "a-1"), InlineData("1/mo", "mo-1"), InlineData("1/wk", "wk-1"), InlineData("1/d", "d-1"), InlineData("t/a"), InlineData("kt/a"), InlineData("Mt/a"), InlineData("t/d")]
    [InlineData("m3/a"), InlineData("m3/d"), InlineData("[bbl_us]/d"), InlineData("GWh/a", "GW.h/a")]
    [InlineData("100.kg", "10*2.kg"), InlineData("hL"), InlineData("km3"), InlineData("s"), InlineData("10.a", "10*.a"), InlineData("10*2.a"), InlineData("km/h"), InlineData("L/s"), InlineData("m3/s"), InlineData("kg/mo"), InlineData("ha/a", "har/a")]
    [InlineData("h/a"), InlineData("MW/a"), InlineData("%/a"), InlineData("kV/d"), InlineData("1/h", "h-1")]
    public void CommonUnit_AgainstTheLibrary_HasItsDimensionAndFactor(string symbol, string? ucum = null)
    {
        var common = Unit.Parse(symbol);

        var library = Unit.Parse("1." + (ucum ?? symbol));

        Assert.Equal(library.Dimension, common.Dimension);
        Assert.Equal(1, (double)(library.Factor / common.Factor), 1e-9);
    }
}

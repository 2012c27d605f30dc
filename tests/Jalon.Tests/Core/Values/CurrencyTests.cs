using CsCheck;
using Jalon.Core.Values;

namespace Jalon.Tests.Core.Values;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("EUR", "XOF", 655.957)]
    [InlineData("XAF", "XOF", 1)]
    [InlineData("USD", "USD", 1)]
    public void Rate_BetweenTiedCurrencies_IsFixed(string from, string to, double rate) =>
        Assert.Equal((decimal)rate, new Currency(from).FixedRateTo(new Currency(to)));

    [Theory]
    [InlineData("USD", "XOF")]
    [InlineData("EUR", "RUB")]
    public void Rate_BetweenOthers_IsNotGuessed(string from, string to) => Assert.Null(new Currency(from).FixedRateTo(new Currency(to)));

    [Theory]
    [InlineData("eur")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("ЕUR")]
    [InlineData(null)]
    public void Code_OfAnotherForm_IsRefused(string? code) => Assert.False(Currency.TryParse(code, out _));

    [Fact]
    public void Rate_ThereAndBack_IsOne() => Generators.Pick("EUR", "XOF", "XAF").Select(c => new Currency(c)).Array[2]
        .Sample(c => Math.Abs((c[0].FixedRateTo(c[1])!.Value * c[1].FixedRateTo(c[0])!.Value) - 1) < 0.000000000001m);
}

using CsCheck;
using Jalon.Core.Values;

namespace Jalon.Tests.Core.Values;

public sealed class IntervalTests
{
    private static readonly Gen<decimal> Numbers = Gen.Decimal[-1_000_000_000m, 1_000_000_000m].Select(d => decimal.Round(d, 6));

    private static readonly Gen<Interval> Intervals = Gen.Select(Numbers, Numbers, Gen.Int[0, 3])
        .Select((a, b, open) => new Interval(open == 1 ? null : Math.Min(a, b), open == 2 ? null : Math.Max(a, b)));

    private static readonly Gen<Interval> Bounded = Gen.Select(Numbers, Numbers).Select((a, b) => new Interval(Math.Min(a, b), Math.Max(a, b)));

    [Fact]
    public void Overlap_IsSymmetricAndReflexive() =>
        Gen.Select(Intervals, Intervals).Sample((a, b) => a.Overlaps(b) == b.Overlaps(a) && a.Overlaps(a));

    [Fact]
    public void Overlap_HoldsExactlyWhenANumberLiesInBoth() =>
        Gen.Select(Intervals, Intervals).Sample((a, b) => a.Overlaps(b) == new[] { a.Low, a.High, b.Low, b.High }.OfType<decimal>().Any(n => a.Contains(n) && b.Contains(n)));

    [Fact]
    public void Sum_IsCommutativeAndAssociative() => Gen.Select(Bounded, Bounded, Bounded)
        .Sample((a, b, c) => a.Plus(b) == b.Plus(a) && a.Plus(b).Plus(c) == a.Plus(b.Plus(c)));

    [Fact]
    public void Sum_ContainsTheSumOfItsParts() => Gen.Select(Bounded, Bounded, Gen.Decimal[0, 1], Gen.Decimal[0, 1])
        .Sample((a, b, p, q) => a.Plus(b).Contains(Within(a, p) + Within(b, q)));

    [Fact]
    public void Difference_ContainsTheDifferenceOfItsParts() => Gen.Select(Bounded, Bounded, Gen.Decimal[0, 1], Gen.Decimal[0, 1])
        .Sample((a, b, p, q) => a.Minus(b).Contains(Within(a, p) - Within(b, q)));

    // Intervals know nothing of each other: what is taken away and given back widens, it never narrows.
    [Fact]
    public void Difference_AddedBack_ContainsTheFirst() => Gen.Select(Bounded, Bounded)
        .Sample((a, b) => a.Minus(b).Plus(b) is var back && back.Contains(a.Low!.Value) && back.Contains(a.High!.Value));

    [Fact]
    public void Product_WithMinusOneTwice_IsTheSame() => Intervals.Sample(a => a.Times(-1).Times(-1) == a);

    [Fact]
    public void Product_KeepsOverlap() => Gen.Select(Intervals, Intervals, Gen.Int[-9, 9])
        .Sample((a, b, f) => f == 0 || a.Overlaps(b) == a.Times(f).Overlaps(b.Times(f)));

    [Fact]
    public void Middle_LiesWithin() => Intervals.Sample(a => a.Contains(a.Middle));

    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("1000", "1000.00")]
    public void TrailingZeros_CarryNoMeaning(string one, string other)
    {
        Assert.Equal(Make.Interval(one), Make.Interval(other));
        Assert.Equal(Make.Interval(one).ToString(), Make.Interval(other).ToString());
    }

    [Fact]
    public void Interval_WithoutAnyBound_IsRefused() => Assert.Throws<ArgumentException>(() => new Interval(null, null));

    [Fact]
    public void Interval_UpsideDown_IsRefused() => Assert.Throws<ArgumentException>(() => new Interval(2, 1));

    [Fact]
    public void Sum_OfAtLeastAndAtMost_IsRefused() => Assert.Throws<InvalidOperationException>(() => new Interval(1, null).Plus(new Interval(null, 1)));

    private static decimal Within(Interval a, decimal part) => decimal.Round(a.Low!.Value + ((a.High!.Value - a.Low.Value) * part), 6);
}

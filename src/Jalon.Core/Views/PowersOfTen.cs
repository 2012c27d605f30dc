using Jalon.Core.Values;

namespace Jalon.Core.Views;

/// <summary>Whether two figures differ by a factor of ten, a hundred, a thousand …, within one per cent: a digit or a "million" slipped.</summary>
internal static class PowersOfTen
{
    public static bool Explains(Value a, Value b) =>
        Amounts.In(b, a) is { } other && Amounts.Of(a) is var one
        && (IsPower(one.Low, other.Low) || IsPower(one.High, other.High) || (one is { Low: not null, High: not null } && other is { Low: not null, High: not null } && IsPower(one.Middle, other.Middle)));

    private static bool IsPower(decimal? a, decimal? b)
    {
        if (a is not > 0 || b is not > 0)
        {
            return false;
        }

        var ratio = a > b ? a.Value / b.Value : b.Value / a.Value;
        while (ratio > 10.1m)
        {
            ratio /= 10;
        }

        return ratio is >= 9.9m and <= 10.1m;
    }
}

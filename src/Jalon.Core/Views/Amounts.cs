using Jalon.Core.Values;

namespace Jalon.Core.Views;

/// <summary>Figures of statements brought to one measure: units of one dimension, currencies tied by a fixed rate, nothing else.</summary>
internal static class Amounts
{
    public static bool Has(Value value) => value is QuantityValue or MoneyValue;

    /// <summary>The interval as said. Throws <see cref="ArgumentException"/> for a value that is no figure.</summary>
    public static Interval Of(Value value) => value switch
    {
        QuantityValue q => q.Amount,
        MoneyValue m => m.Amount,
        _ => throw new ArgumentException($"{value.GetType().Name} is no figure.", nameof(value)),
    };

    /// <summary>The figure in the unit or currency of another; null when no sure way leads there.</summary>
    public static Interval? In(Value value, Value unit)
    {
        try
        {
            return (value, unit) switch
            {
                (QuantityValue q, QuantityValue to) when q.Unit.ConvertsTo(to.Unit) => q.Unit.Convert(q.Amount, to.Unit),
                (MoneyValue m, MoneyValue to) when m.Currency.FixedRateTo(to.Currency) is { } rate => m.Amount.Times(rate),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            // A figure past the range of decimal compares with nothing.
            return null;
        }
    }

    public static Value With(Value value, Interval amount) => value switch
    {
        QuantityValue q => q with { Amount = amount },
        MoneyValue m => m with { Amount = amount },
        _ => value,
    };
}

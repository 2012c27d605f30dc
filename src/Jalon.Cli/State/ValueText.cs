using System.Globalization;
using Jalon.Core.Values;

namespace Jalon.Cli.State;

/// <summary>A value as it would be typed: what <see cref="ValueInput"/> reads back as the same.</summary>
internal static class ValueText
{
    public static string Of(Value value) => value switch
    {
        QuantityValue q => $"{Of(q.Amount)} {q.Unit.Symbol}",
        MoneyValue m => $"{Of(m.Amount)} {m.Currency.Code}",
        DateValue d => d.Date.Text,
        CodeValue c => c.Code,
        TextValue t => t.Text,
        AgentValue a => a.Agent.Value,
        ItemValue i => i.Item.Value,
        PlaceValue p => p.Country is null ? p.Name : $"{p.Name} ({p.Country})",
        NoValue => "none",
        _ => "some",
    };

    private static string Of(Interval amount) => amount.IsExact ? Number(amount.Low) : $"{Number(amount.Low)}..{Number(amount.High)}";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

using System.Collections;
using System.Globalization;
using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.Cli.Output;

/// <summary>Values as files keep them: no language, ISO dates, a point in decimals, a list on one line.</summary>
internal static class Plain
{
    public static string Text(object? value) => value switch
    {
        null => "",
        string s => s,
        bool b => b ? "true" : "false",
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset t => t.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        DateInterval { Low: null, High: null } => "",
        DateInterval i => Edtf.From(i).Text,
        DayCount c => c.IsExact ? Number(c.Low!.Value) : $"{(c.Low is { } l ? Number(l) : "..")}/{(c.High is { } h ? Number(h) : "..")}",
        Value v => Of(v),
        Members m => string.Join("; ", m.List.Select(p => $"{p.Name}={Text(p.Value)}")),
        IEnumerable list => string.Join(" | ", list.Cast<object?>().Select(Text)),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Of(Value value) => value switch
    {
        QuantityValue q => $"{Range(q.Amount)} {q.Unit.Symbol}",
        MoneyValue m => $"{Range(m.Amount)} {m.Currency.Code}",
        DateValue d => d.Date.Text,
        CodeValue c => c.Code,
        TextValue t => t.Text,
        AgentValue a => a.Agent.Value,
        ItemValue i => i.Item.Value,
        PlaceValue p => p.Country is null ? p.Name : $"{p.Name} ({p.Country})",
        NoValue => "none",
        _ => "some",
    };

    private static string Range(Interval amount) =>
        amount.IsExact ? Number(amount.Low!.Value) : $"{(amount.Low is { } l ? Number(l) : "..")}/{(amount.High is { } h ? Number(h) : "..")}";

    private static string Number(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}

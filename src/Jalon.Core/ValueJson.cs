using System.Buffers;
using System.Text.Json;
using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.Core;

/// <summary>The JSON of a value: an object whose member <c>type</c> tells which.</summary>
public static class ValueJson
{
    private static readonly SearchValues<char> CodeLetters = SearchValues.Create("-.0123456789abcdefghijklmnopqrstuvwxyz");

    public static void Write(CanonicalJson json, Value value)
    {
        json.Open('{');
        _ = value switch
        {
            QuantityValue q => json.Member("type", "quantity").Member("low", q.Amount.Low).Member("high", q.Amount.High).Member("unit", q.Unit.Symbol),
            MoneyValue m => json.Member("type", "money").Member("low", m.Amount.Low).Member("high", m.Amount.High).Member("unit", m.Currency.Code),
            DateValue d => json.Member("type", "date").Member("edtf", d.Date.Text),
            CodeValue c => json.Member("type", "code").Member("code", c.Code),
            TextValue t => json.Member("type", "text").Member("text", t.Text).Member("language", t.Language),
            AgentValue a => json.Member("type", "agent").Member("agent", a.Agent.Value),
            ItemValue i => json.Member("type", "item").Member("item", i.Item.Value),
            PlaceValue p => json.Member("type", "place").Member("name", p.Name).Member("country", p.Country),
            NoValue => json.Member("type", "none"),
            _ => json.Member("type", "some"),
        };
        json.Close('}');
    }

    /// <summary>Reads the object the reader stands on. Null when it makes no value; <paramref name="why"/> then says so.</summary>
    public static Value? Read(ref Utf8JsonReader reader, out string why)
    {
        string? type = null, unit = null, text = null, language = null;
        decimal? low = null, high = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ShortTexts.Read(ref reader);
            reader.Read();
            switch (name)
            {
                case "type": type = ShortTexts.Read(ref reader); break;
                case "low": low = Number(ref reader); break;
                case "high": high = Number(ref reader); break;
                case "unit": unit = ShortTexts.Read(ref reader); break;
                case "language" or "country": language = ShortTexts.Read(ref reader); break;
                case "edtf" or "code" or "text" or "agent" or "item" or "name": text = ShortTexts.Read(ref reader) ?? text; break;
                default: why = $"unknown member '{name}'"; return null;
            }
        }

        var value = Make(type, text, unit, language, low, high);
        why = value is null ? $"{type}: {unit ?? text}" : "";
        return value;
    }

    private static Value? Make(string? type, string? text, string? unit, string? language, decimal? low, decimal? high)
    {
        if (type is "quantity" or "money")
        {
            return (low is null && high is null) || low > high ? null
                : type == "quantity" ? Unit.TryParse(unit, out var u) ? new QuantityValue(new Interval(low, high), u) : null
                : Currency.TryParse(unit, out var c) ? new MoneyValue(new Interval(low, high), c) : null;
        }

        return type switch
        {
            "date" => Edtf.TryParse(text, out var d) ? new DateValue(d) : null,
            "code" => IsCode(text) ? new CodeValue(text!) : null,
            "text" => text is { Length: > 0 } ? new TextValue(text, language) : null,
            "agent" => ItemId.TryParse(text, out var a) ? new AgentValue(a) : null,
            "item" => ItemId.TryParse(text, out var i) ? new ItemValue(i) : null,
            "place" => text is { Length: > 0 } ? new PlaceValue(text, language) : null,
            "none" => Value.None,
            "some" => Value.Some,
            _ => null,
        };
    }

    // Half a code is worse than none: ids, statuses and requirement codes share this form.
    internal static bool IsCode(string? text) =>
        text is { Length: > 0 and <= 80 } && !text.AsSpan().ContainsAnyExcept(CodeLetters);

    private static decimal? Number(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetDecimal();
}

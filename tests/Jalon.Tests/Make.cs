using System.Globalization;
using System.Text;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using ValueType = Jalon.Core.Vocabulary.ValueType;

namespace Jalon.Tests;

/// <summary>Builds the small parts of a statement from the shortest texts that name them.</summary>
internal static class Make
{
    public static ItemId Id(string id) => new(id);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string day) => new(Day(day), TimeOnly.MinValue, TimeSpan.Zero);

    public static Property Property(string code) =>
        Properties.TryGet(code, out var property) ? property : throw new ArgumentException($"No property '{code}'.", nameof(code));

    /// <summary>A number "5", a range "5..6", "at least" "5..", "at most" "..6".</summary>
    public static Interval Interval(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? Jalon.Core.Values.Interval.Exactly(Number(text)!.Value) : new Interval(Number(text[..dots]), Number(text[(dots + 2)..]));

        static decimal? Number(string digits) => digits.Length == 0 ? null : decimal.Parse(digits, CultureInfo.InvariantCulture);
    }

    /// <summary>Reads the value by the property's type: "200 MW", "1.. XOF", "2025-12", "in-force", an id or a text; "-" is no value, "?" some.</summary>
    public static Value Value(Property property, string text)
    {
        if (text is "-" or "?")
        {
            return text == "-" ? Jalon.Core.Values.Value.None : Jalon.Core.Values.Value.Some;
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return property.Type switch
        {
            ValueType.Quantity => new QuantityValue(Interval(space < 0 ? text : text[..space]), Unit.Parse(space < 0 ? "1" : text[(space + 1)..])),
            ValueType.Money => new MoneyValue(Interval(text[..space]), new Currency(text[(space + 1)..])),
            ValueType.Date => new DateValue(Edtf.Parse(text)),
            ValueType.Code => new CodeValue(text),
            ValueType.Agent => new AgentValue(Id(text)),
            ValueType.Item => new ItemValue(Id(text)),
            ValueType.Place => new PlaceValue(text),
            _ => new TextValue(text),
        };
    }

    /// <summary>A source whose content is its name and day, so that the same two always give the same source.</summary>
    public static Source Source(string publisher, string? published, SourceType type = SourceType.Media, string? name = null) => new()
    {
        Id = Digest.Of(Encoding.UTF8.GetBytes($"{name ?? publisher} {published}")),
        Publisher = Id(publisher),
        Published = published is null ? null : Day(published),
        Type = type,
        Title = name,
    };
}

using Jalon.Core.Time;

namespace Jalon.Core.Values;

/// <summary>What a statement says of its subject's property. One of the records below; compare them with <c>==</c>.</summary>
public abstract record Value
{
    private protected Value()
    {
    }

    /// <summary>The stated absence of a value: "has no deadline". Not the same as nothing being said.</summary>
    public static Value None { get; } = new NoValue();

    /// <summary>A value exists and is not told: "will be built, no date given".</summary>
    public static Value Some { get; } = new SomeValue();
}

/// <summary>A physical quantity or count, as an interval in a UCUM unit ("1" for a bare count).</summary>
public sealed record QuantityValue(Interval Amount, Unit Unit) : Value;

/// <summary>Money, as an interval in whole units of an ISO 4217 currency.</summary>
public sealed record MoneyValue(Interval Amount, Currency Currency) : Value;

/// <summary>A date or period as an EDTF expression (ISO 8601-2).</summary>
public sealed record DateValue(Edtf Date) : Value
{
    public DateInterval Days => Date.Days;
}

/// <summary>A code of the property's vocabulary, lower case with hyphens, such as <c>in-progress</c>; "not-" marks the contrary.</summary>
public sealed record CodeValue(string Code) : Value;

/// <summary>Words, with their language as a BCP 47 tag; null where the language does not matter.</summary>
public sealed record TextValue(string Text, string? Language = null) : Value;

/// <summary>An agent: a state, ministry, company, medium or person.</summary>
public sealed record AgentValue(ItemId Agent) : Value;

/// <summary>Another tracked item.</summary>
public sealed record ItemValue(ItemId Item) : Value;

/// <summary>A place: its name as said, its country as ISO 3166-1 alpha-2 when known.</summary>
public sealed record PlaceValue(string Name, string? Country = null) : Value;

/// <inheritdoc cref="Value.None"/>
public sealed record NoValue : Value;

/// <inheritdoc cref="Value.Some"/>
public sealed record SomeValue : Value;

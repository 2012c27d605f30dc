using Jalon.Core.Languages;
using Jalon.Core.Values;

namespace Jalon.Core.Vocabulary;

/// <summary>The types a value may have; a property names the one it takes.</summary>
public enum ValueType
{
    Quantity,
    Money,
    Date,
    Code,
    Text,
    Agent,
    Item,
    Place,
}

/// <summary>One property of the fixed vocabulary. There is one instance per code; compare by reference.</summary>
public sealed class Property
{
    internal Property(string code, ValueType type, Label label, string? unit = null)
    {
        Code = code;
        Type = type;
        Label = label;
        Unit = unit is null ? null : Values.Unit.Parse(unit);
    }

    /// <summary>Stable code, lower case with hyphens.</summary>
    public string Code { get; }

    public ValueType Type { get; }

    public bool IsDate => Type == ValueType.Date;

    public Label Label { get; }

    /// <summary>A unit whose dimension quantities must have; null when any dimension is meant (capacity).</summary>
    public Unit? Unit { get; }

    /// <summary>Whether it sorts and names things rather than telling news of them, so that no publication date matters.</summary>
    public bool IsStructural { get; internal init; }

    /// <summary>Whether a value may stand for this property: the right type and, for quantities, a convertible unit. The absent and the untold always may.</summary>
    public bool Accepts(Value value) => value switch
    {
        NoValue or SomeValue => true,
        QuantityValue q => Type == ValueType.Quantity && (Unit is null || Unit.ConvertsTo(q.Unit)),
        MoneyValue => Type == ValueType.Money,
        DateValue => Type == ValueType.Date,
        CodeValue => Type == ValueType.Code,
        TextValue => Type == ValueType.Text,
        AgentValue => Type == ValueType.Agent,
        ItemValue => Type == ValueType.Item,
        PlaceValue => Type == ValueType.Place,
        _ => false,
    };

    public override string ToString() => Code;
}

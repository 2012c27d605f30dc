using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.Core.Languages;

/// <summary>A value as people read it: "200 MW", "1,5 Md XOF", "31 décembre 2025", a state in words, a name.</summary>
public static class ValueWords
{
    private static readonly Label Absent = new("aucune valeur", "no value", "нет значения");
    private static readonly Label Untold = new("valeur non précisée", "value not told", "значение не указано");

    public static string Of(Value value, Register register, Language language) => value switch
    {
        QuantityValue q => Numbers.Quantity(q.Amount, q.Unit, language),
        MoneyValue m => Numbers.Money(m.Amount, m.Currency, language),
        DateValue d => Dates.Period(d.Days, language),
        CodeValue c => StatusTexts.OfCode(c.Code, language),
        TextValue t => t.Text,
        AgentValue a => register.NameOf(a.Agent, language),
        ItemValue i => register.NameOf(i.Item, language),
        PlaceValue p => p.Name,
        NoValue => Absent.In(language),
        _ => Untold.In(language),
    };

    /// <summary>The names of agents, at most three; how many more follows.</summary>
    public static string Names(IEnumerable<ItemId> agents, Register register, Language language)
    {
        var names = agents.Select(a => register.NameOf(a, language)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count <= 3 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(3))} (+{names.Count - 3})";
    }

    internal static string Period(Edtf? time, Language language) => time is null ? "" : ", " + Dates.Period(time.Days, language);
}

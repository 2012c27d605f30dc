using System.Collections.Frozen;
using Jalon.Core.Views;

namespace Jalon.Core.Languages;

/// <summary>The words for a type of conflict, and a conflict in one sentence: the camps, who speaks in each, why it is one.</summary>
public static class ConflictTexts
{
    private static readonly FrozenDictionary<ConflictType, Label> Types = new Dictionary<ConflictType, Label>
    {
        [ConflictType.Value] = new("valeur", "value", "значение"),
        [ConflictType.Scale] = new("unité ou échelle", "unit or scale", "единица или порядок величины"),
        [ConflictType.Perimeter] = new("périmètre", "perimeter", "охват"),
        [ConflictType.Date] = new("date", "date", "дата"),
        [ConflictType.Attribution] = new("attribution", "attribution", "авторство"),
        [ConflictType.Ordinal] = new("rang", "rank", "порядковое место"),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Label> Rules = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["value.disjoint"] = new("les valeurs s’excluent", "the values exclude each other", "значения исключают друг друга"),
        ["value.reported-against-planned"] = new("ce qui est rapporté s’écarte de ce qui était annoncé", "what is reported differs from what was announced", "сообщённое расходится с объявленным"),
        ["value.opposite-states"] = new("les deux états s’excluent", "the two states exclude each other", "состояния исключают друг друга"),
        ["scale.power-of-ten"] = new("un facteur dix, cent ou mille les sépare", "a factor of ten, a hundred or a thousand lies between them", "их разделяет множитель десять, сто или тысяча"),
        ["scale.same-number-other-unit"] = new("même nombre, autre unité ou autre monnaie", "same number, other unit or currency", "то же число, другая единица или валюта"),
        ["scale.price-per-tonne"] = new("soit {0} la tonne, hors de tout prix plausible", "that is {0} a tonne, beyond any plausible price", "то есть {0} за тонну, вне правдоподобных цен"),
        ["perimeter.initial-or-maximum"] = new("l’un donne la première étape, l’autre le maximum", "one gives the first stage, the other the maximum", "одни называют первую очередь, другие максимум"),
        ["perimeter.same-figure-other-period"] = new("le même chiffre pour des périodes différentes", "the same figure for different periods", "одно и то же число для разных периодов"),
        ["perimeter.same-figure-other-commodity"] = new("le même chiffre pour des produits différents", "the same figure for different goods", "одно и то же число для разных товаров"),
        ["perimeter.same-figure-other-holder"] = new("le même chiffre pour des détenteurs différents", "the same figure for different holders", "одно и то же число для разных владельцев"),
        ["perimeter.rank-in-another-class"] = new("le même rang dans des ensembles différents", "the same rank in different classes", "одно и то же место в разных группах"),
        ["date.disjoint"] = new("les dates s’excluent", "the dates exclude each other", "даты исключают друг друга"),
        ["date.other-days"] = new("les jours diffèrent", "the days differ", "дни не совпадают"),
        ["date.length-misfit"] = new("la durée ne correspond pas aux dates", "the length does not fit the dates", "продолжительность не соответствует датам"),
        ["date.planned-apart"] = new("des échéances différentes promises au même moment", "different deadlines promised at the same time", "в одно время обещаны разные сроки"),
        ["attribution.denied-by-another"] = new("l’un l’affirme, l’autre le nie", "one says so, another denies it", "одни утверждают, другие отрицают"),
        ["attribution.other-speaker"] = new("la même affirmation prêtée à des auteurs différents", "the same claim credited to different speakers", "одно и то же утверждение приписано разным лицам"),
        ["ordinal.other-rank"] = new("les rangs s’excluent", "the ranks exclude each other", "порядковые места исключают друг друга"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Label Against = new("\u202f; contre ", "; against ", "; против: ");
    private static readonly Label Colon = new("\u00a0: ", ": ", ": ");
    private static readonly Label Denied = new("nié", "denied", "отрицается");
    private static readonly Label Factor = new("rapport {0}", "ratio {0}", "отношение {0}");
    private static readonly Label Settled = new("\u202f; tranché\u00a0: {0}", "; settled: {0}", "; решено: {0}");

    public static Label Of(ConflictType type) => Types[type];

    public static string Say(Conflict conflict, Register register, Language language)
    {
        var subject = string.Join(", ", Narrowing(conflict.Qualifiers, register, language).Prepend(conflict.Property.Label.In(language)));
        var why = Why(conflict, language);
        var text = $"{subject}{Colon.In(language)}{string.Join(Against.In(language), conflict.Camps.Select(c => Say(c, conflict, register, language)))} — {why}";
        return Templates.Sentence(text + (conflict.Reason is { } reason ? Settled.Fill(language, reason) : ""));
    }

    private static string Say(Camp camp, Conflict conflict, Register register, Language language)
    {
        // The goods of a total are many figures, not one: how many tonnes each.
        var values = conflict.PricePerTonne is null ? [camp.Entries[0]] : camp.Entries.DistinctBy(e => e.Statement.Value);
        var said = string.Join(" + ", values.Select(e => ValueWords.Of(e.Statement.Value, register, language) + Differs(e, conflict, register, language)));
        var stance = camp.Stance == Stance.Denied ? $"{Denied.In(language)}, " : camp.Stance == Stance.Planned ? $"{StatusTexts.Of(Stance.Planned).In(language)}, " : "";
        return $"{said}{ValueWords.Period(camp.ValidTime, language)} ({stance}{ValueWords.Names(camp.Speakers, register, language)})";
    }

    // What only this camp's figure is narrowed down by.
    private static string Differs(Entry entry, Conflict conflict, Register register, Language language)
    {
        var own = entry.Statement.Qualifiers.Pairs.Where(q => conflict.Qualifiers[q.Key] is null).Aggregate(Qualifiers.None, (all, q) => all.With(q.Key, q.Value));
        return own.Count == 0 ? "" : $" ({string.Join(", ", Narrowing(own, register, language))})";
    }

    private static IEnumerable<string> Narrowing(Qualifiers qualifiers, Register register, Language language)
    {
        var said = qualifiers.Pairs.Where(q => q.Key is not ("from" or "to")).Select(q => register.NameOf(q.Value, language));
        return qualifiers is { From: null, To: null } ? said : said.Append($"{qualifiers.From ?? "…"} → {qualifiers.To ?? "…"}");
    }

    /// <summary>Why they exclude each other, with the ratio or the price that shows it.</summary>
    public static string Why(Conflict conflict, Language language)
    {
        var rule = Rules.TryGetValue(conflict.Rule, out var label) ? label : Types[conflict.Type];
        var why = conflict.PricePerTonne is { } price ? rule.Fill(language, Numbers.Money(price.Rounded(1), Values.Currency.Eur, language)) : rule.In(language);
        return conflict.Ratio is { } ratio and > 1 ? $"{why} ({Factor.Fill(language, Numbers.Decimal(decimal.Round(ratio, 2), language))})" : why;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Jalon.Core.Languages;
using static Jalon.Core.Vocabulary.ValueType;

namespace Jalon.Core.Vocabulary;

/// <summary>The vocabulary. The first groups are what a text can yield; the last two tie items and agents together.</summary>
public static class Properties
{
    private static readonly List<Property> List = [];

    public static readonly Property Signed = Add("signed", Date, "signature", "signature", "подписание");
    public static readonly Property InForce = Add("in-force", Date, "entrée en vigueur", "entry into force", "вступление в силу");
    public static readonly Property Launched = Add("launched", Date, "lancement", "launch", "запуск работ");
    public static readonly Property Completed = Add("completed", Date, "achèvement", "completion", "завершение");
    public static readonly Property Due = Add("due", Date, "échéance", "deadline", "срок");
    public static readonly Property Announced = Add("announced", Date, "annonce", "announcement", "объявление");
    public static readonly Property Held = Add("held", Date, "tenue", "date held", "проведение");
    public static readonly Property Founded = Add("founded", Date, "création", "foundation", "учреждение");

    public static readonly Property Capacity = Add("capacity", Quantity, "capacité", "capacity", "мощность");
    public static readonly Property CapacityMax = Add("capacity-max", Quantity, "capacité maximale", "maximum capacity", "предельная мощность");
    public static readonly Property Area = Add("area", Quantity, "superficie", "area", "площадь", "m2");
    public static readonly Property Cost = Add("cost", Money, "coût", "cost", "стоимость");
    public static readonly Property Financing = Add("financing", Money, "financement", "financing", "финансирование");
    public static readonly Property Revenue = Add("revenue", Money, "recettes", "revenue", "выручка");
    public static readonly Property NetWorth = Add("net-worth", Money, "actif net", "net worth", "чистые активы");
    public static readonly Property Share = Add("share", Quantity, "part", "share", "доля", "%");
    public static readonly Property Headcount = Add("headcount", Quantity, "effectif", "headcount", "численность", "1");
    public static readonly Property Beneficiaries = Add("beneficiaries", Quantity, "bénéficiaires", "beneficiaries", "получатели", "1");
    public static readonly Property Volume = Add("volume", Quantity, "volume", "volume", "объём");
    public static readonly Property TradeValue = Add("trade-value", Money, "valeur des échanges", "trade value", "товарооборот");
    public static readonly Property Growth = Add("growth", Quantity, "croissance", "growth", "рост", "%");
    public static readonly Property Duration = Add("duration", Quantity, "durée", "duration", "продолжительность", "d");
    public static readonly Property Count = Add("count", Quantity, "nombre", "number", "количество", "1");
    public static readonly Property Ordinal = Add("ordinal", Quantity, "rang", "rank", "порядковый номер", "1");
    public static readonly Property Status = Add("status", Code, "état", "status", "состояние");

    /// <summary>A requirement of the kind, by its code, that the subject meets (reported) or does not (denied).</summary>
    public static readonly Property Meets = Add("meets", Code, "exigence", "requirement", "требование");

    public static readonly Property Kind = Add("kind", Code, "nature", "kind", "вид", structural: true);
    public static readonly Property Name = Add("name", Text, "nom", "name", "название", structural: true);
    public static readonly Property Alias = Add("alias", Text, "autre nom", "also known as", "другое название", structural: true);
    public static readonly Property Description = Add("description", Text, "description", "description", "описание");
    public static readonly Property Sector = Add("sector", Code, "secteur", "sector", "отрасль");
    public static readonly Property Location = Add("location", Place, "lieu", "place", "место");
    public static readonly Property PartOf = Add("part-of", Item, "fait partie de", "part of", "входит в состав");
    public static readonly Property Partner = Add("partner", Agent, "partenaire", "partner", "партнёр");
    public static readonly Property Promisor = Add("promisor", Agent, "promis par", "promised by", "кем обещано");
    public static readonly Property Responsible = Add("responsible", Agent, "responsable", "responsible", "ответственный");

    public static readonly Property AgentType = Add("agent-type", Code, "type d’acteur", "agent type", "тип участника", structural: true);
    public static readonly Property ActsFor = Add("acts-for", Agent, "agit pour", "acts for", "действует от имени", structural: true);

    /// <summary>The subject and the value are one item; the ledger keeps both ids.</summary>
    public static readonly Property SameAs = Add("same-as", Item, "identique à", "same as", "то же, что", structural: true);

    /// <summary>The subject, a source, copies or rewrites another source and so adds no independent account.</summary>
    public static readonly Property CopyOf = Add("copy-of", Item, "copie de", "copy of", "копия", structural: true);

    /// <summary>The statements this one invalidates are withdrawn; the text says why.</summary>
    public static readonly Property Retracted = Add("retracted", Text, "retrait", "retraction", "отзыв");

    private static readonly FrozenDictionary<string, Property> ByCode = List.ToFrozenDictionary(p => p.Code, StringComparer.Ordinal);

    public static ImmutableArray<Property> All { get; } = [.. List];

    public static bool TryGet([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Property? property)
    {
        property = code is null ? null : ByCode.GetValueOrDefault(code);
        return property is not null;
    }

    private static Property Add(string code, ValueType type, string fr, string en, string ru, string? unit = null, bool structural = false)
    {
        var property = new Property(code, type, new Label(fr, en, ru), unit) { IsStructural = structural };
        List.Add(property);
        return property;
    }
}

using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// A total that is out of all proportion to the goods. The price per tonne that a trade's value and its reported tonnages imply
/// is implausible below 50 EUR or above 50 000 EUR. Reasoning: the cheapest goods that states trade in bulk over a frontier
/// (cement, coal, grain, fertiliser, fuel) have for decades cost from some 50 to 1 500 EUR a tonne, and what is dearer than
/// 50 000 (gold, diamonds) is not counted in tonnes of ordinary trade; so a total outside is off by about ten or more. It is a
/// finding worth a look, not the truth: tonnages may be gifts, or the total may leave goods out.
/// </summary>
internal static class PriceConflict
{
    private const decimal Least = 50;
    private const decimal Most = 50_000;

    private static readonly Unit Tonne = Unit.Parse("t");
    private static readonly HashSet<string> Precious = new(StringComparer.OrdinalIgnoreCase) { "gold", "or", "золото", "silver", "argent", "серебро", "diamonds", "diamants", "алмазы", "platinum", "platine", "платина" };

    public static IEnumerable<Conflict> Of(Dossier dossier, ImmutableArray<Entry> entries, IEnumerable<Dossier> others)
    {
        var totals = entries.Where(e => e.Statement is { Stance: Stance.Reported, Value: MoneyValue } && e.Statement.Property == Properties.TradeValue && Eur(e) is not null).ToList();
        if (totals.Count == 0)
        {
            yield break;
        }

        var volumes = others.Where(d => d.Id != dossier.Id && d.Items(Properties.PartOf).Contains(dossier.Id)).SelectMany(d => d.Entries)
            .Where(e => e.Statement.Rank != Rank.Deprecated && e.Published <= dossier.Question.At).Concat(entries)
            .Where(e => e.Statement is { Stance: Stance.Reported, Value: QuantityValue } s && s.Property == Properties.Volume && Tonnes(e) is not null && !Precious.Contains(s.Qualifiers.Commodity ?? ""))
            .OrderBy(e => e.Published).ThenBy(e => e.Id).ToList();
        foreach (var same in totals.GroupBy(e => (e.Statement.Qualifiers.Commodity, e.Statement.Qualifiers.From, e.Statement.Qualifiers.To, e.Statement.ValidTime?.Days)))
        {
            var goods = volumes.FindAll(v => IsOf(v, same.First()));
            // The same goods told twice count once, at the figure that makes the price least odd.
            var tonnes = goods.GroupBy(g => (g.Statement.Subject, g.Statement.Qualifiers.Commodity?.ToUpperInvariant(), g.Statement.ValidTime?.Days))
                .Select(g => (Low: g.Min(e => Tonnes(e)!.Value.Low ?? 0), High: g.Any(e => Tonnes(e)!.Value.High is null) ? null : g.Max(e => Tonnes(e)!.Value.High))).ToList();
            var settled = same.Any(e => e.Statement.Rank == Rank.Preferred);
            var odd = same.Where(e => (!settled || e.Statement.Rank == Rank.Preferred) && tonnes.Count > 0 && Price(e, tonnes) is { } price && (price.High < Least || price.Low > Most)).ToList();
            if (odd.Count > 0)
            {
                yield return Camps.Conflict(dossier, ConflictType.Scale, "scale.price-per-tonne", [Camps.Camp(odd), Camps.Camp(goods)]) with { PricePerTonne = Price(odd[0], tonnes) };
            }
        }
    }

    private static Interval? Price(Entry total, List<(decimal Low, decimal? High)> tonnes)
    {
        var low = tonnes.Sum(t => t.Low);
        var high = tonnes.Exists(t => t.High is null) ? null : tonnes.Sum(t => t.High);
        var value = Eur(total)!.Value;
        var (least, most) = (high > 0 ? value.Low / high : null, low > 0 ? value.High / low : null);
        return least is null && most is null ? null : new Interval(least, most);
    }

    private static bool IsOf(Entry volume, Entry total)
    {
        var (v, t) = (volume.Statement, total.Statement);
        var inTime = (v.ValidTime?.Days, t.ValidTime?.Days) switch
        {
            ({ } a, { } b) => b.Contains(a),
            (null, null) => true,
            _ => false,
        };
        return inTime && Fits(t.Qualifiers.Commodity, v.Qualifiers.Commodity) && Fits(t.Qualifiers.From, v.Qualifiers.From) && Fits(t.Qualifiers.To, v.Qualifiers.To);
    }

    // A total of everything covers each of the goods; a total of wheat only wheat.
    private static bool Fits(string? total, string? volume) => total is null || string.Equals(total, volume, StringComparison.OrdinalIgnoreCase);

    private static Interval? Eur(Entry entry) => Amounts.In(entry.Statement.Value, new MoneyValue(Interval.Exactly(1), Currency.Eur));

    private static Interval? Tonnes(Entry entry) => Amounts.In(entry.Statement.Value, new QuantityValue(Interval.Exactly(1), Tonne));
}

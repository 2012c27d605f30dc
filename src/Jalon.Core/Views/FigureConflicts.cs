using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// Figures of the same thing whose intervals are disjoint after conversion: explained by a power of ten or another unit
/// (scale), by the first and the last stage of a work (perimeter), by counting another order (ordinal), or by nothing (value).
/// </summary>
internal static class FigureConflicts
{
    public static IEnumerable<Conflict> Of(Dossier dossier, ImmutableArray<Entry> entries) =>
        entries.Where(e => Amounts.Has(e.Statement.Value) && e.Statement.Stance is Stance.Reported or Stance.Planned)
            .GroupBy(e => Comparison.KeyOf(e.Statement))
            .SelectMany(g => Groups([.. g]))
            .Select(g => Judge(dossier, g, entries)).OfType<Conflict>();

    // Within a key, the entries whose times can be compared: chains of them form one group.
    private static List<List<Entry>> Groups(List<Entry> entries)
    {
        entries.RemoveAll(e => Comparison.IsSuperseded(e, entries));
        var groups = new List<List<Entry>>();
        foreach (var entry in entries)
        {
            var touching = groups.FindAll(g => g.Exists(e => Comparison.SameTime(e, entry)));
            groups.RemoveAll(touching.Contains);
            groups.Add([.. touching.SelectMany(g => g), entry]);
        }

        return groups;
    }

    private static Conflict? Judge(Dossier dossier, List<Entry> group, ImmutableArray<Entry> all)
    {
        // A figure in a unit that converts to none of the others stands aside.
        var unit = group[0].Statement.Value;
        var camps = Camps.Split(
            group.OrderBy(e => Width(e, unit)).ThenBy(e => e.Published).ThenBy(e => e.Id),
            (a, b) => !Comparison.SameTime(a, b) || Agree(a.Statement.Value, b.Statement.Value));
        if (camps.Length < 2)
        {
            return null;
        }

        var property = group[0].Statement.Property;
        if (property == Properties.Ordinal)
        {
            return Camps.Conflict(dossier, ConflictType.Ordinal, "ordinal.other-rank", camps);
        }

        var (ratio, a, b) = Furthest(camps);
        if (IsStaged(property, camps, all))
        {
            return Camps.Conflict(dossier, ConflictType.Perimeter, "perimeter.initial-or-maximum", camps) with { Ratio = ratio };
        }

        var rule = PowersOfTen.Explains(a, b) ? "scale.power-of-ten" : camps.Any(x => camps.Any(y => SameNumber(x.Value, y.Value))) ? "scale.same-number-other-unit" : null;
        if (rule is not null)
        {
            return Camps.Conflict(dossier, ConflictType.Scale, rule, camps) with { Ratio = ratio };
        }

        var stances = camps.Select(c => c.Stance).Distinct().Count() > 1 && !Comparison.IsDesign(property);
        return Camps.Conflict(dossier, ConflictType.Value, stances ? "value.reported-against-planned" : "value.disjoint", camps) with { Ratio = ratio };
    }

    private static bool Agree(Value a, Value b) =>
        Amounts.In(b, a) is { } converted ? Amounts.Of(a).Overlaps(converted) : !SameNumber(a, b);

    // "200 million" told in two currencies, or 200 in two units: one of them slipped. Between currencies tied by no fixed rate
    // equal numbers are the only thing that can be said.
    private static bool SameNumber(Value a, Value b) =>
        Amounts.Of(a) == Amounts.Of(b) && (a, b) switch
        {
            (MoneyValue m, MoneyValue n) => m.Currency != n.Currency,
            (QuantityValue q, QuantityValue r) => !q.Unit.ConvertsTo(r.Unit) || q.Unit.Factor != r.Unit.Factor,
            _ => false,
        };

    // The first stage of a work taken for the whole: one camp says what somebody gives as the maximum or the revised figure.
    private static bool IsStaged(Property property, ImmutableArray<Camp> camps, ImmutableArray<Entry> all)
    {
        if (property != Properties.Capacity)
        {
            return false;
        }

        var maxima = all.Where(e => e.Statement is { Stance: Stance.Reported or Stance.Planned, Value: QuantityValue }
            && (e.Statement.Property == Properties.CapacityMax || (e.Statement.Property == property && e.Statement.Qualifiers.Stage == "revised"))).ToList();
        bool IsMaximum(Camp camp) => maxima.Exists(m => Amounts.In(m.Statement.Value, camp.Value) is { } a && Amounts.Of(camp.Value).Overlaps(a));
        return maxima.Count > 0 && camps.Any(IsMaximum) && !camps.All(IsMaximum);
    }

    private static (decimal? Ratio, Value A, Value B) Furthest(ImmutableArray<Camp> camps)
    {
        var pairs = camps.SelectMany((x, i) => camps.Skip(i + 1).Select(y => (x.Value, Other: y.Value)))
            .Select(p => (Ratio: Amounts.In(p.Other, p.Value) is { } o ? Intervals.Ratio(Amounts.Of(p.Value), o) : null, p.Value, p.Other)).ToList();
        return pairs.OrderByDescending(p => p.Ratio ?? 0).First();
    }

    private static decimal Width(Entry entry, Value unit) =>
        Amounts.In(entry.Statement.Value, unit) is { Low: { } l, High: { } h } ? h - l : decimal.MaxValue;
}

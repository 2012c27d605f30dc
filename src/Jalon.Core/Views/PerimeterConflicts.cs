using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// The same figure told of two different things by different voices: +20 % of one year for one, of the next for another;
/// 60 000 t of fuel here, of wheat there. Somebody who tells both figures of both things is only repeating a round number.
/// </summary>
internal static class PerimeterConflicts
{
    private static readonly HashSet<Property> Periodic = [Properties.Growth, Properties.TradeValue, Properties.Volume, Properties.Revenue];

    public static IEnumerable<Conflict> Of(Dossier dossier, ImmutableArray<Entry> entries)
    {
        var figures = entries.Where(e => Amounts.Has(e.Statement.Value) && e.Statement.Stance is Stance.Reported or Stance.Planned).ToList();
        return figures.GroupBy(e => (e.Statement.Property, e.Statement.Stance)).SelectMany(g => Mixed(dossier, [.. g]));
    }

    private static IEnumerable<Conflict> Mixed(Dossier dossier, List<Entry> entries)
    {
        var property = entries[0].Statement.Property;
        if (Periodic.Contains(property))
        {
            var dated = entries.FindAll(e => e.Statement.ValidTime is not null);
            foreach (var same in dated.GroupBy(e => (Narrow(e, null), Figure(e))))
            {
                if (Split(dossier, same, e => e.Statement.ValidTime!.Days.ToString(), "perimeter.same-figure-other-period", property == Properties.Growth,
                    (a, b) => !a.Statement.ValidTime!.Days.Overlaps(b.Statement.ValidTime!.Days)) is { } conflict)
                {
                    yield return conflict;
                }
            }
        }

        foreach (var key in property == Properties.Ordinal ? ["stage", "commodity", "holder"] : (string[])["commodity", "holder"])
        {
            var told = entries.FindAll(e => e.Statement.Qualifiers[key] is not null && !(key == "holder" && property == Properties.Share));
            foreach (var same in told.GroupBy(e => (Narrow(e, key), Figure(e), e.Statement.ValidTime?.Days)))
            {
                var rule = property == Properties.Ordinal ? "perimeter.rank-in-another-class" : $"perimeter.same-figure-other-{key}";
                if (Split(dossier, same, e => e.Statement.Qualifiers[key]!.Trim().ToUpperInvariant(), rule, property == Properties.Ordinal, (_, _) => true, told, key) is { } conflict)
                {
                    yield return conflict;
                }
            }
        }
    }

    // Camps by what the figure is told of. Whoever speaks in two camps, or gives the other thing a figure of its own, mixes nothing up.
    private static Conflict? Split(
        Dossier dossier, IEnumerable<Entry> same, Func<Entry, string> of, string rule, bool bySource, Func<Entry, Entry, bool> apart,
        List<Entry>? told = null, string? key = null)
    {
        var camps = same.GroupBy(of, StringComparer.Ordinal).Select(Camps.Camp).OrderBy(c => c.Entries[0].Published).ThenBy(c => c.Entries[0].Id).ToImmutableArray();
        if (camps.Length < 2 || !apart(camps[0].Entries[0], camps[1].Entries[0]))
        {
            return null;
        }

        var voices = camps.Select(c => c.Entries.Select(e => bySource ? (object?)e.Source?.Publisher ?? e.Id : e.Statement.AssertedBy.Speaker).ToHashSet()).ToList();
        var mixed = voices.Exists(v => voices.Exists(o => o != v && v.Overlaps(o)));
        var distinct = told is null || bySource || !camps.Any(c => camps.Any(o => o != c && told.Exists(e => c.Speakers.Contains(e.Statement.AssertedBy.Speaker) && of(e) == of(o.Entries[0]))));
        return mixed || !distinct ? null : Camps.Conflict(dossier, ConflictType.Perimeter, rule, camps);
    }

    // Everything that narrows the figure down but the key that is told differently.
    private static string Narrow(Entry entry, string? but) =>
        string.Join('|', entry.Statement.Qualifiers.Pairs.Where(p => p.Key != but).Select(p => $"{p.Key}={p.Value.ToUpperInvariant()}"));

    private static string Figure(Entry entry) => entry.Statement.Value switch
    {
        QuantityValue q => FormattableString.Invariant($"{q.Amount.Low * q.Unit.Factor:G29} {q.Amount.High * q.Unit.Factor:G29} {q.Unit.Dimension}"),
        MoneyValue m => $"{m.Amount} {m.Currency}",
        _ => entry.Id.ToString(),
    };
}

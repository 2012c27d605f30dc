using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// Where the statements of an item cannot all be right, by type. Deprecated statements are left out; a preferred one settles
/// its conflict, which is still shown, with the reason.
/// </summary>
public static class Conflicts
{
    /// <summary>Open ones first, then by type. A slip of a deadline is no conflict: see <see cref="FollowUp"/>.</summary>
    public static ImmutableArray<Conflict> Of(Dossier dossier) => Of(dossier, []);

    /// <summary>The same, weighing an item's total also against the goods of the items that are part of it.</summary>
    public static ImmutableArray<Conflict> Of(Dossier dossier, IEnumerable<Dossier> others)
    {
        var entries = dossier.Entries.Where(e => e.Statement.Rank != Rank.Deprecated && !e.Statement.Property.IsStructural && e.Published <= dossier.Question.At).ToImmutableArray();
        if (entries.IsEmpty)
        {
            return [];
        }

        return
        [
            .. FigureConflicts.Of(dossier, entries)
                .Concat(PerimeterConflicts.Of(dossier, entries))
                .Concat(AttributionConflicts.Of(dossier, entries))
                .Concat(DateConflicts.Of(dossier, entries))
                .Concat(PriceConflict.Of(dossier, entries, others))
                .OrderBy(c => c.IsSettled).ThenBy(c => c.Type).ThenBy(c => c.Property.Code, StringComparer.Ordinal).ThenBy(c => c.Camps[0].Entries[0].Id),
        ];
    }

    /// <summary>
    /// Figures of the same thing that cannot be compared, because no fixed rate ties their currencies and the ledger guesses
    /// none; each group with one entry a currency.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Entry>> Incomparable(Dossier dossier) =>
    [
        .. dossier.Entries.Where(e => e.Statement is { Stance: Stance.Reported or Stance.Planned, Rank: not Rank.Deprecated, Value: MoneyValue })
            .GroupBy(e => (e.Statement.Property, e.Statement.Qualifiers, e.Statement.ValidTime?.Days))
            .Select(g => g.DistinctBy(e => ((MoneyValue)e.Statement.Value).Currency).ToImmutableArray())
            .Where(g => g.Any(a => g.Any(b => Amounts.In(a.Statement.Value, b.Statement.Value) is null))),
    ];
}

using System.Collections.Immutable;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// Who says it: a value that one side tells and another denies, states that exclude each other, and one claim that the papers
/// of the same week put into different mouths.
/// </summary>
internal static class AttributionConflicts
{
    // Two voices may well agree on a capacity. A percentage told of nothing in particular, or the same words, is one claim.
    private const int SameWordsLength = 25;
    private const int SameWeek = 7;

    public static IEnumerable<Conflict> Of(Dossier dossier, ImmutableArray<Entry> entries) =>
        Denials(dossier, entries).Concat(Opposites(dossier, entries)).Concat(Mouths(dossier, entries));

    private static IEnumerable<Conflict> Denials(Dossier dossier, ImmutableArray<Entry> entries)
    {
        foreach (var group in entries.Where(e => e.Statement.Stance is Stance.Reported or Stance.Denied && e.Statement.Value is not (NoValue or TextValue))
            .GroupBy(e => (e.Statement.Property, e.Statement.Qualifiers)))
        {
            var denials = group.Where(e => e.Statement.Stance == Stance.Denied).ToList();
            var denied = denials.FindAll(d => group.Any(r => Contradicts(r, d)));
            var reported = group.Where(r => denied.Exists(d => Contradicts(r, d))).ToList();
            if (denied.Count > 0)
            {
                var camps = new[] { Camps.Camp(reported), Camps.Camp(denied) }.OrderBy(c => c.Entries[0].Published).ThenBy(c => c.Stance);
                yield return Camps.Conflict(dossier, ConflictType.Attribution, "attribution.denied-by-another", [.. camps]);
            }
        }

        // Who takes back what was said corrects it. A state denied before it was reported had simply not come yet.
        bool Contradicts(Entry reported, Entry denial) =>
            reported.Statement.Stance == Stance.Reported && SameValue(reported.Statement.Value, denial.Statement.Value) && Meets(reported, denial)
            && !dossier.Register.SameSide(reported.Statement.AssertedBy.Speaker, denial.Statement.AssertedBy.Speaker)
            && !(denial.Statement.ValidTime is null && denial.Statement.Value is CodeValue && denial.Published < reported.Published);
    }

    private static IEnumerable<Conflict> Opposites(Dossier dossier, ImmutableArray<Entry> entries)
    {
        var states = entries.Where(e => e.Statement is { Stance: Stance.Reported, Value: CodeValue } && (e.Statement.Property == Properties.Status || e.Statement.Property == Properties.Meets)).ToList();
        foreach (var group in states.GroupBy(e => (e.Statement.Property, e.Statement.Qualifiers, Plain(e))))
        {
            var no = group.Where(IsNegative).ToList();
            var yes = group.Where(e => !IsNegative(e)).ToList();
            var denying = no.FindAll(n => yes.Exists(y => Exclude(y, n)));
            var affirming = yes.FindAll(y => denying.Exists(n => Exclude(y, n)));
            if (denying.Count > 0)
            {
                yield return Camps.Conflict(dossier, ConflictType.Value, "value.opposite-states",
                    [.. new[] { Camps.Camp(affirming), Camps.Camp(denying) }.OrderBy(c => c.Entries[0].Published).ThenBy(c => c.Entries[0].Id)]);
            }
        }

        // Not yet, then done, is progress. Dated to one time, or "done" first and "not done" later, they exclude each other;
        // unless one side takes back its own word.
        bool Exclude(Entry yes, Entry no) =>
            !dossier.Register.SameSide(yes.Statement.AssertedBy.Speaker, no.Statement.AssertedBy.Speaker)
            && (yes.Statement.ValidTime is { } a && no.Statement.ValidTime is { } b ? a.Days.Overlaps(b.Days) : no.Published >= yes.Published);
    }

    private static IEnumerable<Conflict> Mouths(Dossier dossier, ImmutableArray<Entry> entries)
    {
        var quoted = entries.Where(e => e.Statement is { Stance: Stance.Reported or Stance.Planned, Value: QuantityValue or MoneyValue } s
            && e.Source is { } source && source.Publisher != s.AssertedBy.Speaker && !dossier.Register.IsMedia(s.AssertedBy.Speaker)).ToList();
        foreach (var claim in quoted.GroupBy(e => (e.Statement.Property, e.Statement.Qualifiers, e.Statement.Value)))
        {
            var members = claim.Where(e => claim.Any(o => IsOneClaim(e, o) && !dossier.Register.SameSide(e.Statement.AssertedBy.Speaker, o.Statement.AssertedBy.Speaker))).ToList();
            var camps = members.GroupBy(e => dossier.Register.Canonical(e.Statement.AssertedBy.Speaker)).Select(Camps.Camp)
                .OrderBy(c => c.Entries[0].Published).ThenBy(c => c.Entries[0].Id).ToImmutableArray();
            // A paper that names both speakers has heard both.
            if (camps.Length > 1 && members.DistinctBy(e => (e.Source!.Id, e.Statement.AssertedBy.Speaker)).GroupBy(e => e.Source!.Id).All(g => g.Count() == 1))
            {
                yield return Camps.Conflict(dossier, ConflictType.Attribution, "attribution.other-speaker", camps);
            }
        }
    }

    private static bool IsOneClaim(Entry a, Entry b)
    {
        var property = a.Statement.Property;
        var vague = property == Properties.Growth || (property == Properties.Share && a.Statement.Qualifiers.Holder is null);
        var quote = a.Statement.Citation?.Quote;
        return Math.Abs(a.Published.DayNumber - b.Published.DayNumber) <= SameWeek
            && (vague || (quote?.Length >= SameWordsLength && string.Equals(quote, b.Statement.Citation?.Quote, StringComparison.Ordinal)));
    }

    private static bool SameValue(Value a, Value b) => (a, b) switch
    {
        (DateValue d, DateValue e) => d.Days.Overlaps(e.Days),
        _ when Amounts.Has(a) && Amounts.Has(b) => Amounts.In(b, a) is { } amount && Amounts.Of(a).Overlaps(amount),
        _ => a == b,
    };

    private static bool Meets(Entry a, Entry b) => a.Statement.ValidTime is not { } x || b.Statement.ValidTime is not { } y || x.Days.Overlaps(y.Days);

    private static bool IsNegative(Entry entry) => ((CodeValue)entry.Statement.Value).Code.StartsWith("not-", StringComparison.Ordinal);

    private static string Plain(Entry entry) => ((CodeValue)entry.Statement.Value).Code is var code && IsNegative(entry) ? code[4..] : code;
}

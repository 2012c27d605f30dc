using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// The same event on different days: reported days that are disjoint, two spans told to the day that are not the same, a
/// length that does not fit the days. Days that an event was announced for are shown beside, once the reports disagree.
/// </summary>
internal static class DateConflicts
{
    // Two who name different days for the same thing within a quarter contradict each other; later it is a new deadline.
    private const int SameSeason = 90;

    private static readonly Unit Day = Unit.Parse("d");

    public static IEnumerable<Conflict> Of(Dossier dossier, ImmutableArray<Entry> entries)
    {
        // A commission meets, a flow delivers and a programme signs more than once: other days are other events.
        if (dossier.Kind is { } kind && (kind.Family is "flow" or "programme" || kind.Code == "commission"))
        {
            yield break;
        }

        foreach (var group in entries.Where(e => e.Statement.Value is DateValue).GroupBy(e => (e.Statement.Property, e.Statement.Qualifiers.Part)))
        {
            var reported = group.Where(e => e.Statement.Stance == Stance.Reported).ToList();
            var camps = Split(reported);
            if (camps.Length > 1)
            {
                var planned = group.Key.Property == Properties.Held ? group.Where(e => e.Statement.Stance == Stance.Planned) : [];
                camps = [.. camps, .. Split([.. planned.Where(p => camps.All(c => !Agree(c.Entries[0], p)))])];
                yield return Camps.Conflict(dossier, ConflictType.Date, camps.Any(c => camps.Any(o => !Days(c).Overlaps(Days(o)))) ? "date.disjoint" : "date.other-days", camps);
            }

            if (Planned(dossier, group) is { Length: > 1 } plans)
            {
                yield return Camps.Conflict(dossier, ConflictType.Date, "date.planned-apart", plans);
            }
        }

        if (Length(dossier, entries) is { } misfit)
        {
            yield return misfit;
        }
    }

    // What each side last promised, when they promised it at about the same time.
    private static ImmutableArray<Camp> Planned(Dossier dossier, IEnumerable<Entry> group)
    {
        var planned = group.Where(e => e.Statement.Stance == Stance.Planned).ToList();
        var current = planned.FindAll(e => !planned.Exists(o => o.Published > e.Published && dossier.Register.SameSide(o.Statement.AssertedBy.Speaker, e.Statement.AssertedBy.Speaker)));
        var camps = Split(current.FindAll(e => current.Exists(o => !Agree(e, o) && Math.Abs(e.Published.DayNumber - o.Published.DayNumber) <= SameSeason
            && !dossier.Register.SameSide(e.Statement.AssertedBy.Speaker, o.Statement.AssertedBy.Speaker))));
        return camps;
    }

    private static Conflict? Length(Dossier dossier, ImmutableArray<Entry> entries)
    {
        var lengths = entries.Where(e => e.Statement is { Stance: Stance.Reported or Stance.Planned, Value: QuantityValue } s && s.Property == Properties.Duration && s.Qualifiers.Part is null).ToList();
        var held = entries.Where(e => e.Statement is { Stance: Stance.Reported, Value: DateValue } s && s.Property == Properties.Held && s.Qualifiers.Part is null && IsToTheDay(e)).ToList();
        var misfits = held.FindAll(h => !Interval(h).IsPoint && lengths.Exists(l => !Fits(l, h)));
        var lone = lengths.FindAll(l => misfits.Exists(h => !Fits(l, h)));
        return misfits.Count == 0 ? null
            : Camps.Conflict(dossier, ConflictType.Date, "date.length-misfit", [.. Split(misfits), .. Camps.Split(lone, (a, b) => a.Statement.Value == b.Statement.Value)], Properties.Duration);
    }

    // From the 22nd to the 25th is four days, by those who count both ends, or three nights.
    private static bool Fits(Entry length, Entry held)
    {
        var duration = (QuantityValue)length.Statement.Value;
        var days = duration.Unit.Convert(duration.Amount, Day);
        var between = Interval(held) is { Low: { } l, High: { } h } ? h.DayNumber - l.DayNumber : 0;
        return days.Contains(between) || days.Contains(between + 1);
    }

    private static ImmutableArray<Camp> Split(List<Entry> entries) => Camps.Split(
        entries.OrderBy(e => IsToTheDay(e) ? 0 : 1).ThenBy(e => Interval(e).IsPoint ? 1 : 0)
            .ThenBy(e => Interval(e) is { Low: { } l, High: { } h } ? h.DayNumber - l.DayNumber : int.MaxValue).ThenBy(e => e.Published).ThenBy(e => e.Id),
        Agree);

    // A month holds any span in it, and a span any one day of it; two spans told to the day must be the same.
    private static bool Agree(Entry a, Entry b)
    {
        var (x, y) = (Interval(a), Interval(b));
        return x == y || (x.Overlaps(y) && !(IsToTheDay(a) && IsToTheDay(b) && !x.IsPoint && !y.IsPoint));
    }

    private static bool IsToTheDay(Entry entry) =>
        ((DateValue)entry.Statement.Value).Date is { IsQualified: false, Text: var text, Days: { Low: { } l, High: { } h } }
        && h.DayNumber - l.DayNumber < 31 && (text.Contains('/', StringComparison.Ordinal) || l == h) && !IsPartOfMonth(l, h);

    // "Early June", "end of December" are read as spans too, but nobody counted their days.
    private static bool IsPartOfMonth(DateOnly low, DateOnly high) =>
        low != high && low.Day is 1 or 11 or 21 && (high.Day is 10 or 20 || high.AddDays(1).Day == 1);

    private static DateInterval Interval(Entry entry) => ((DateValue)entry.Statement.Value).Days;

    private static DateInterval Days(Camp camp) => Interval(camp.Entries[0]);
}

using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>Which figures speak of the same thing at the same time, so that they can contradict each other.</summary>
internal static class Comparison
{
    // What a work is to be: its plan and its report describe one thing.
    private static readonly HashSet<Property> Design = [Properties.Capacity, Properties.CapacityMax, Properties.Area, Properties.Cost, Properties.Duration, Properties.Headcount, Properties.Ordinal];

    // What adds up over a period: the figure of a part of the period does not contradict that of the whole.
    private static readonly HashSet<Property> Sums = [Properties.Volume, Properties.TradeValue, Properties.Revenue, Properties.Growth, Properties.Count];

    // Besides, what a promise for a year counts: a figure for five years does not prove it.
    private static readonly HashSet<Property> Counted = [.. Sums, Properties.Financing, Properties.Beneficiaries];

    // What a plan foresees and the work then takes: a longer time or fewer people are a delay or a lack, not a contradiction.
    private static readonly HashSet<Property> Outcomes = [Properties.Duration, Properties.Headcount];

    // A figure without a time speaks of about the year before it appeared.
    private const int UndatedDays = 365;

    // A speaker who gives another figure that soon has not changed the plan: one of the papers misheard.
    private const int CorrectionDays = 30;

    public static bool IsDesign(Property property) => Design.Contains(property);

    /// <summary>Whether the figures of parts of a period add up to that of the whole.</summary>
    public static bool AddsUp(Property property) => Counted.Contains(property);

    /// <summary>What must be equal. Null when the figure is too unspecific to compare, such as a count of nothing in particular.</summary>
    public static object KeyOf(Statement statement)
    {
        var (property, q) = (statement.Property, statement.Qualifiers);
        var unspecific = (property == Properties.Count && q.Commodity is null && q.Part is null)
            || (property == Properties.Share && q.Holder is null && q.Commodity is null && q.Part is null && statement.ValidTime is null);
        // A first figure later replaced is kept apart from the one that replaced it; a capacity's stages are what may be mixed up.
        var replaced = q.Stage == "initial" && property != Properties.Capacity;
        var planned = statement.Stance == Stance.Planned && (!IsDesign(property) || Outcomes.Contains(property)) && property != Properties.Beneficiaries;
        return unspecific ? statement.Id : (property, Plain(q.Holder), Plain(q.Commodity), q.From, q.To, Plain(q.Part), replaced, planned);
    }

    /// <summary>Whether both figures speak of one time; for sums that is the same period, for places of study the same first year.</summary>
    public static bool SameTime(Entry a, Entry b)
    {
        var (property, one, other) = (a.Statement.Property, a.Statement.ValidTime?.Days, b.Statement.ValidTime?.Days);
        if (one is { } x && other is { } y)
        {
            return Sums.Contains(property) ? x == y
                : property == Properties.Beneficiaries ? x.Overlaps(y) && x.Low?.Year == y.Low?.Year
                : x.Overlaps(y);
        }

        if (IsDesign(property))
        {
            return true;
        }

        return one is null && other is null && Math.Abs(a.Published.DayNumber - b.Published.DayNumber) <= UndatedDays;
    }

    /// <summary>Whether the speaker has since announced another figure: a plan changed is no contradiction.</summary>
    public static bool IsSuperseded(Entry entry, List<Entry> group) =>
        entry.Statement.Stance == Stance.Planned && !IsDesign(entry.Statement.Property)
        && group.Exists(e => e.Statement.AssertedBy.Speaker == entry.Statement.AssertedBy.Speaker && e.Published.DayNumber > entry.Published.DayNumber + CorrectionDays && SameTime(e, entry));

    private static string? Plain(string? text) => text?.Trim().ToUpperInvariant();
}

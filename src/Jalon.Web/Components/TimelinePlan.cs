using System.Collections.Immutable;
using System.Globalization;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Web.Components;

/// <summary>One row of a drawn time line: the same days told of the same milestone in the same way.</summary>
/// <param name="Entry">The first to tell them.</param>
/// <param name="Y">Where its bar lies, in pixels.</param>
internal sealed record TimelineRow(MarkKind Kind, DateInterval Days, Entry Entry, double From, double To, int Y, string? Heading);

/// <summary>A slip, from the deadline of one row to that of another.</summary>
internal sealed record TimelineArrow(double From, int FromY, double To, int ToY, Entry Entry);

/// <summary>A labelled day of the axis.</summary>
internal sealed record TimelineTick(double At, string Label, bool IsMinor);

/// <summary>
/// Where everything on a time line goes: across in per cent of whatever width there is, so that letters keep their size on a
/// narrow screen; down in pixels.
/// </summary>
internal sealed class TimelinePlan
{
    private const int Top = 44;
    private const int RowHeight = 36;
    private const int HeadingHeight = 26;
    private const int MostRows = 24;
    private readonly int first;
    private readonly double days;

    public TimelinePlan(Timeline timeline, Language language)
    {
        var ends = timeline.Marks.SelectMany(m => new[] { m.Days.Low, m.Days.High }).OfType<DateOnly>().Append(timeline.Today).Select(d => d.DayNumber).ToList();
        var margin = Math.Max(20, (ends.Max() - ends.Min()) / 25);
        first = ends.Min() - margin;
        days = ends.Max() + margin - first;
        Today = At(timeline.Today.DayNumber);
        Rows = Place(timeline, language);
        Height = (Rows.IsEmpty ? Top : Rows[^1].Y) + 24;
        Arrows = [.. timeline.Slips.Select(Arrow).OfType<TimelineArrow>()];
        Ticks = [.. Marks()];
    }

    public double Today { get; }

    public int Height { get; }

    public ImmutableArray<TimelineRow> Rows { get; }

    public ImmutableArray<TimelineArrow> Arrows { get; }

    public ImmutableArray<TimelineTick> Ticks { get; }

    public static string Percent(double at) => at.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private double At(int day) => Math.Clamp((day - first) / days * 100, 0, 100);

    private ImmutableArray<TimelineRow> Place(Timeline timeline, Language language)
    {
        var rows = ImmutableArray.CreateBuilder<TimelineRow>();
        var y = Top;
        foreach (var lane in timeline.Marks.GroupBy(m => (m.Milestone, m.Part)).OrderBy(g => Properties.All.IndexOf(g.Key.Milestone)).ThenBy(g => g.Key.Part, StringComparer.Ordinal))
        {
            string? heading = lane.Key.Part is { } part ? $"{lane.Key.Milestone.Label.In(language)}, {part}" : lane.Key.Milestone.Label.In(language);
            foreach (var same in lane.GroupBy(m => (m.Kind, m.Days)).OrderBy(g => g.Min(m => m.Entry.Published)).ThenBy(g => g.Key.Kind))
            {
                if (rows.Count == MostRows)
                {
                    return rows.ToImmutable();
                }

                y += heading is null ? RowHeight : RowHeight + HeadingHeight;
                var mark = same.MinBy(m => m.Entry.Published)!;
                rows.Add(new TimelineRow(mark.Kind, mark.Days, mark.Entry, mark.Days.Low is { } low ? At(low.DayNumber) : 0, mark.Days.High is { } high ? At(high.DayNumber) : 100, y, heading));
                heading = null;
            }
        }

        return rows.ToImmutable();
    }

    private TimelineArrow? Arrow(Slip slip)
    {
        var from = RowOf(slip.From);
        var to = RowOf(slip.To);
        return from is null || to is null || from == to ? null : new TimelineArrow(from.To, from.Y, to.To, to.Y, slip.To.Entry);
    }

    private TimelineRow? RowOf(Promise promise) =>
        Rows.FirstOrDefault(r => r.Kind == MarkKind.Planned && r.Days == promise.Due && r.Entry.Statement.Property == promise.Entry.Statement.Property);

    // A year apart; three months apart on a short line.
    private IEnumerable<TimelineTick> Marks()
    {
        var months = days < 1100 ? 3 : 12 * (int)Math.Ceiling(days / 365.25 / 9);
        var start = DateOnly.FromDayNumber(Math.Max(first, 0));
        for (var day = new DateOnly(start.Year, 1, 1); day.DayNumber < first + days && day.Year < 9000; day = day.AddMonths(months))
        {
            if (day.DayNumber > first)
            {
                yield return new TimelineTick(At(day.DayNumber), day.ToString(day.Month == 1 ? "yyyy" : "MM'/'yyyy", CultureInfo.InvariantCulture), months == 3 ? day.Month != 1 : day.Year % (months / 6) != 0);
            }
        }
    }
}

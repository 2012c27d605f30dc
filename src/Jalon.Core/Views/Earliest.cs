using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// Counts forward from what has begun to the earliest day on which a standing can be had. Every step takes its least time, so
/// that a promise before the result is impossible and not only unlikely; of several durations told, the shortest counts.
/// </summary>
internal static class Earliest
{
    // A century: beyond it a duration is a slip of the pen, and the calendar ends.
    private const int MostMonths = 1200;

    private static readonly Unit Month = Unit.Parse("mo");
    private static readonly Unit Day = Unit.Parse("d");

    /// <summary>Empty when nothing tells a beginning. <paramref name="likely"/> counts the longer times that a standard gives, where it gives any.</summary>
    public static ImmutableArray<EarliestStep> Steps(Kind kind, ImmutableArray<RequirementAnswer> answers, ImmutableArray<Dossier> dossiers, bool likely = false)
    {
        var steps = new List<EarliestStep>();
        var work = Works(dossiers);
        steps.AddRange(work);
        var ready = work.Count > 0 ? work[^1].Date : (DateOnly?)null;
        var done = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        foreach (var answer in answers.Where(a => !a.Requirement.IsUpkeep))
        {
            var requirement = answer.Requirement;
            var after = requirement.After.Select(code => done.GetValueOrDefault(code)).Max();
            done[requirement.Code] = after;
            if (answer.State == RequirementState.Met && requirement.MonthsSince is null)
            {
                continue;
            }

            var (from, months, proof) = requirement switch
            {
                { MonthsSince: { } since } => Since(requirement.Property!, since),
                { MonthsNeeded: { } needed } => (after, likely ? requirement.MonthsLikely ?? needed : needed, []),
                _ => (null, 0, []),
            };
            if (from is { } begin)
            {
                done[requirement.Code] = begin.AddMonths(months);
                steps.Add(new EarliestStep(requirement.Code, begin.AddMonths(months), months, proof));
            }
        }

        Say(steps, ready, dossiers);
        Lead(steps, kind, dossiers, likely);
        return [.. steps.OrderBy(s => s.Date)];

        (DateOnly?, int, ImmutableArray<Entry>) Since(Property property, int months) =>
            Beginnings.OfLinked(property, dossiers, dossiers[0].Question.At) is { } begun ? (begun.Day, months, [begun.Entry])
            : property == Properties.Completed ? (ready, months, []) : (null, months, []);
    }

    // The works that must be there first: begun on a day, and taking at least so long; or already completed.
    private static List<EarliestStep> Works(ImmutableArray<Dossier> dossiers)
    {
        foreach (var works in dossiers.Skip(1).Where(d => d.Kind?.Family == "facility"))
        {
            var at = works.Question.At;
            if (Beginnings.Of(Properties.Completed, [works], at) is { } completed)
            {
                return [new EarliestStep("built", completed.Day, null, [completed.Entry])];
            }

            if (Beginnings.Of(Properties.Launched, [works], at) is { } launched)
            {
                var steps = new List<EarliestStep> { new("start", launched.Day, null, [launched.Entry]) };
                if (Durations(works).OrderBy(d => Add(launched.Day, d.Least)).FirstOrDefault() is { Entry: not null } duration)
                {
                    steps.Add(new EarliestStep("built", Add(launched.Day, duration.Least), Months(duration.Least), [duration.Entry]));
                }

                return steps;
            }
        }

        return [];
    }

    // Somebody says of the standing itself how long it takes at least once the works run.
    private static void Say(List<EarliestStep> steps, DateOnly? ready, ImmutableArray<Dossier> dossiers)
    {
        if (ready is { } from && Durations(dossiers[0]).OrderBy(d => Add(from, d.Least)).FirstOrDefault() is { Entry: not null } said)
        {
            steps.Add(new EarliestStep("said-duration", Add(from, said.Least), Months(said.Least), [said.Entry]));
        }
    }

    // From the first reported step of a programme, the least that the standard has known.
    private static void Lead(List<EarliestStep> steps, Kind kind, ImmutableArray<Dossier> dossiers, bool likely)
    {
        if (kind.LeadTime is not { } lead)
        {
            return;
        }

        var at = dossiers[0].Question.At;
        var first = new[] { Properties.Launched, Properties.Founded, Properties.Signed, Properties.Announced }
            .Select(p => Beginnings.Of(p, dossiers, at)).OfType<(DateOnly Day, Entry Entry)>().OrderBy(b => b.Day).ToList();
        if (first.Count > 0)
        {
            steps.Add(new EarliestStep("start", first[0].Day, null, [first[0].Entry]));
            var months = likely ? lead.MostMonths : lead.LeastMonths;
            steps.Add(new EarliestStep("lead-time", first[0].Day.AddMonths(months), months, [first[0].Entry]));
        }
    }

    private static IEnumerable<(Entry Entry, QuantityValue Least)> Durations(Dossier dossier) =>
        dossier.Of(Properties.Duration)
            .Where(e => e.Statement is { Stance: Stance.Reported or Stance.Planned, Rank: not Rank.Deprecated } && e.Statement.Qualifiers.Part is null)
            .Select(e => (e, e.Statement.Value as QuantityValue))
            .Where(d => d.Item2?.Amount.Low > 0 && Months(d.Item2) is < MostMonths).Select(d => (d.e, d.Item2!));

    // Whole months are counted by the calendar, other times by their days.
    private static DateOnly Add(DateOnly day, QuantityValue duration) =>
        Months(duration) is { } months && months == decimal.Truncate(months) ? day.AddMonths((int)months)
        : day.AddDays((int)decimal.Truncate(duration.Unit.Convert(Interval.Exactly(duration.Amount.Low!.Value), Day).Low!.Value));

    // The unit table's factors are rounded in their last digits; five years are sixty months.
    private static decimal? Months(QuantityValue duration) =>
        duration.Unit.Convert(Interval.Exactly(duration.Amount.Low!.Value), Month).Low is { } months ? decimal.Round(months, 6) : null;
}

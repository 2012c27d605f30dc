using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>Judges one requirement against what is reported by the day of judgement: somebody's word first, then a figure or the time elapsed.</summary>
internal static class RequirementTest
{
    public static RequirementAnswer Judge(Requirement requirement, ImmutableArray<Dossier> dossiers)
    {
        var at = dossiers[0].Question.At;
        var entries = dossiers.SelectMany(d => d.Entries).Where(e => e.Statement.Rank != Rank.Deprecated && e.Published <= at).ToList();
        var words = entries.FindAll(e => e.Statement.Property == Properties.Meets && e.Statement.Value is CodeValue c && Plain(c.Code) == requirement.Code);
        if (words.FindLast(e => e.Statement.Rank == Rank.Preferred) is { } preferred)
        {
            return Answer(Says(preferred), "requirement.settled", preferred);
        }

        // One word against a requirement outweighs the words for it: an auditor does not take the better of two reports.
        if (words.FindLast(e => !Says(e)) is { } against && !words.Exists(e => Says(e) && e.Published > against.Published))
        {
            return Answer(false, "requirement.said-not-met", against);
        }

        if (words.FindLast(Says) is { } word)
        {
            return Answer(true, "requirement.said-met", word);
        }

        return requirement switch
        {
            { MonthsSince: { } months } => Elapsed(months),
            { AveragedYears: { } years } => MovingAverage.Judge(requirement, years, Figures()) ?? None(),
            { Minimum: not null } => Figure(),
            _ => None(),
        };

        RequirementAnswer Elapsed(int months)
        {
            var since = Beginnings.OfLinked(requirement.Property!, dossiers, at);
            return since is not { } begun ? None()
                : begun.Day.AddMonths(months) <= at ? new RequirementAnswer(requirement, RequirementState.Met, "requirement.time-elapsed", [begun.Entry])
                : new RequirementAnswer(requirement, RequirementState.NotMet, "requirement.time-too-short", [begun.Entry]);
        }

        RequirementAnswer Figure()
        {
            var figures = Figures();
            return figures.FindLast(f => f.Amount.Low >= f.Least) is { Entry: { } enough } ? Answer(true, "requirement.figure-reached", enough)
                : figures.FindLast(f => f.Amount.High < f.Least) is { Entry: { } less } ? Answer(false, "requirement.figure-below", less)
                : None();
        }

        // A figure of no goods in particular is one of the first that the standard names.
        List<Measured> Figures() =>
        [
            .. entries.Where(e => e.Statement.Stance == Stance.Reported && e.Statement.Property == requirement.Property)
                .Select(e => requirement.Others.Prepend(new Threshold(requirement.Minimum!, requirement.Commodities)).FirstOrDefault(t => Counts(t, e.Statement.Qualifiers.Commodity)) is { } t
                    && Comparable(e.Statement, t.Minimum) is { } amount ? new Measured(e, amount, Amounts.Of(t.Minimum).Low ?? 0) : null).OfType<Measured>(),
        ];

        RequirementAnswer Answer(bool met, string rule, Entry proof) => new(requirement, met ? RequirementState.Met : RequirementState.NotMet, rule, [proof]);

        RequirementAnswer None() => new(requirement, RequirementState.NoEvidence, "requirement.no-evidence", []);
    }

    private static bool Counts(Threshold threshold, string? commodity) =>
        commodity is null || threshold.Commodities.IsEmpty || threshold.Commodities.Contains(commodity, StringComparer.OrdinalIgnoreCase);

    // "meets not-x" and a denied "meets x" both say that it is not met; doubts and plans say nothing.
    private static bool Says(Entry entry) =>
        entry.Statement.Stance == Stance.Reported == !((CodeValue)entry.Statement.Value).Code.StartsWith("not-", StringComparison.Ordinal);

    private static string Plain(string code) => code.StartsWith("not-", StringComparison.Ordinal) ? code[4..] : code;

    // What was made within one year is a yearly rate; a total over an unknown or longer time is none.
    private static Interval? Comparable(Statement statement, Value minimum)
    {
        if (Amounts.In(statement.Value, minimum) is { } amount)
        {
            return amount;
        }

        var inOneYear = statement.ValidTime?.Days is { Low: { } low, High: { } high } && high.DayNumber - low.DayNumber is >= 364 and <= 366;
        return inOneYear && statement.Value is QuantityValue q && Unit.TryParse(q.Unit.Symbol + "/a", out var rate)
            ? Amounts.In(new QuantityValue(q.Amount, rate), minimum) : null;
    }
}

/// <summary>A reported figure in the unit of the least that is asked.</summary>
internal sealed record Measured(Entry Entry, Interval Amount, decimal Least);

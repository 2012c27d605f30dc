using System.Collections.Immutable;
using Jalon.Core.Kinds;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>What the item's kind requires: met, not met or without evidence, and the earliest day by which all can be met.</summary>
public static class Requirements
{
    /// <param name="dossier">The item that must meet them, such as a certification.</param>
    /// <param name="others">
    /// Other dossiers; those linked to it are looked into as well: what it is part of (the refinery), what is part of it (the
    /// agreements of a programme), and who promises or answers for these (the company), states left out.
    /// </param>
    public static RequirementsAnswer Of(Dossier dossier, IEnumerable<Dossier> others)
    {
        var kind = dossier.Kind;
        if (kind is null || (kind.Requirements.IsEmpty && kind.LeadTime is null))
        {
            return new RequirementsAnswer { Item = dossier.Id, Answers = [], Rule = "requirements.none" };
        }

        var all = Linked(dossier, [.. others]).Prepend(dossier).DistinctBy(d => d.Id).ToImmutableArray();
        var answers = kind.Requirements.Select(r => RequirementTest.Judge(r, all)).ToImmutableArray();
        var done = answers.All(a => a.State == RequirementState.Met || a.Requirement.IsUpkeep) && answers.Length > 0;
        var steps = done ? [] : Earliest.Steps(kind, answers, all);
        var earliest = steps.IsEmpty ? (DateOnly?)null : steps.Max(s => s.Date);
        var likely = steps.IsEmpty ? (DateOnly?)null : Earliest.Steps(kind, answers, all, likely: true).Max(s => s.Date);
        var infeasible = earliest is { } day ? Infeasible(dossier, kind, day) : [];
        return new RequirementsAnswer
        {
            Item = dossier.Id, Answers = answers, Steps = steps, Earliest = earliest, Likely = likely, Infeasible = infeasible,
            Rule = !infeasible.IsEmpty ? "requirements.infeasible" : done ? "requirements.all-met" : "requirements.open",
        };
    }

    private static List<Dossier> Linked(Dossier dossier, List<Dossier> others)
    {
        var above = dossier.Items(Properties.PartOf);
        var items = others.FindAll(d => above.Contains(d.Id) || d.Items(Properties.PartOf).Contains(dossier.Id));
        var agents = items.Prepend(dossier).SelectMany(d => d.Agents(Properties.Promisor).Concat(d.Agents(Properties.Responsible)))
            .Where(a => dossier.Register.AgentTypeOf(a) is not ("state" or "ministry")).ToHashSet();
        return [.. items, .. others.FindAll(d => agents.Contains(d.Id))];
    }

    // Promises of the standing itself, by its date, by a bare deadline, or by the code it is promised under.
    private static ImmutableArray<InfeasiblePromise> Infeasible(Dossier dossier, Kind kind, DateOnly earliest) =>
    [
        .. dossier.Entries.Where(e => e.Statement is { Stance: Stance.Planned, Rank: not Rank.Deprecated } && e.Statement.Qualifiers.Part is null)
            .Select(e => (Entry: e, Due: Due(e.Statement, kind)))
            .Where(p => p.Due?.High < earliest)
            .Select(p => new InfeasiblePromise(p.Entry, p.Due!.Value, earliest.DayNumber - p.Due.Value.High!.Value.DayNumber)),
    ];

    private static DateInterval? Due(Statement statement, Kind kind) => statement.Value switch
    {
        DateValue date when statement.Property == Properties.Due || statement.Property == kind.DueMeans || statement.Property == Properties.InForce => date.Days,
        CodeValue code when statement.Property == Properties.Status && kind.MilestoneOfCode(code.Code)?.Property == kind.DueMeans => statement.ValidTime?.Days,
        _ => null,
    };
}

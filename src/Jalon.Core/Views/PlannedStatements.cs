using Jalon.Core.Kinds;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>Reads planned statements as promises: of which milestone, for which days.</summary>
internal static class PlannedStatements
{
    // A planned figure of these is a promise even when no period is told; of the others it describes the work.
    private static readonly HashSet<Property> Deliverables = [Properties.Volume, Properties.Beneficiaries, Properties.Financing];

    /// <summary>The promise a planned entry makes; null when it makes none that could be followed, such as a design capacity.</summary>
    public static (CommitmentKey Key, Promise Promise)? Read(Entry entry, Kind kind)
    {
        var statement = entry.Statement;
        var part = statement.Qualifiers.Part;
        var period = statement.ValidTime?.Days ?? default;
        return statement.Value switch
        {
            DateValue date => Milestone(statement.Property, date.Days),
            SomeValue when statement.Property.IsDate => Milestone(statement.Property, period),
            CodeValue code when statement.Property == Properties.Status && kind.MilestoneOfCode(code.Code) is { } milestone
                => Milestone(milestone.Property, period),
            QuantityValue or MoneyValue when statement.ValidTime is not null || Deliverables.Contains(statement.Property)
                => (new CommitmentKey(statement.Property, null, new TargetKey(part is null ? statement.Qualifiers.Without("stage") : statement.Qualifiers, statement.ValidTime?.Days)), new Promise(entry, period)),
            _ => null,
        };

        (CommitmentKey, Promise)? Milestone(Property property, DateInterval days) =>
            (new CommitmentKey(property == Properties.Due ? kind.DueMeans : property, part, null), new Promise(entry, days));
    }
}

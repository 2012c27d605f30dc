using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>When something began, by the reported statement that puts it earliest.</summary>
internal static class Beginnings
{
    /// <summary>The first possible day of a reported date of the property, or of a status code that stands for it, by the day of judgement.</summary>
    public static (DateOnly Day, Entry Entry)? Of(Property property, ImmutableArray<Dossier> dossiers, DateOnly at) =>
        dossiers.SelectMany(d => d.Entries.Where(e => e.Statement is { Stance: Stance.Reported, Rank: not Rank.Deprecated } && e.Statement.Qualifiers.Part is null)
                .Select(e => (Entry: e, Days: Days(e.Statement, property, d))))
            .Where(b => b.Days?.Low <= at).Select(b => (Day: b.Days!.Value.Low!.Value, b.Entry)).OrderBy(b => b.Day).ThenBy(b => b.Entry.Id)
            .Cast<(DateOnly, Entry)?>().FirstOrDefault();

    /// <summary>
    /// The same, but without the first dossier where the property is what that item itself is promised for: the completion of a
    /// certification is not that of its refinery.
    /// </summary>
    public static (DateOnly Day, Entry Entry)? OfLinked(Property property, ImmutableArray<Dossier> dossiers, DateOnly at) =>
        Of(property, dossiers[0].Kind?.MilestoneOf(property) is null ? dossiers : dossiers.RemoveAt(0), at);

    // A state told without its time has held since some unknown day: it gives no beginning.
    private static DateInterval? Days(Statement statement, Property property, Dossier dossier) => statement.Value switch
    {
        DateValue date when statement.Property == property => date.Days,
        CodeValue code when statement.Property == Properties.Status && dossier.Kind?.MilestoneOf(property)?.IsKeptBy(code.Code) == true => statement.ValidTime?.Days,
        _ => null,
    };
}

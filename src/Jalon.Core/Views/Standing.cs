using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>
/// How far an item has come, told by the latest statement of its state: a status code, or a milestone reached. What an item
/// without any promise is shown with.
/// </summary>
/// <param name="Code">A status code, or the code of the milestone's property.</param>
/// <param name="When">The days it may date from.</param>
/// <param name="Entry">The entry that says so.</param>
public sealed record Standing(string Code, DateInterval When, Entry Entry)
{
    // What an instrument or work is when a milestone's date is told.
    private static readonly Dictionary<Property, string> Reached = new()
    {
        [Properties.Signed] = "signed", [Properties.InForce] = "in-force", [Properties.Launched] = "started", [Properties.Completed] = "completed",
        [Properties.Held] = "held", [Properties.Founded] = "established", [Properties.Announced] = "announced",
    };

    /// <summary>Null when nothing tells. Later days win over earlier ones, among equals the further stage, then the later publication.</summary>
    public static Standing? Of(Dossier dossier)
    {
        var stages = dossier.Kind?.Stages ?? [];
        return dossier.Entries.Where(e => e.Statement is { Stance: Stance.Reported, Rank: not Rank.Deprecated } && e.Statement.Qualifiers.Part is null)
            .Select(Read).OfType<Standing>().Where(s => !(s.When.Low > dossier.Question.At))
            .OrderBy(s => s.When.High ?? s.When.Low).ThenBy(s => stages.IndexOf(s.Code)).ThenBy(s => s.Entry.Published).ThenBy(s => s.Entry.Id).LastOrDefault();
    }

    private static Standing? Read(Entry entry) => entry.Statement switch
    {
        { Value: CodeValue c, Property: var p, ValidTime: var valid } when p == Properties.Status => new Standing(c.Code, valid?.Days ?? DateInterval.On(entry.Published), entry),
        { Value: DateValue d, Property: var p } when Reached.TryGetValue(p, out var code) => new Standing(code, d.Days, entry),
        _ => null,
    };
}

using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Cli.Demo;

/// <summary>How a state said of an item gave way to another: "in preparation, 1 July 2025 → launch, 23 December 2025".</summary>
internal static class Stages
{
    private static readonly Label Stage = new("{0}, {1}", "{0}, {1}", "{0}, {1}");

    private static readonly Property[] Reached =
        [Properties.Announced, Properties.Founded, Properties.Signed, Properties.InForce, Properties.Launched, Properties.Completed];

    /// <summary>Null unless a state was told and another, or a milestone reached, came after it.</summary>
    public static (string Text, IReadOnlyList<Entry> Proof)? Of(Dossier dossier, Language language)
    {
        var told = dossier.Entries.Where(e => e.Statement is { Stance: Stance.Reported, Rank: not Rank.Deprecated } && !(When(e)?.Low > dossier.Question.At))
            .Select(e => (Entry: e, Word: Word(e, language), When: When(e))).Where(t => t.Word is not null && t.When is not null)
            .OrderBy(t => t.When!.Value.High ?? t.When.Value.Low).ThenBy(t => t.Entry.Published).ThenBy(t => t.Entry.Statement.Qualifiers.Part is null).DistinctBy(t => t.Word, StringComparer.Ordinal).ToList();
        // States told of one day stand side by side; only a later one takes their place.
        var days = told.GroupBy(t => t.When!.Value).ToList();
        return days.Count < 2 || !days.Take(days.Count - 1).Any(d => d.Any(t => t.Entry.Statement.Property == Properties.Status)) ? null
            : (string.Join(" → ", days.Select(d => Stage.With(language, string.Join(" · ", d.Select(t => t.Word)), Dates.Period(d.Key, language)))) + ".", [.. told.Select(t => t.Entry)]);
    }

    private static string? Word(Entry entry, Language language)
    {
        var word = entry.Statement switch
        {
            { Value: CodeValue code, Property: var p } when p == Properties.Status => StatusTexts.OfCode(code.Code, language),
            { Value: DateValue, Property: var p } when Reached.Contains(p) => p.Label.In(language),
            _ => null,
        };
        return word is not null && entry.Statement.Qualifiers.Part is { } part ? $"{word} ({part})" : word;
    }

    private static DateInterval? When(Entry entry) => entry.Statement switch
    {
        { Value: DateValue date } => date.Date.Days,
        { ValidTime: { } valid } => valid.Days,
        _ => DateInterval.On(entry.Published),
    };
}

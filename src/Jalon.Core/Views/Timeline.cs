using System.Collections.Immutable;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Views;

/// <summary>What a mark on a time line shows.</summary>
public enum MarkKind
{
    Planned,
    Reported,
    Denied,
}

/// <summary>One dated statement: the milestone and the days it may fall on.</summary>
public sealed record Mark(MarkKind Kind, Property Milestone, string? Part, DateInterval Days, Entry Entry);

/// <summary>The dated statements of an item in the order of the days they speak of, its slips, and the day of judgement.</summary>
public sealed record Timeline(ImmutableArray<Mark> Marks, ImmutableArray<Slip> Slips, DateOnly Today)
{
    public static Timeline Of(Dossier dossier) => new(
        [
            .. dossier.Entries.Where(e => e.Statement is { Value: DateValue, Rank: not Rank.Deprecated }).Select(Read)
                .OrderBy(m => m.Days.Low ?? m.Days.High).ThenBy(m => m.Days.High ?? DateOnly.MaxValue).ThenBy(m => m.Entry.Id),
        ],
        [.. FollowUp.Of(dossier).SelectMany(c => c.Slips)],
        dossier.Question.At);

    private static Mark Read(Entry entry)
    {
        var kind = entry.Statement.Stance switch
        {
            Stance.Planned or Stance.Requested => MarkKind.Planned,
            Stance.Denied or Stance.Doubted => MarkKind.Denied,
            _ => MarkKind.Reported,
        };
        return new Mark(kind, entry.Statement.Property, entry.Statement.Qualifiers.Part, ((DateValue)entry.Statement.Value).Days, entry);
    }
}

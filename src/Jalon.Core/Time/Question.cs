namespace Jalon.Core.Time;

/// <summary>
/// The three times of an answer: the day it is judged for, which publications it may use, and what the ledger knew.
/// A null bound forgets nothing.
/// </summary>
/// <param name="At">The day of judgement; a calendar day, no time zone.</param>
/// <param name="PublishedBy">
/// Sources published after this day are forgotten; those without a date count as published on the day they were recorded.
/// Structural statements (kinds, names, merges) and those without a source are no news and stay.
/// </param>
/// <param name="RecordedBy">Statements recorded after this instant are forgotten, their revisions and retractions too.</param>
public sealed record Question(DateOnly At, DateOnly? PublishedBy = null, DateTimeOffset? RecordedBy = null)
{
    /// <summary>Whether an entry existed for this question, before links between entries are followed.</summary>
    public bool Knows(Entry entry) =>
        IsRecorded(entry)
        && !(PublishedBy is { } day && entry.Source is not null && !entry.Statement.Property.IsStructural && entry.Published > day);

    public bool IsRecorded(Entry entry) => !(entry.RecordedAt > RecordedBy);
}

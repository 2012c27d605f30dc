namespace Jalon.Core;

/// <summary>One recorded run of statements: when, by whom, by what. What a machine read and nobody reviewed is marked so.</summary>
/// <param name="Number">1 for the first; no gaps.</param>
/// <param name="RecordedAt">System time, UTC, whole milliseconds.</param>
/// <param name="Recorder">The user who recorded it, or who started the run.</param>
/// <param name="Run">What recorded it, such as <c>read</c>, <c>review</c>, <c>state</c>, <c>import iati</c>.</param>
/// <param name="MachineRead">True when statements entered as a reader proposed them, unreviewed.</param>
public sealed record Batch(long Number, DateTimeOffset RecordedAt, string Recorder, string Run, bool MachineRead = false);

/// <summary>A statement as it stands in the ledger: at its place, in its batch, with what is known of its source.</summary>
public sealed record Entry(long Sequence, Batch Batch, Statement Statement, Source? Source)
{
    public DateTimeOffset RecordedAt => Batch.RecordedAt;

    /// <summary>The day its source appeared; the day of recording when there is no source or it bears no date.</summary>
    public DateOnly Published => Source?.Published ?? DateOnly.FromDateTime(Batch.RecordedAt.UtcDateTime);

    public Digest Id => Statement.Id;
}

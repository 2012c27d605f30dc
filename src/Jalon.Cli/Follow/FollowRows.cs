using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Follow;

/// <summary>A commitment with the dossier it was judged from.</summary>
internal sealed record FollowRow(Commitment Commitment, Dossier Dossier, Corroboration Sources);

/// <summary>The commitments of a portfolio, the most urgent first.</summary>
internal static class FollowRows
{
    // What the follow-up, its filters and its columns look at.
    private static readonly ImmutableArray<Property> Reads = [.. FollowUp.Reads, Properties.Name, Properties.Partner];

    public static IReadOnlyList<FollowRow> Of(SqliteStore store, Question question, Func<Dossier, bool> filter) =>
        [
            .. store.Fold(question, Reads, d => filter(d) ? Of(d) : []).SelectMany(r => r)
                .OrderBy(r => Urgency(r.Commitment.Status)).ThenByDescending(r => r.Commitment.OverdueDays ?? 0)
                .ThenBy(r => r.Commitment.Current?.Due.High ?? DateOnly.MaxValue).ThenBy(r => r.Commitment.Item)
                .ThenBy(r => r.Commitment.Milestone.Code, StringComparer.Ordinal).ThenBy(r => r.Commitment.Part, StringComparer.Ordinal),
        ];

    public static IEnumerable<FollowRow> Of(Dossier dossier) => FollowUp.Of(dossier).Select(c => new FollowRow(
        c, dossier, Corroboration.Of(c.Promises.Select(p => p.Entry).Concat(c.Evidence.Select(e => e.Entry)), dossier.Register)));

    private static int Urgency(FollowUpStatus status) => status switch
    {
        FollowUpStatus.Overdue => 0,
        FollowUpStatus.Contested => 1,
        FollowUpStatus.Stalled => 2,
        FollowUpStatus.Due => 3,
        FollowUpStatus.DueSoon => 4,
        FollowUpStatus.Claimed => 5,
        FollowUpStatus.Unverifiable => 6,
        FollowUpStatus.Upcoming => 7,
        FollowUpStatus.Delivered => 8,
        _ => 9,
    };
}

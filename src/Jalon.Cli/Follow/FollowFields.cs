using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Cli.Follow;

/// <summary>The fields of a commitment in JSON and CSV. Names and order are a promise to programs.</summary>
internal static class FollowFields
{
    public static void AddTo(View<FollowRow> view, Language language) => view
        .Field("item", r => r.Commitment.Item)
        .Field("name", r => r.Dossier.Name(language))
        .Field("kind", r => r.Dossier.Kind?.Code)
        .Field("milestone", r => r.Commitment.Milestone.Code)
        .Field("part", r => r.Commitment.Part)
        .Field("target", r => r.Commitment.Target)
        .Field("progress", r => r.Commitment.Progress is { } p ? Math.Round(p, 4) : null)
        .Field("status", r => Codes.Of(r.Commitment.Status))
        .Field("rule", r => r.Commitment.Rule)
        .Field("timing", r => r.Commitment.Timing is { } t ? Codes.Of(t) : null)
        .Field("originalDue", r => r.Commitment.Original?.Due)
        .Field("currentDue", r => r.Commitment.Current?.Due)
        .Field("overdueDays", r => r.Commitment.OverdueDays)
        .Field("overdueFromOriginalDays", r => r.Commitment.OverdueFromOriginalDays)
        .Field("delayDays", r => r.Commitment.Delay)
        .Field("delayFromOriginalDays", r => r.Commitment.DelayFromOriginal)
        .Field("slips", r => r.Commitment.Slips.Select(s => new Members(
            [("from", s.From.Due), ("to", s.To.Due), ("days", s.Days), ("by", s.To.Speaker), ("statement", s.To.Entry.Id)])))
        .Field("evidence", r => r.Commitment.Evidence.Select(e => new Members(
            [("when", e.When), ("by", e.Entry.Statement.AssertedBy.Speaker), ("statement", e.Entry.Id)])))
        .Field("promisors", r => r.Commitment.Promisors)
        .Field("lastHeard", r => r.Commitment.LastHeard)
        .Field("silentDays", r => r.Commitment.SilentDays)
        .Field("silent", r => r.Commitment.IsSilent)
        .Field("sources", r => r.Sources.Count)
        .Field("sourceQuality", r => r.Sources.SourceQuality)
        .Field("proof", r => Proofs.Ids(r.Commitment.Proof))
        .Field("sentence", r => StatusSentence.Of(r.Commitment, r.Dossier, language));
}

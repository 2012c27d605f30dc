using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Web.Pages.Overview;

/// <summary>Asks for the first page: one pass over all items.</summary>
internal static class OverviewQuery
{
    private const int Long = 12;
    private const int Short = 6;

    public static OverviewModel Ask(PageRequest page)
    {
        var looks = page.Store.Fold(page.Question, null, Look).ToList();
        var commitments = looks.SelectMany(l => l.Commitments).ToList();
        var parts = looks.SelectMany(l => l.Wholes.Select(whole => (whole, l.Id))).ToLookup(p => p.whole, p => p.Id);
        var conflicts = looks.SelectMany(l => parts.Contains(l.Id) ? WithParts(page, l.Id, parts[l.Id]) : l.Conflicts).Where(c => !c.IsSettled);
        var latest = looks.Select(l => l.Latest).OfType<Entry>().OrderByDescending(e => e.Published).ThenByDescending(e => e.Sequence);
        return new OverviewModel
        {
            Counts = [.. Enum.GetValues<FollowUpStatus>().Select(s => new StatusCount(s, commitments.Count(c => c.Status == s))).Where(c => c.Count > 0)],
            Items = looks.Count(l => l.IsTracked),
            Documents = page.Store.Sources().Count(s => !(s.Published > page.Question.PublishedBy)),
            Overdue = [.. commitments.Where(c => c.Status == FollowUpStatus.Overdue).OrderByDescending(c => c.OverdueDays).Take(Long)],
            Slipped = [.. commitments.Where(c => c.HasSlipped).OrderByDescending(Moved).Take(Short)],
            Contested = [.. commitments.Where(c => c.Status == FollowUpStatus.Contested).Take(Short)],
            Conflicts = [.. conflicts.OrderBy(c => c.Type).Take(Long)],
            Soon = [.. commitments.Where(c => c.Status is FollowUpStatus.Due or FollowUpStatus.DueSoon).OrderBy(c => c.Current?.Due.High).Take(Short)],
            Silent = [.. commitments.Where(c => c.IsSilent).GroupBy(c => c.Item).Select(g => g.MaxBy(c => c.SilentDays)!).OrderByDescending(c => c.SilentDays).Take(Short)],
            Heard = looks.SelectMany(l => l.Heard.Select(e => (Key: (l.Id, e.Published), Entry: e))).ToDictionary(h => h.Key, h => h.Entry),
            Latest = [.. latest.Take(Short)],
        };
    }

    private static ItemLook Look(Dossier dossier)
    {
        var commitments = FollowUp.Of(dossier);
        return new ItemLook(
            dossier.Id, dossier.IsTracked(), commitments, Conflicts.Of(dossier), dossier.Items(Properties.PartOf),
            [.. commitments.Select(dossier.LastWord).OfType<Entry>().DistinctBy(e => e.Published)],
            dossier.Entries.LastOrDefault(e => e.Source is not null && !e.Statement.Property.IsStructural && e.Published <= dossier.Question.At));
    }

    // A total is weighed against the goods of what is part of it.
    private static ImmutableArray<Conflict> WithParts(PageRequest page, ItemId whole, IEnumerable<ItemId> parts) =>
        Conflicts.Of(page.Store.Dossier(whole, page.Question), [.. parts.Select(p => page.Store.Dossier(p, page.Question))]);

    private static int Moved(Commitment c) => (c.Current?.Due.High?.DayNumber - c.Original?.Due.High?.DayNumber) ?? 0;
}

/// <summary>What the overview keeps of one item.</summary>
internal sealed record ItemLook(
    ItemId Id, bool IsTracked, ImmutableArray<Commitment> Commitments, ImmutableArray<Conflict> Conflicts, ImmutableArray<ItemId> Wholes, ImmutableArray<Entry> Heard, Entry? Latest);

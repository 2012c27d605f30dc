using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Permalink;

/// <summary>How a statement is tied to another: what this one does to it, or it to this one.</summary>
public enum Tie
{
    Revises,
    Invalidates,
    RevisedBy,
    InvalidatedBy,
}

/// <summary>One statement whole, whether it counts for the question, and what it corrects or is corrected by.</summary>
public sealed record PermalinkModel(Entry Entry, bool IsLive, ImmutableArray<(Tie Tie, Entry Other)> Ties);

/// <summary>A statement under its lasting address; shown even after it was corrected.</summary>
internal static class PermalinkPage
{
    public static SitePage Page { get; } = new("s/{id}", Answer);

    private static Answer Answer(PageRequest page)
    {
        var prefix = page.Route("id");
        if (prefix.Length < 8 || page.Store.FindEntries(prefix) is not [var entry])
        {
            return Web.Answer.NotFound("");
        }

        var live = page.Store.Dossier(entry.Statement.Subject, page.Question).Entries;
        var ties = Older(page, entry).Concat(Newer(page, entry, live)).ToImmutableArray();
        page.NameFrom(page.Store.Register(page.Question, [entry, .. ties.Select(t => t.Item2)]));
        return Web.Answer.View<PermalinkView>(
            $"{StatementTexts.Statement.In(page.Language)} {entry.Id.Short}", new PermalinkModel(entry, live.Any(e => e.Id == entry.Id), ties));
    }

    private static IEnumerable<(Tie, Entry)> Older(PageRequest page, Entry entry) =>
        entry.Statement.Revises.Select(id => (Tie.Revises, page.Store.Entry(id)))
            .Concat(entry.Statement.Invalidates.Select(id => (Tie.Invalidates, page.Store.Entry(id))))
            .Where(t => t.Item2 is not null).Select(t => (t.Item1, t.Item2!));

    // From the corrections that count now back along their links: what corrected this one may itself be corrected.
    private static IEnumerable<(Tie, Entry)> Newer(PageRequest page, Entry entry, ImmutableArray<Entry> live)
    {
        var open = new Stack<Entry>(live.Where(e => e.Id != entry.Id));
        var met = new HashSet<Digest>();
        while (open.TryPop(out var next))
        {
            foreach (var older in next.Statement.Revises.Concat(next.Statement.Invalidates))
            {
                if (older == entry.Id)
                {
                    yield return (next.Statement.Revises.Contains(older) ? Tie.RevisedBy : Tie.InvalidatedBy, next);
                }
                else if (met.Add(older) && page.Store.Entry(older) is { } between)
                {
                    open.Push(between);
                }
            }
        }
    }
}

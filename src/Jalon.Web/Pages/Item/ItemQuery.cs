using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Web.Pages.Item;

/// <summary>Asks for everything on one item: its own dossier, and those of its neighbours where the requirements need them.</summary>
internal static class ItemQuery
{
    private static readonly HashSet<Property> Headings = [Properties.Name, Properties.Kind, Properties.Alias];

    /// <summary>Null when the ledger has never spoken of it.</summary>
    public static ItemModel? Ask(PageRequest page, ItemId id)
    {
        var dossier = page.Store.Dossier(id, page.Question);
        var pointing = page.Store.LinksTo(id, page.Question);
        if (dossier.Entries.IsEmpty && pointing.IsEmpty && page.Store.Dossier(id, new Question(page.Question.At)).Entries.IsEmpty)
        {
            return null;
        }

        var parts = pointing.Where(e => e.Statement.Property == Properties.PartOf).Select(e => e.Statement.Subject).Distinct().ToList();
        var wholes = dossier.Items(Properties.PartOf);
        var partDossiers = parts.ConvertAll(i => page.Store.Dossier(i, page.Question));
        page.NameFrom(page.Store.Register(page.Question, [.. dossier.Entries, .. pointing]));
        return new ItemModel
        {
            Dossier = dossier,
            Commitments = FollowUp.Of(dossier),
            Conflicts = Conflicts.Of(dossier, partDossiers),
            Shares = Shares.Of(dossier),
            Requirements = Requirements.Of(dossier, dossier.Kind is { } kind && (!kind.Requirements.IsEmpty || kind.LeadTime is not null) ? page.Store.Neighbours(dossier) : []),
            Timeline = Timeline.Of(dossier),
            Standing = Standing.Of(dossier),
            Said = [.. dossier.Entries.Where(e => !Headings.Contains(e.Statement.Property)).GroupBy(e => e.Statement.Property)
                .OrderBy(g => Properties.All.IndexOf(g.Key)).Select(g => new Said(g.Key, [.. g]))],
            Linked = [.. wholes.Concat(parts).Distinct()],
        };
    }
}

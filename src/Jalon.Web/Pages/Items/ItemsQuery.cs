using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Kinds;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Web.Pages.Items;

/// <summary>Asks for the items: one pass over all, then the visitor's choice.</summary>
internal static class ItemsQuery
{
    private const int Most = 300;

    public static ItemsModel Ask(PageRequest page)
    {
        var language = page.Language;
        var all = page.Store.Fold(page.Question, null, d => d.IsTracked() ? Line(d, language) : null).OfType<ItemLine>().ToList();
        var kind = AllKinds.TryGet(page.Parameter("kind"), out var k) ? k : null;
        FollowUpStatus? status = Codes.TryRead(page.Parameter("status"), out FollowUpStatus s) ? s : null;
        var chosen = all.Where(i => (kind is null || i.Kind == kind) && (status is not { } wanted || i.Statuses.Contains(wanted)))
            .OrderBy(i => AllKinds.List.IndexOf(i.Kind)).ThenBy(i => i.Name, StringComparer.InvariantCultureIgnoreCase).ToList();
        return new ItemsModel
        {
            Groups = [.. chosen.Take(Most).GroupBy(i => i.Kind).Select(g => (g.Key, g.ToImmutableArray()))],
            Kinds = [.. all.GroupBy(i => i.Kind).OrderBy(g => AllKinds.List.IndexOf(g.Key)).Select(g => (g.Key, g.Count()))],
            Statuses = [.. all.SelectMany(i => i.Statuses).Distinct().Order()],
            Kind = kind,
            Status = status,
            Hidden = Math.Max(0, chosen.Count - Most),
        };
    }

    private static ItemLine Line(Dossier dossier, Language language)
    {
        var commitments = FollowUp.Of(dossier);
        var due = commitments.Select(c => c.Current).OfType<Promise>().Where(p => p.IsVerifiable).ToList();
        return new ItemLine(
            dossier.Id, dossier.Kind!, dossier.Name(language), [.. commitments.Select(c => c.Status)],
            due.Where(p => p.Due.High >= dossier.Question.At).MinBy(p => p.Due.High) ?? due.MaxBy(p => p.Due.High),
            commitments.IsEmpty ? Standing.Of(dossier) : null);
    }
}

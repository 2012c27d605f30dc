using Jalon.Core;

namespace Jalon.Web.Pages.Item;

/// <summary>Everything on one item or agent.</summary>
internal static class ItemPage
{
    public static SitePage Page { get; } = new("items/{id}", Answer);

    private static Answer Answer(PageRequest page)
    {
        var words = page.Route("id");
        if (!ItemId.TryParse(words, out var id) || ItemQuery.Ask(page, id) is not { } model)
        {
            return Web.Answer.NotFound(words.Replace('-', ' '));
        }

        return model.Dossier.Id == id
            ? Web.Answer.View<ItemView>(model.Dossier.Name(page.Language), model)
            : Web.Answer.Redirect(page.Links.Item(model.Dossier.Id));
    }
}

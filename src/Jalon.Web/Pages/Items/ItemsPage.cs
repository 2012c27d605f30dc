using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Items;

/// <summary>The items by kind, with how their promises stand.</summary>
internal static class ItemsPage
{
    public static SitePage Page { get; } = new("items", page =>
        Answer.View<ItemsView>(ItemsTexts.Title.In(page.Language), ItemsQuery.Ask(page)));
}

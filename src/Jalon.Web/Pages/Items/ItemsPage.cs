using Jalon.Core.Languages;
using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Items;

/// <summary>The items by kind, with how their promises stand.</summary>
internal static class ItemsPage
{
    public static SitePage Page { get; } = new("items", page =>
        Show(page.Language, ItemsQuery.Ask(page)));

    private static Answer Show(Language language, ItemsModel model)
    {
        var choice = new[] { model.Kind?.Plural, model.Status is { } status ? StatusTexts.Of(status) : null }.OfType<Label>().Select(l => l.In(language));
        return Answer.View<ItemsView>(string.Join(" – ", choice.Append(ItemsTexts.Title.In(language))), model);
    }
}

using System.Collections.Immutable;
using Jalon.Web.Pages.About;
using Jalon.Web.Pages.Document;
using Jalon.Web.Pages.Documents;
using Jalon.Web.Pages.Item;
using Jalon.Web.Pages.Items;
using Jalon.Web.Pages.Overview;
using Jalon.Web.Pages.Permalink;
using Jalon.Web.Pages.Search;

namespace Jalon.Web.Pages;

/// <summary>The list of pages: one line each. A test finds a folder that has no line.</summary>
public static class SitePages
{
    public static ImmutableArray<SitePage> List { get; } =
    [
        OverviewPage.Page,
        ItemsPage.Page,
        ItemPage.Page,
        DocumentsPage.Page,
        DocumentPage.Page,
        SearchPage.Page,
        PermalinkPage.Page,
        AboutPage.Page,
    ];
}

using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Overview;

/// <summary>The programme in one look.</summary>
internal static class OverviewPage
{
    public static SitePage Page { get; } = new("", page =>
        Answer.View<OverviewView>(OverviewTexts.Title.In(page.Language), OverviewQuery.Ask(page)));
}

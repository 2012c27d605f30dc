using Jalon.Web.Texts;

namespace Jalon.Web.Pages.About;

/// <summary>How a status is decided, in plain words.</summary>
internal static class AboutPage
{
    public static SitePage Page { get; } = new("about", page => Answer.View<AboutView>(AboutTexts.Title.In(page.Language), new AboutModel()));
}

/// <summary>Nothing: the page is the same for every ledger.</summary>
public sealed record AboutModel;

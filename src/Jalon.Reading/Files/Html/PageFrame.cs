using AngleSharp.Dom;

namespace Jalon.Reading.Files.Html;

/// <summary>Tells what stands beside or below an article by what the makers of pages call it, and by being made of links.</summary>
internal static class PageFrame
{
    private const int FewestLinks = 3;
    private const double LinkShare = 0.75;
    private const string Mark = "data-jalon-beside";

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "comment", "comments", "commentaires", "commentaire", "respond", "disqus", "share", "sharing", "social", "related", "similar", "recommended", "newsletter", "sidebar",
        "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "banner", "menu", "navbar", "pager", "pagination", "promo", "advert", "ads", "ad", "tags", "widget", "popup", "modal", "subscribe", "login",
    };

    private static readonly char[] Parts = [' ', '-', '_', '\t', '\n'];

    public static bool IsBeside(IElement element)
    {
        if (element.LocalName is not ("div" or "section" or "ul" or "ol" or "p" or "span" or "header" or "table"))
        {
            return false;
        }

        if (element.GetAttribute(Mark) is not { } known)
        {
            known = IsNamed(element.Id) || IsNamed(element.ClassName) || IsLinks(element) ? "yes" : "no";
            element.SetAttribute(Mark, known);
        }

        return known == "yes";
    }

    // "comments-area", "post-share": the first or the last part of a name says what the whole is.
    private static bool IsNamed(string? names)
    {
        foreach (var name in (names ?? "").Split([' ', '\t', '\n'], 8, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = name.Split(Parts, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length is > 0 and <= 3 && (Names.Contains(parts[0]) || Names.Contains(parts[^1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLinks(IElement element)
    {
        if (element.LocalName is not ("ul" or "ol"))
        {
            return false;
        }

        var links = element.GetElementsByTagName("a");
        return links.Length >= FewestLinks && links.Sum(a => a.TextContent.Trim().Length) > LinkShare * element.TextContent.Trim().Length;
    }
}

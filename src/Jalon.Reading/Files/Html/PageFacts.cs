using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Jalon.Reading.Files.Html;

/// <summary>What a page says of itself: JSON-LD (schema.org) first, then meta elements, then marks in the text.</summary>
internal static class PageFacts
{
    private static readonly string[] Dates = ["article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "publication_date", "pubdate", "date"];
    private static readonly string[] Publishers = ["og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"];
    private static readonly string[] Titles = ["og:title", "dc.title", "dcterms.title", "twitter:title"];

    public static FileFacts Of(IHtmlDocument page)
    {
        var json = JsonLd.Of(page);
        return new FileFacts(
            json.Date ?? First(Dates.Select(n => Date(Meta(page, n), n))) ?? Marked(page),
            json.Publisher ?? First(Publishers.Select(n => Words(Meta(page, n), n))),
            Heading(page) ?? json.Title ?? First(Titles.Select(n => Words(Meta(page, n), n))) ?? Words(page.Title, "title"));
    }

    public static Told<string>? Words(string? text, string field) => FactWords.Of(text) is { } words ? new Told<string>(words, field) : null;

    public static Told<DateOnly>? Date(string? text, string field) => FactDates.Of(text) is { } day ? new Told<DateOnly>(day, field) : null;

    private static T? First<T>(IEnumerable<T?> found) where T : class => found.FirstOrDefault(f => f is not null);

    private static string? Meta(IHtmlDocument page, string name) => page.GetElementsByTagName("meta")
        .FirstOrDefault(m => Is(m, "name", name) || Is(m, "property", name) || Is(m, "itemprop", name))?.GetAttribute("content");

    private static bool Is(IElement element, string attribute, string value) => string.Equals(element.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase);

    // A time in an article may be of anything told there: only a marked one, or one that stands in its header, dates it.
    private static Told<DateOnly>? Marked(IHtmlDocument page) => First(page.GetElementsByTagName("time")
        .Where(t => t.HasAttribute("pubdate") || Is(t, "itemprop", "datePublished") || t.Closest("header") is not null)
        .Select(t => Date(t.GetAttribute("datetime"), "time")));

    // The one heading of the first order says it without the name of the site.
    private static Told<string>? Heading(IHtmlDocument page)
    {
        var found = page.GetElementsByTagName("h1").Where(h => h.Closest("nav, footer, aside") is null).ToList();
        var within = found.Where(h => h.Closest("article, main") is not null).ToList();
        return within.Count == 1 ? Words(within[0].TextContent, "h1") : found.Count == 1 ? Words(found[0].TextContent, "h1") : null;
    }
}

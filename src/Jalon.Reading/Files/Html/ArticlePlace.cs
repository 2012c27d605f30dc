using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Jalon.Reading.Files.Html;

/// <summary>Where in a page an article stands whose paragraphs are known: the smallest element that holds them all.</summary>
internal static class ArticlePlace
{
    private const int Telling = 40; // shorter paragraphs may stand in several places
    private static readonly string[] Leaves = ["p", "li", "blockquote", "td", "dd", "h2", "h3", "div"];

    /// <summary>Null when none of its paragraphs is found again.</summary>
    public static IElement? Of(IHtmlDocument page, string article)
    {
        var sought = article.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(l => l.Length >= Telling).ToHashSet(StringComparer.Ordinal);
        IElement? place = null;
        foreach (var element in page.All.Where(e => Leaves.Contains(e.LocalName, StringComparer.Ordinal) && (e.LocalName != "div" || e.ChildElementCount == 0)))
        {
            if (sought.Contains(Plain(element.TextContent)))
            {
                place = place is null ? element.ParentElement : Common(place, element);
            }
        }

        return place;
    }

    private static IElement Common(IElement one, IElement other)
    {
        var above = new HashSet<IElement>();
        for (IElement? e = one; e is not null; e = e.ParentElement)
        {
            above.Add(e);
        }

        var common = other;
        while (!above.Contains(common))
        {
            common = common.ParentElement!;
        }

        return common;
    }

    // Figures may stand raised in the one and not in the other.
    private static string Plain(string text) => string.Concat(text.Where(char.IsLetter));
}

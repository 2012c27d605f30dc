using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Jalon.Reading.Files.Html;

/// <summary>Finds the article in a page, without its menus, comments and links to other articles.</summary>
internal static class Article
{
    private const int Short = 250;
    private const int MostBeside = 1500;
    private const int MostElements = 60_000;

    /// <summary>Empty when the page holds no words at all.</summary>
    /// <param name="again">Makes the page anew, to be taken to pieces.</param>
    public static string Of(IHtmlDocument page, Func<IHtmlDocument> again, string? title, FileLimits limits)
    {
        if (page.Body is not { } body)
        {
            return "";
        }

        var whole = HtmlText.Of(body, limits, isPage: true);
        var article = IsManageable(page, limits) ? Found(again(), limits) : null;

        // What is short beside the page is rather a teaser or a notice than what the page is about.
        var text = article is null || (article.Length < Short && article.Length < whole.Length / 2) ? whole : Around(page, article, limits);
        return text.Length > 0 && title is not null && !Begins(text, title) ? $"{title}\n\n{text}" : text;
    }

    // The search drops tables and headings that stand between the paragraphs it keeps. The part of the page that holds all of
    // these has them; it is taken unless it holds much else.
    private static string Around(IHtmlDocument page, string article, FileLimits limits)
    {
        if (ArticlePlace.Of(page, article) is not { } place)
        {
            return article;
        }

        var text = HtmlText.Of(place, limits, isPage: true);
        return text.Length >= article.Length && text.Length < (article.Length * 1.6) + MostBeside ? text : article;
    }

    private static string? Found(IHtmlDocument page, FileLimits limits)
    {
        string? text = null;
        using var reader = new SmartReader.Reader("https://page.invalid/", page) { DisableJSONLD = true };
        reader.AddCustomOperationEnd(element => text = HtmlText.Of(element, limits, isPage: true));
        return reader.GetArticle() is { IsReadable: true } ? text : null;
    }

    // The search walks the tree by calls within calls, and more than once: it is spared pages made to exhaust it.
    private static bool IsManageable(IHtmlDocument page, FileLimits limits)
    {
        var (elements, depth) = (0, 0);
        for (INode? node = page.DocumentElement; node is not null;)
        {
            if (++elements > MostElements || depth > limits.Nesting)
            {
                return false;
            }

            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node?.NextSibling;
        }

        return true;
    }

    private static bool Begins(string text, string title)
    {
        var first = text.AsSpan(0, Math.Min(text.Length, title.Length + 400));
        return first.Contains(title, StringComparison.OrdinalIgnoreCase);
    }
}

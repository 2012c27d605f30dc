using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Jalon.Reading.Files.Html;

/// <summary>The words of markup as a reader sees them: paragraphs, lists with their numbers, tables a row a line. Walks without recursion.</summary>
internal sealed class HtmlText(FileLimits limits, bool isPage)
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "select", "textarea", "button", "svg", "math", "iframe", "object", "audio", "video", "canvas", "dialog", "datalist",
    };

    // What frames a page: of no use even where the article cannot be told from it.
    private static readonly HashSet<string> Frame = new(StringComparer.OrdinalIgnoreCase) { "nav", "footer", "aside", "form", "menu" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "dt", "dd", "figure", "figcaption",
        "pre", "hr", "table", "address", "details", "summary", "fieldset", "footer", "aside", "nav", "center",
    };

    private readonly TextLines lines = new(limits.Characters);
    private int cells;

    /// <param name="isPage">Whether the frame of a page is left out.</param>
    public static string Of(IElement root, FileLimits limits, bool isPage)
    {
        var text = new HtmlText(limits, isPage);
        text.Walk(root);
        return text.lines.ToString();
    }

    private void Walk(IElement root)
    {
        INode node = root;
        while (true)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            Leave(node);
            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                Leave(node);
            }

            if (node == root)
            {
                return;
            }

            node = node.NextSibling!;
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText words)
        {
            lines.Append(words.Data);
            return false;
        }

        if (node is not IElement element || IsUnseen(element))
        {
            return false;
        }

        switch (element.LocalName)
        {
            case "br": lines.Line(); break;
            case "li":
                lines.Paragraph();
                lines.Append(Marker(element) + " ");
                break;
            case "tr" when HtmlTables.IsData(element):
                lines.Line();
                lines.Append("| ");
                break;
            case "td" or "th" when HtmlTables.IsData(element.ParentElement):
                lines.IsOneLine = ++cells > 0;
                break;
            case "td" or "th": lines.Paragraph(); break;
            case "sup" when Superscripts.Of(element.TextContent) is { } raised:
                lines.Append(raised);
                return false;
            case var name when Blocks.Contains(name): lines.Paragraph(); break;
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || IsUnseen(element))
        {
            return;
        }

        switch (element.LocalName)
        {
            case "td" or "th" when HtmlTables.IsData(element.ParentElement):
                lines.IsOneLine = --cells > 0;
                lines.Append(" | ");
                break;
            case "tr": lines.Line(); break;
            case "li": lines.Paragraph(); break;
            case var name when Blocks.Contains(name): lines.Paragraph(); break;
        }
    }

    private bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName) || (isPage && (Frame.Contains(element.LocalName) || PageFrame.IsBeside(element))) || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { Length: < 500 } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static string Marker(IElement item)
    {
        if (item.ParentElement is not IHtmlOrderedListElement list)
        {
            return "–";
        }

        // Counted from the item before it, so that a long list costs no more than its length.
        var number = item.GetAttribute("value") is { } value && int.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var told) ? told
            : item.PreviousElementSibling is { } before && int.TryParse(before.GetAttribute("data-jalon-number"), System.Globalization.CultureInfo.InvariantCulture, out var last) ? last + 1
            : list.Start;
        item.SetAttribute("data-jalon-number", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return $"{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.";
    }
}

using System.Collections.Immutable;

namespace Jalon.Core;

/// <summary>
/// Where the pages of a text begin. The text of a paged document holds a form feed between two pages, so that the pages are
/// part of the text that the ledger's chain covers. A form feed belongs to the page that it ends.
/// </summary>
public sealed class PageMap
{
    /// <summary>The form of documents that have pages of their own; those of other forms depend on who prints them.</summary>
    public const string Paged = "application/pdf";

    private const char Break = '\f';
    private readonly ImmutableArray<int> starts;

    private PageMap(ImmutableArray<int> starts) => this.starts = starts;

    public int Count => starts.Length;

    /// <summary>The first position of each page, in code points.</summary>
    public ImmutableArray<int> Starts => starts;

    /// <summary>Null when documents of that form have no pages.</summary>
    public static PageMap? Of(string mediaType, string text)
    {
        if (mediaType != Paged)
        {
            return null;
        }

        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        var position = 0;
        for (var i = 0; i < text.Length; i++)
        {
            position += char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]) ? 0 : 1;
            if (text[i] == Break)
            {
                found.Add(position);
            }
        }

        return new PageMap(found.ToImmutable());
    }

    /// <summary>The page, from 1, that a position in code points lies on; the last one for whatever lies beyond the text.</summary>
    public int At(int position)
    {
        var at = starts.AsSpan().BinarySearch(position);
        return at >= 0 ? at + 1 : Math.Max(1, ~at);
    }
}

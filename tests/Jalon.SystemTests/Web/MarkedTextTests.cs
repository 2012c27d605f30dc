using System.Collections.Immutable;
using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Web;
using Jalon.Web.Pages.Document;

namespace Jalon.SystemTests.Web;

public sealed class MarkedTextTests
{
    [Fact]
    public void Passages_ThatOverlap_AreCutWithoutLosingALetter()
    {
        var marked = new MarkedText("😀 abcdef", [Cite("abcd", 2), Cite("cdef", 4), Cite("😀", 0)], 0);

        Assert.Equal("😀 abcdef", string.Concat(marked.Segments.Select(s => s.Text)));
        Assert.Equal([1, 0, 1, 2, 1], marked.Segments.Select(s => s.Depth));
        Assert.Equal([1, 2, 3], marked.Passages.Select(p => p.Number));
    }

    [Fact]
    public void Passage_ThatOnlyNames_IsMarkedLightlyUnlessAnotherCoversIt()
    {
        var marked = new MarkedText("abc def ghi", [Cite("abc", 0, Properties.Name), Cite("def", 4), Cite("def ghi", 4, Properties.Name)], 0);

        Assert.Equal([("abc", true), ("def", false), (" ghi", true)], marked.Segments.Where(s => s.Depth > 0).Select(s => (s.Text, s.IsQuiet)));
    }

    [Fact]
    public void Pages_OfAPagedText_BeginSegmentsAndPlacePassages()
    {
        const string text = "abc \fdef\n\n\fghi";

        var marked = new MarkedText(text, [Cite("bc \fd", 1), Cite("ghi", 11)], 0, PageMap.Of(PageMap.Paged, text));

        Assert.Equal(text, string.Concat(marked.Segments.Select(s => s.Text)));
        Assert.Equal([("a", 1), ("d", 2), ("ghi", 3)], marked.Segments.Where(s => s.Page is not null).Select(s => (s.Text, s.Page!.Value)));
        Assert.Equal([1, 3], marked.Passages.Select(p => p.Page!.Value));
    }

    [Fact]
    public void Citation_WhoseQuoteDoesNotStandThere_IsListedAsUnplaced()
    {
        var marked = new MarkedText("abcdef", [Cite("xyz", 0), Cite("abc", 90)], 0);

        Assert.Equal(2, marked.Unplaced.Length);
        Assert.Equal("abcdef", Assert.Single(marked.Segments).Text);
    }

    [Fact]
    public void LongText_InParts_KeepsEveryLetterAndMarksAcrossTheBorder()
    {
        var text = new string('a', Links.PartLength - 2) + "XXXX" + new string('b', 100);
        var entries = ImmutableArray.Create(Cite("XXXX", Links.PartLength - 2));

        var first = new MarkedText(text, entries, 0);
        var second = new MarkedText(text, entries, 1);

        Assert.Equal(2, first.Parts);
        Assert.Equal(text, string.Concat(first.Segments.Concat(second.Segments).Select(s => s.Text)));
        Assert.Equal("XX", first.Segments[^1].Text);
        Assert.Equal(("XX", 1), (second.Segments[0].Text, second.Segments[0].Depth));
    }

    [Fact]
    public void Part_BeyondTheLast_IsTheLast() => Assert.Equal(0, new MarkedText("abc", [], 7).Part);

    [Fact]
    public void Text_Empty_HasNoSegmentToShow() => Assert.Empty(new MarkedText("", [], 0).Segments);

    private static Entry Cite(string quote, int start, Property? property = null) => new(
        1, new Batch(1, DateTimeOffset.UnixEpoch, "tester", "test"),
        new Statement
        {
            Subject = new ItemId("amber"), Property = property ?? Properties.Description, Value = new TextValue(quote), AssertedBy = new Attribution(new ItemId("gazette")),
            Citation = new Citation(Digest.Of("d"u8), quote, start, quote.EnumerateRunes().Count()),
        }, null);
}

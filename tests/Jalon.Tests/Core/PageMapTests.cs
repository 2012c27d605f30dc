using Jalon.Core;

namespace Jalon.Tests.Core;

public sealed class PageMapTests
{
    [Fact]
    public void At_PositionsOfAPagedText_AreOnTheirPages()
    {
        var pages = PageMap.Of(PageMap.Paged, "one\f\U0001F600two\f\ffour")!;

        Assert.Equal(4, pages.Count);
        Assert.Equal([0, 4, 9, 10], pages.Starts);
        Assert.Equal([1, 1, 2, 2, 3, 4, 4], ((int[])[0, 3, 4, 8, 9, 10, 99]).Select(pages.At));
    }

    [Fact]
    public void Of_ATextThatIsNotPaged_IsNull() => Assert.Null(PageMap.Of("text/plain", "one\ftwo"));

    [Fact]
    public void Citation_WithAPage_ReadsBackAndWithoutOneHasTheOldId()
    {
        var without = new Statement
        {
            Subject = Make.Id("plant"), Property = Make.Property("capacity"), Value = Make.Value(Make.Property("capacity"), "200 MW"), AssertedBy = new Attribution(Make.Id("gazette")),
            Citation = new Citation(Digest.Of("x"u8), "200", 3, 3),
        };
        var with = without with { Citation = without.Citation with { Page = 7 } };

        var json = StatementJson.Write(with).Span;

        Assert.True(StatementJson.TryRead(json, out var read, out _));
        Assert.Equal(7, read.Citation?.Page);
        Assert.DoesNotContain("page", System.Text.Encoding.UTF8.GetString(StatementJson.Write(without).Span), StringComparison.Ordinal);
    }
}

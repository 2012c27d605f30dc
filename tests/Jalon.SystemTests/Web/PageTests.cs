using System.Net;
using System.Text.RegularExpressions;
using Jalon.Core.Languages;

namespace Jalon.SystemTests.Web;

public sealed partial class PageTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string[] Paths =
        ["", "items", "items?status=overdue", "items/amber", "items/works", "items/bank", "items/gazette", "documents", "search", "search?q=ambre", "about"];

    public static TheoryData<string, string> EveryPage => [.. from language in (string[])["fr", "en", "ru"] from path in Paths select (language, path)];

    [Theory]
    [MemberData(nameof(EveryPage))]
    public async Task Page_InEachLanguage_IsWholeLightAndWithoutScript(string language, string path)
    {
        using var answer = await site.Client.GetAsync(new Uri($"/{language}/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(html, "hreflang=\"(fr|en|ru)\" href=\"/", RegexOptions.NonBacktracking));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(" on[a-z]+=", html);
        Assert.DoesNotContain("@T(", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "<h1", RegexOptions.NonBacktracking));
        Assert.Empty(Ids().Matches(html).Select(m => m.Groups["id"].Value).GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Theory]
    [MemberData(nameof(EveryPage))]
    public async Task Page_WithItsStylesheet_WeighsAtMostThirtyKilobytes(string language, string path)
    {
        var page = await Weight($"/{language}/{path}");
        var style = await Weight(Stylesheet().Match(await site.Text("/fr/")).Groups["path"].Value);

        Assert.InRange(page + style, 1_000, 30_000);
    }

    [Theory]
    [MemberData(nameof(EveryPage))]
    public async Task Page_ByItsLinks_LeadsOnlyToPagesThatExist(string language, string path)
    {
        var html = await site.Text($"/{language}/{path}");

        foreach (var link in Hrefs().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["url"].Value)).Where(u => u[0] == '/').Distinct())
        {
            using var answer = await site.Client.GetAsync(new Uri(link.Split('#')[0], UriKind.Relative), TestContext.Current.CancellationToken);
            var found = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link}: {answer.StatusCode}");
            Assert.True(!link.Contains('#', StringComparison.Ordinal) || found.Contains($"id=\"{link.Split('#')[1]}\"", StringComparison.Ordinal), $"{link} has no such place");
        }
    }

    [Theory]
    [InlineData("fr", "items/amber")]
    [InlineData("en", "items/amber")]
    [InlineData("ru", "items/works")]
    public async Task ItemPage_EveryFigure_StandsInALink(string language, string path)
    {
        var html = await site.Text($"/{language}/{path}");

        var main = html[html.IndexOf("<h1", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
        // Quotes, the drawing's own axis and the days of publication beside a quote are no figures of ours.
        var unlinked = Tags().Replace(Outside().Replace(main, " "), " ");
        Assert.DoesNotMatch("[0-9]", WebUtility.HtmlDecode(unlinked));
    }

    [Fact]
    public async Task Overview_Overdue_IsSaidAgainstBothDeadlines()
    {
        var html = WebUtility.HtmlDecode(Tags().Replace(await site.Text("/fr/"), ""));

        Assert.Contains("au moins 181 jours", html, StringComparison.Ordinal);
        Assert.Contains("au moins 395 jours sur l’échéance initiale", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?at=2030-01-15", "upcoming", "overdue")]
    [InlineData("?at=2030-06-30&published-by=2029-12-31", "overdue", "upcoming")]
    [InlineData("?recorded-by=2031-01-31", null, "overdue")]
    public async Task Item_OtherTimes_GiveAnotherStatus(string times, string? expected, string absent)
    {
        var html = await site.Text("/en/items/amber" + times);

        Assert.True(expected is null || html.Contains($"status {expected}\"", StringComparison.Ordinal));
        Assert.DoesNotContain($"status {absent}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_OfAPageWithTimes_CarryThemAlong()
    {
        var html = await site.Text("/fr/items?at=2030-01-15");

        var links = Hrefs().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["url"].Value)).Where(u => u.StartsWith("/fr/", StringComparison.Ordinal) && u != "/fr/items").ToList();
        Assert.True(links.Count > 5);
        Assert.All(links, l => Assert.Contains("at=2030-01-15", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("at=yesterday")]
    [InlineData("at=2026-02-31")]
    [InlineData("published-by=23.11.2026")]
    [InlineData("recorded-by=%3Cscript%3E")]
    public async Task Times_ThatCannotBeRead_GiveAClearMessage(string query)
    {
        using var answer = await site.Client.GetAsync(new Uri("/fr/?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Cette date n’a pas pu être lue", html, StringComparison.Ordinal);
        Assert.Contains($"name=\"{query.Split('=')[0]}\" aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LanguageSwitch_AnyQuery_KeepsItEscaped()
    {
        var html = await site.Text("/fr/search?q=ambre%26bois&a%22b=c%20d&at=2030-01-15");

        Assert.Contains("hreflang=\"ru\" href=\"/ru/search?q=ambre%26bois&amp;a%22b=c%20d&amp;at=2030-01-15\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_LastMention_LeadsToItsPassage()
    {
        var html = WebUtility.HtmlDecode(await site.Text("/fr/"));

        Assert.Matches("data-label=\"Dernière mention\u00a0:\">\\s*<a class=\"said\" href=\"/fr/documents/", html);
    }

    [Fact]
    public async Task Item_Disagreement_IsExplainedInWords()
    {
        var text = WebUtility.HtmlDecode(Tags().Replace(await site.Text("/fr/items/amber"), ""));

        Assert.Contains("valeurs différentes", text, StringComparison.Ordinal);
        Assert.Contains("(rapport 1,33)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_SpokenOfByItsPublisher_NamesItOnce()
    {
        var html = WebUtility.HtmlDecode(await site.Text("/fr/items/works"));

        var said = html[html.IndexOf("id=\"p-share\"", StringComparison.Ordinal)..];
        Assert.Equal(2, Regex.Count(said[..said.IndexOf("</tbody>", StringComparison.Ordinal)], "Observatoire des accords", RegexOptions.NonBacktracking));
    }

    [Fact]
    public async Task Search_InItsTitleAndItems_KeepsWordsApart()
    {
        var html = WebUtility.HtmlDecode(await site.Text("/fr/search?q=ambre"));

        Assert.Contains("<title>Ambre – Recherche · Jalon</title>", html, StringComparison.Ordinal);
        Assert.Matches("Centrale solaire d’Ambre</a>\\s+<span class=\"stance\">", html);
    }

    [Fact]
    public async Task Document_OriginalAddress_IsLinkedOnlyOnTheWeb()
    {
        var pages = new List<string>();
        foreach (var path in Hrefs().Matches(await site.Text("/fr/documents")).Select(m => m.Groups["url"].Value).Where(u => u.StartsWith("/fr/documents/", StringComparison.Ordinal)))
        {
            pages.Add(await site.Text(path));
        }

        Assert.Equal(3, pages.Count);
        Assert.Single(pages, p => p.Contains("href=\"https://observer.example/", StringComparison.Ordinal));
        Assert.All(pages, p => Assert.DoesNotContain("javascript:", p, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Document_OverlappingPassages_AreMarkedWholeAndAsText()
    {
        var html = await site.Text(Hrefs().Matches(await site.Text("/fr/items/amber")).Select(m => m.Groups["url"].Value).First(u => u.Contains("/documents/", StringComparison.Ordinal)).Split('#')[0]);

        var text = html[html.IndexOf("class=\"text\"", StringComparison.Ordinal)..];
        Assert.Contains("class=\"d2\"", text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(", text, StringComparison.Ordinal);
        Assert.Contains("mise en service pour mai 2030, avec une puissance de 150 MW", WebUtility.HtmlDecode(Tags().Replace(Notes().Replace(text, ""), "")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/items/does-not-exist", "does not exist")]
    [InlineData("/fr/documents/ffff", "")]
    [InlineData("/ru/wherever/solar_plant", "solar plant")]
    [InlineData("/fr/items/%3Cb%3E", "&lt;b&gt;")]
    public async Task Address_WithoutAPage_OffersToSearch(string path, string words)
    {
        using var answer = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"id=\"again\" type=\"search\" name=\"q\" value=\"{words}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permalink_WithoutLanguage_LeadsToTheStatementInTheVisitorsLanguage()
    {
        var id = Statements().Match(await site.Text("/fr/items/amber")).Groups["id"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/s/{id}") { Headers = { { "Accept-Language", "ru" } } };

        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var page = await site.Text(answer.Headers.Location!.ToString());

        Assert.Equal($"/ru/s/{id}", answer.Headers.Location.ToString());
        Assert.Contains("lang=\"ru\"", page, StringComparison.Ordinal);
        Assert.Contains("#s-", page, StringComparison.Ordinal);
    }

    private async Task<long> Weight(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("br", answer.Content.Headers.ContentEncoding);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"(?<url>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hrefs();

    [GeneratedRegex("/fr/s/(?<id>[0-9a-f]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Statements();

    [GeneratedRegex("rel=\"stylesheet\" href=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Stylesheet();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex("<sup>.*?</sup>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Notes();

    [GeneratedRegex("(?s)<a .*?</a>|<q .*?</q>|<g class=\"tick.*?</g>|<text class=\"today.*?</text>|<span class=\"aside\">.*?</span>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Outside();
}

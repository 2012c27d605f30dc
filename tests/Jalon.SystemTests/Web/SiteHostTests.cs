using System.Net;
using Jalon.Web;

namespace Jalon.SystemTests.Web;

public sealed class SiteHostTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("http://0.0.0.0:5280")]
    [InlineData("http://192.168.1.2:5280")]
    [InlineData("http://example.org")]
    [InlineData("http://*:5280")]
    [InlineData("ftp://localhost")]
    public void Build_AddressBeyondThisMachine_IsRefusedByName(string url)
    {
        var options = new SiteOptions("unused", [url], new FixedClock(SmallProgramme.Today));

        var refusal = Assert.Throws<ArgumentException>(() => SiteHost.Build(options));

        Assert.Contains(url, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ForAnotherHostName_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr/") { Headers = { Host = "rebound.example" } };

        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Request_OtherThanReading_IsRefused()
    {
        using var answer = await site.Client.PostAsync(new Uri("/fr/", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("fr-ML,fr;q=0.9,en;q=0.5", "/fr/")]
    [InlineData("de, ru;q=0.8, en;q=0.7", "/ru/")]
    [InlineData("en-GB", "/en/")]
    [InlineData("zh", "/fr/")]
    [InlineData("", "/fr/")]
    [InlineData("en;q=0, ru;q=0.1", "/ru/")]
    public async Task Root_ByAcceptedLanguages_LeadsToTheMostWanted(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", accept);

        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.Headers.Location?.ToString());
        Assert.Contains("Accept-Language", answer.Headers.Vary);
    }

    [Fact]
    public async Task EveryAnswer_SaysWhatTheBrowserMayDo()
    {
        using var answer = await site.Client.GetAsync(new Uri("/fr/", UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task SecondVisit_LedgerUnchanged_SendsNoPage()
    {
        using var first = await site.Client.GetAsync(new Uri("/fr/", UriKind.Relative), TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var second = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Jalon.SystemTests.Cli;
using Jalon.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Jalon.SystemTests.Web;

public sealed partial class SampleCrawlTests
{
    [Theory]
    [InlineData("mali-russie", "2026-11-23", "fr")]
    [InlineData("fictif", "2031-06-30", "ru")]
    public async Task Sample_EveryPageReached_IsThereLightAndItsPassagesStandWhereLinked(string sample, string at, string language)
    {
        using var shell = new Shell();
        await shell.Must("init", "sample.jalon");
        await shell.Must("import", Shell.Sample(sample), "-p", "sample.jalon");
        var day = DateOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        var failures = new List<string>();
        await using var site = SiteHost.Build(
            new SiteOptions(shell.PathTo("sample.jalon"), ["http://127.0.0.1:0"], new FixedClock(day), day) { OnFailure = e => failures.Add(e.ToString()) });
        await site.StartAsync(TestContext.Current.CancellationToken);
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };

        var (places, asked, heaviest) = await Crawl(client, $"/{language}/");

        Assert.Empty(failures);
        Assert.True(places.Count > 100, $"only {places.Count} pages");
        Assert.All(asked, l => Assert.True(places[l.Path].Contains(l.Place), $"{l.From} leads to {l.Path}, which has no place {l.Place}"));
        Assert.InRange(heaviest.Bytes, 1_000, 25_000);
    }

    private static async Task<(Dictionary<string, HashSet<string>> Places, List<(string From, string Path, string Place)> Asked, (int Bytes, string Path) Heaviest)> Crawl(HttpClient client, string start)
    {
        var places = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var asked = new List<(string, string, string)>();
        var heaviest = (Bytes: 0, Path: "");
        var open = new Stack<string>([start]);
        while (open.TryPop(out var path))
        {
            if (places.ContainsKey(path))
            {
                continue;
            }

            var (html, bytes) = await Read(client, path);
            heaviest = bytes > heaviest.Bytes ? (bytes, path) : heaviest;
            places[path] = [.. Ids().Matches(html).Select(m => m.Groups["id"].Value)];
            foreach (var link in Hrefs().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups["url"].Value)).Where(u => u.StartsWith(start, StringComparison.Ordinal) || u[0] == '#'))
            {
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? path : parts[0];
                if (parts.Length == 2)
                {
                    asked.Add((path, target, parts[1]));
                }

                open.Push(target);
            }
        }

        return (places, asked, heaviest);
    }

    private static async Task<(string Html, int Bytes)> Read(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "gzip" } } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        await using var plain = new System.IO.Compression.GZipStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return (await reader.ReadToEndAsync(TestContext.Current.CancellationToken), bytes.Length);
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ids();

    [GeneratedRegex("<a [^>]*href=\"(?<url>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Hrefs();
}

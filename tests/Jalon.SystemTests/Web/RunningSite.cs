using System.Net;
using Jalon.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Jalon.SystemTests.Web;

/// <summary>The site on a free loopback port, judged on a fixed day, with a client that follows no redirect. One for a test class.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("jalon-site-").FullName;
    private WebApplication? site;
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };
    private HttpClient? client;

    public string PortfolioPath => Path.Combine(folder, "programme.jalon");

    public HttpClient Client => client ?? throw new InvalidOperationException("The site has not started.");

    public async ValueTask InitializeAsync()
    {
        SmallProgramme.WriteTo(PortfolioPath);
        site = SiteHost.Build(new SiteOptions(PortfolioPath, ["http://127.0.0.1:0"], new FixedClock(SmallProgramme.Today)));
        await site.StartAsync();
        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        client = new HttpClient(handler, disposeHandler: false) { BaseAddress = new Uri(address) };
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        handler.Dispose();
        await (site?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
    }

    public async Task<string> Text(string path) => await (await Client.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();
}

using System.IO.Compression;
using Jalon.Storage;
using Jalon.Storage.Sqlite;
using Jalon.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Jalon.Web;

/// <summary>
/// The site as a server of this machine: loopback only, no script, no cookie, nothing fetched from elsewhere. Built from
/// nothing but its options, so that no environment variable or file beside it changes what it does.
/// </summary>
public static class SiteHost
{
    private const int LongestRequestLine = 8 * 1024;

    /// <summary>
    /// Opens the portfolio for reading and binds nothing yet. Throws <see cref="ArgumentException"/> for an address beyond the
    /// loopback interface, <see cref="StoreException"/> for a file that cannot be read.
    /// </summary>
    public static WebApplication Build(SiteOptions options)
    {
        var endpoints = options.Urls.Select(Loopback.Parse).ToList();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestLineSize = LongestRequestLine;
            server.Limits.MaxRequestBodySize = 0;
            endpoints.ForEach(server.Listen);
        });
        builder.Services.AddSingleton(_ => SqliteStore.Open(options.Store, readOnly: true));
        builder.Services.AddRoutingCore();
        builder.Services.AddResponseCompression(static o => o.MimeTypes = ["text/html", "text/css", "image/svg+xml"]);
        builder.Services.Configure<BrotliCompressionProviderOptions>(static o => o.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(static o => o.Level = CompressionLevel.Optimal);
        var site = builder.Build();
        var pages = new PageEndpoints(options, site.Services.GetRequiredService<SqliteStore>());
        site.UseSecurityHeaders();
        site.UseResponseCompression();
        site.Use((context, next) => Guard(context, next, pages, options.OnFailure));
        site.UseRouting();
        site.MapSiteFiles();
        pages.Map(site);
        site.Lifetime.ApplicationStarted.Register(() => _ = Task.Run(() => WarmUp(site, pages, options.OnFailure)));
        return site;
    }

    /// <summary>Serves until asked to stop; see <see cref="Build"/> for what it throws.</summary>
    public static async Task Run(SiteOptions options, CancellationToken cancellationToken)
    {
        await using var site = Build(options);
        await HostingAbstractionsHostExtensions.RunAsync(site, cancellationToken);
    }

    private static async Task WarmUp(WebApplication site, PageEndpoints pages, Action<Exception>? report)
    {
        try
        {
            await pages.WarmUp();
        }
        // Stopped while still warming up: the store was closed under it.
        catch (Exception) when (site.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            report?.Invoke(e);
        }
    }

    private static async Task Guard(HttpContext context, RequestDelegate next, PageEndpoints pages, Action<Exception>? report)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The visitor left; nobody waits for an answer.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            report?.Invoke(e);
            await pages.ServeFailure(context, e is StoreException);
        }
    }
}

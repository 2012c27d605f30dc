using System.Reflection;
using Jalon.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Jalon.Web.Http;

/// <summary>The files that pages need beside themselves, named by their content so that a browser keeps them for good.</summary>
internal static class SiteFiles
{
    private static readonly Dictionary<string, SiteFile> ByPath = new[] { Load("site.css", "text/css; charset=utf-8"), Load("icon.svg", "image/svg+xml") }
        .ToDictionary(a => a.Path, StringComparer.Ordinal);

    public static string Stylesheet { get; } = PathOf(".css");

    public static string Icon { get; } = PathOf(".svg");

    public static void MapSiteFiles(this WebApplication site)
    {
        foreach (var asset in ByPath.Values)
        {
            site.MapMethods(asset.Path, ["GET", "HEAD"], (RequestDelegate)(context => Send(context, asset)));
        }
    }

    private static Task Send(HttpContext context, SiteFile asset)
    {
        context.Response.ContentType = asset.MediaType;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.Body.WriteAsync(asset.Content, context.RequestAborted).AsTask();
    }

    private static string PathOf(string extension) => ByPath.Keys.Single(p => p.EndsWith(extension, StringComparison.Ordinal));

    private static SiteFile Load(string name, string mediaType)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not built into the site.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return new SiteFile($"/{name[..dot]}.{Digest.Of(content).Short}{name[dot..]}", mediaType, content);
    }

    private sealed record SiteFile(string Path, string MediaType, byte[] Content);
}

using System.Globalization;
using System.Text;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage.Sqlite;
using Jalon.Web.Pages;
using Jalon.Web.Pages.Overview;
using Jalon.Web.Pages.Problem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Jalon.Web.Http;

/// <summary>Puts the pages at their addresses, one below each language, and turns their answers into HTTP.</summary>
internal sealed class PageEndpoints(SiteOptions options, SqliteStore store)
{
    private static readonly Language[] Languages = [Language.French, Language.English, Language.Russian];
    private static readonly string Version = typeof(PageEndpoints).Module.ModuleVersionId.ToString("N")[..8];
    private readonly PageCache cache = new();

    public void Map(WebApplication site)
    {
        foreach (var page in SitePages.List)
        {
            foreach (var language in Languages)
            {
                site.MapGet($"/{language.Tag()}/{page.Route}", (RequestDelegate)(context => Serve(context, language, page.Answer)));
            }
        }

        site.MapGet("/", (RequestDelegate)(context => SendToLanguage(context, "")));
        site.MapGet("/s/{id}", (RequestDelegate)(context => SendToLanguage(context, $"s/{context.Request.RouteValues["id"]}")));
        site.MapFallback("{*path}", context => Serve(context, Negotiation.LanguageOf(context.Request), page => Answer.NotFound(WordsOf(page.Path))));
    }

    /// <summary>The page for a failure of ours or of the file: plain words, no trace.</summary>
    public Task ServeFailure(HttpContext context, bool isStore)
    {
        var page = new PageRequest(context.Request, null, Negotiation.LanguageOf(context.Request), AskedTimes.Nothing, new Question(Today));
        return Render(context, page, ProblemPage.Failure(page, isStore));
    }

    /// <summary>Prepares the first page before anybody asks, so that the first visitor does not wait for the program to warm up.</summary>
    public Task WarmUp() =>
        Serve(new DefaultHttpContext { Request = { Path = "/fr/" } }, Language.French, OverviewPage.Page.Answer);

    private DateOnly Today => options.At ?? DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime);

    private async Task Serve(HttpContext context, Language language, Func<PageRequest, Answer> answer)
    {
        var asked = AskedTimes.Of(context.Request.Query);
        var valid = asked.TryRead(Today, out var question, out var wrong);
        var page = new PageRequest(context.Request, store, language, asked, question);
        if (!valid)
        {
            await Render(context, page, ProblemPage.WrongTime(page, wrong!));
            return;
        }

        // Equal ledger, day and address give equal pages; the address is the browser's own key.
        var tag = string.Create(CultureInfo.InvariantCulture, $"W/\"{page.Head}-{question.At.DayNumber}-{Version}\"");
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.Headers.IfNoneMatch.Any(t => t is not null && t.Contains(tag, StringComparison.Ordinal)))
        {
            context.Response.Headers.ETag = tag;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var address = $"{tag} {context.Request.GetEncodedPathAndQuery()}";
        if (cache.Find(page.Head ?? 0, address) is { } known)
        {
            await Send(context, page, known, tag);
            return;
        }

        switch (answer(page))
        {
            case Answer.Moved moved: context.Response.Redirect(moved.Url); break;
            case Answer.Missing missing: await Render(context, page, ProblemPage.NotFound(page, missing.Words)); break;
            case Answer.Shown shown: cache.Keep(page.Head ?? 0, address, await Render(context, page, shown, tag)); break;
        }
    }

    private static async Task<SentPage> Render(HttpContext context, PageRequest page, Answer.Shown view, string? tag = null)
    {
        var sent = new SentPage(Encoding.UTF8.GetBytes(await PageWriter.Render(page, view)), view.Status);
        await Send(context, page, sent, tag);
        return sent;
    }

    private static Task Send(HttpContext context, PageRequest page, SentPage sent, string? tag)
    {
        context.Response.StatusCode = sent.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentLanguage = page.Language.Tag();
        context.Response.Headers.ETag = tag;
        return context.Response.Body.WriteAsync(sent.Html, context.RequestAborted).AsTask();
    }

    private static Task SendToLanguage(HttpContext context, string path)
    {
        context.Response.Headers.Vary = "Accept-Language";
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        context.Response.Redirect($"/{Negotiation.LanguageOf(context.Request).Tag()}/{escaped}{context.Request.QueryString}");
        return Task.CompletedTask;
    }

    // What an address without a page may have meant.
    private static string WordsOf(string path)
    {
        var last = path.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return (last.Length > 80 ? last[..80] : last).Replace('-', ' ').Replace('_', ' ');
    }
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jalon.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Jalon.Web;

/// <summary>Renders a view within the layout to a whole HTML document. Needs no server, so that pages can be written to files too.</summary>
internal static class PageWriter
{
    // Letters of every script stand as themselves: Cyrillic as entities would weigh three times as much.
    private static readonly ServiceProvider Services =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    public static async Task<string> Render(PageRequest page, Answer.Shown view)
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(Layout.Page)] = page,
            [nameof(Layout.View)] = view,
        });
        return "<!DOCTYPE html>\n" + await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<Layout>(parameters)).ToHtmlString());
    }
}

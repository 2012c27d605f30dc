using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Jalon.Reading.Files.Html;

/// <summary>The JSON-LD of a page (schema.org): when the article appeared, under which title, and who published it.</summary>
internal static class JsonLd
{
    private const int Most = 400;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 24, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static FileFacts Of(IHtmlDocument page)
    {
        Told<DateOnly>? date = null;
        Told<string>? publisher = null, title = null;
        foreach (var script in page.GetElementsByTagName("script").Where(s => s.GetAttribute("type") == "application/ld+json"))
        {
            foreach (var thing in Things(script.TextContent))
            {
                date ??= PageFacts.Date(Text(thing, "datePublished"), "JSON-LD datePublished");
                title ??= PageFacts.Words(date is null ? null : Text(thing, "headline"), "JSON-LD headline");
                publisher ??= PageFacts.Words(Publisher(thing), "JSON-LD publisher");
            }
        }

        return new FileFacts(date, publisher, title);
    }

    private static List<JsonElement> Things(string json)
    {
        var found = new List<JsonElement>();
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            Collect(document.RootElement.Clone(), found);
        }
        catch (JsonException)
        {
            // The words of the page do not depend on it.
        }

        return found;
    }

    private static void Collect(JsonElement element, List<JsonElement> found)
    {
        if (found.Count > Most)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            found.Add(element);
            foreach (var member in element.EnumerateObject().Where(m => m.Name is "@graph" or "mainEntity" or "hasPart"))
            {
                Collect(member.Value, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in element.EnumerateArray())
            {
                Collect(part, found);
            }
        }
    }

    private static string? Text(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Publisher(JsonElement thing) => !thing.TryGetProperty("publisher", out var by) ? null : by.ValueKind switch
    {
        JsonValueKind.String => by.GetString(),
        JsonValueKind.Object => Text(by, "name"),
        JsonValueKind.Array when by.GetArrayLength() > 0 && by[0].ValueKind == JsonValueKind.Object => Text(by[0], "name"),
        _ => null,
    };
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Jalon.Core;

/// <summary>The canonical JSON of what is known of a source: what the store keeps beside the bytes, what export writes.</summary>
public static class SourceJson
{
    /// <summary>Members in a fixed order, absent ones left out.</summary>
    public static ReadOnlyMemory<byte> Write(Source source)
    {
        var json = new CanonicalJson();
        Write(json, source);
        return json.Written;
    }

    public static void Write(CanonicalJson json, Source source) =>
        json.Open('{').Member("id", source.Id.ToString()).Member("publisher", source.Publisher.Value)
            .Member("published", source.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Member("language", source.Language).Member("type", Codes.Of(source.Type)).Member("title", source.Title)
            .Member("url", source.Url).Member("file", source.FileName).Member("mediaType", source.MediaType)
            .Member("charset", source.Charset).Member("extractor", source.Extractor).Close('}');

    /// <summary>Reads one source; on failure says what is wrong, at which member. Member order and white space are free.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Source? source, [NotNullWhen(false)] out Finding? finding)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 4 });
        try
        {
            reader.Read();
            (source, finding) = Read(ref reader);
            _ = source is not null && reader.Read(); // throws when anything but white space follows
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            (source, finding) = (null, new Finding("json-broken", Severity.Error, $"byte {reader.BytesConsumed}", e.Message));
        }

        return source is not null;
    }

    private static (Source?, Finding?) Read(ref Utf8JsonReader reader)
    {
        Digest? id = null;
        ItemId? publisher = null;
        DateOnly? published = null;
        var type = SourceType.Unknown;
        string? language = null, title = null, url = null, file = null, mediaType = null, charset = null, extractor = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var text = reader.GetString();
            var good = true;
            switch (name)
            {
                case "id": good = Digest.TryParse(text, out var d); id = d; break;
                case "publisher": good = ItemId.TryParse(text, out var i); publisher = i; break;
                case "published": good = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day); published = day; break;
                case "type": good = Codes.TryRead(text, out type); break;
                case "language": language = text; break;
                case "title": title = text; break;
                case "url": url = text; break;
                case "file": file = text; break;
                case "mediaType": mediaType = text; break;
                case "charset": charset = text; break;
                case "extractor": extractor = text; break;
                default: return (null, new Finding("member-unknown", Severity.Error, name));
            }

            if (!good)
            {
                return (null, new Finding("value-invalid", Severity.Error, name, text));
            }
        }

        return id is { } known && publisher is { } agent
            ? (new Source
            {
                Id = known, Publisher = agent, Published = published, Language = language, Type = type, Title = title, Url = url,
                FileName = file, MediaType = mediaType ?? "text/plain", Charset = charset ?? "utf-8", Extractor = extractor,
            }, null)
            : (null, new Finding("member-missing", Severity.Error, id is null ? "id" : "publisher"));
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Jalon.Core.Time;
using Jalon.Core.Vocabulary;

namespace Jalon.Core.Acceptance;

/// <summary>The JSON of a candidate, as the store's proposals keep it.</summary>
public static class CandidateJson
{
    /// <summary>Members in a fixed order, absent ones left out: the same candidate always gives the same text.</summary>
    public static string Write(Candidate candidate)
    {
        var json = new CanonicalJson().Open('{').Member("name", candidate.SubjectName).Member("kind", candidate.SubjectKind)
            .Member("property", candidate.Property.Code).Name("value");
        ValueJson.Write(json, candidate.Value);
        json.Name("qualifiers").Open('{');
        foreach (var (key, text) in candidate.Qualifiers.Pairs)
        {
            json.Member(key, text);
        }

        json.Close('}').Member("period", candidate.Period?.Text).Member("stance", Codes.Of(candidate.Stance))
            .Member("attributedTo", candidate.AttributedTo).Member("start", candidate.Start).Member("length", candidate.Length).Member("page", candidate.Page)
            .Member("quote", candidate.Quote).Member("confidence", candidate.Confidence).Member("rule", candidate.Rule)
            .Member("item", candidate.Item?.Value).Close('}');
        return Encoding.UTF8.GetString(json.Written.Span);
    }

    /// <summary>False when it is no candidate of ours, for instance one written by a newer version.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out Candidate? candidate)
    {
        candidate = null;
        try
        {
            using var document = JsonDocument.Parse(text);
            var json = document.RootElement;
            if (!Properties.TryGet(Text(json, "property"), out var property) || !Codes.TryRead<Stance>(Text(json, "stance"), out var stance)
                || ReadValue(json.GetProperty("value")) is not { } value)
            {
                return false;
            }

            var qualifiers = Qualifiers.None;
            foreach (var pair in json.GetProperty("qualifiers").EnumerateObject())
            {
                qualifiers = qualifiers.With(pair.Name, pair.Value.GetString()!);
            }

            candidate = new Candidate
            {
                SubjectName = Text(json, "name")!, SubjectKind = Text(json, "kind")!, Property = property, Value = value, Qualifiers = qualifiers,
                Period = Edtf.TryParse(Text(json, "period"), out var period) ? period : null, Stance = stance, AttributedTo = Text(json, "attributedTo"),
                Start = json.GetProperty("start").GetInt32(), Length = json.GetProperty("length").GetInt32(), Quote = Text(json, "quote")!,
                Page = json.TryGetProperty("page", out var page) ? page.GetInt32() : null,
                Confidence = json.GetProperty("confidence").GetDecimal(), Rule = Text(json, "rule") ?? "",
                Item = ItemId.TryParse(Text(json, "item"), out var item) ? item : null,
            };
            return true;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static Values.Value? ReadValue(JsonElement json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json.GetRawText()));
        reader.Read();
        return ValueJson.Read(ref reader, out _);
    }
}

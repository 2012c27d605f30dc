using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Jalon.Core.Vocabulary;

namespace Jalon.Core;

/// <summary>The canonical JSON of a statement: what its id digests, what the store keeps, what export writes.</summary>
public static class StatementJson
{
    /// <summary>Members in a fixed order, absent ones left out. See docs/guide/ledger-format.md.</summary>
    public static ReadOnlyMemory<byte> Write(Statement statement)
    {
        var json = new CanonicalJson();
        Write(json, statement);
        return json.Written;
    }

    public static void Write(CanonicalJson json, Statement statement)
    {
        json.Open('{').Member("subject", statement.Subject.Value).Member("property", statement.Property.Code).Name("value");
        ValueJson.Write(json, statement.Value);
        if (statement.Qualifiers.Count > 0)
        {
            json.Name("qualifiers").Open('{');
            foreach (var (key, text) in statement.Qualifiers.Pairs)
            {
                json.Member(key, text);
            }

            json.Close('}');
        }

        json.Member("stance", Codes.Of(statement.Stance)).Member("by", statement.AssertedBy.Speaker.Value);
        Array(json, "via", statement.AssertedBy.Via.Select(v => v.Value));
        if (statement.Citation is { } c)
        {
            json.Name("citation").Open('{').Member("source", c.Source.ToString()).Member("start", c.Start).Member("length", c.Length)
                .Member("page", c.Page).Member("path", c.Path).Member("quote", c.Quote).Close('}');
        }

        json.Member("valid", statement.ValidTime?.Text)
            .Member("rank", statement.Rank == Rank.Normal ? null : Codes.Of(statement.Rank))
            .Member("reason", statement.RankReason);
        Array(json, "revises", statement.Revises.Order().Select(d => d.ToString()));
        Array(json, "invalidates", statement.Invalidates.Order().Select(d => d.ToString()));
        json.Close('}');
    }

    /// <summary>Reads one statement; on failure says what is wrong, at which member. Member order and white space are free.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Statement? statement, [NotNullWhen(false)] out Finding? finding)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 8 });
        try
        {
            reader.Read();
            (statement, finding) = StatementReader.Read(ref reader) switch
            {
                ({ } s, _) when !s.Property.Accepts(s.Value) => (null, new Finding("value-type", Severity.Error, "value", $"{s.Property.Code}: {s.Value.GetType().Name}")),
                ({ } s, _) => (s, null),
                (_, var f) => ((Statement?)null, f),
            };

            // Throws when anything but white space follows.
            _ = statement is not null && reader.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            (statement, finding) = (null, new Finding("json-broken", Severity.Error, $"byte {reader.BytesConsumed}", e.Message));
        }

        return statement is not null;
    }

    /// <summary>
    /// The same for a store that keeps the id beside the content, so that it is not computed again for each reading; comparing
    /// the two is the store's duty.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, Digest recorded, [NotNullWhen(true)] out Statement? statement, [NotNullWhen(false)] out Finding? finding)
    {
        finding = null;
        var read = CanonicalReader.TryRead(utf8, out statement) || TryRead(utf8, out statement, out finding);
        statement?.Recorded(recorded);
        return read;
    }

    private static void Array(CanonicalJson json, string name, IEnumerable<string> texts)
    {
        var open = false;
        foreach (var text in texts)
        {
            if (!open)
            {
                json.Name(name).Open('[');
                open = true;
            }

            json.Text(text);
        }

        if (open)
        {
            json.Close(']');
        }
    }
}

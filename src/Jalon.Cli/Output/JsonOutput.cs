using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.Cli.Output;

/// <summary>Writes answers as indented JSON: the name of the answer, the question it answers, its rows. The shape is in docs/guide/cli.md.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write<T>(TextWriter writer, View<T> view, Question? question, IEnumerable<(string Name, object? Value)> more)
    {
        var members = new List<(string, object?)> { ("view", view.Name) };
        if (question is not null)
        {
            members.Add(("question", new Members(
                [("at", question.At), ("publishedBy", question.PublishedBy), ("recordedBy", question.RecordedBy)])));
        }

        members.Add(("rows", view.Rows.Select(r => new Members([.. view.Fields.Select(f => (f.Name, f.Of(r)))]))));
        members.AddRange(more);
        Write(writer, new Members(members));
    }

    public static void Write(TextWriter writer, Members root)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Value(json, root);
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool b: json.WriteBooleanValue(b); break;
            case int n: json.WriteNumberValue(n); break;
            case long n: json.WriteNumberValue(n); break;
            case double n: json.WriteNumberValue(n); break;
            case decimal n: json.WriteNumberValue(n); break;
            case Value v: json.WriteRawValue(ValueText(v)); break;
            case Members m: Object(json, m.List); break;
            case string s: json.WriteStringValue(s); break;
            case IEnumerable list: Array(json, list); break;
            default: json.WriteStringValue(Plain.Text(value)); break;
        }
    }

    private static void Object(Utf8JsonWriter json, IReadOnlyList<(string Name, object? Value)> members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            Value(json, value);
        }

        json.WriteEndObject();
    }

    private static void Array(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartArray();
        foreach (var item in list)
        {
            Value(json, item);
        }

        json.WriteEndArray();
    }

    private static ReadOnlySpan<byte> ValueText(Value value)
    {
        var json = new CanonicalJson();
        ValueJson.Write(json, value);
        return json.Written.Span;
    }
}

/// <summary>An object of an answer: its members in order.</summary>
internal sealed record Members(IReadOnlyList<(string Name, object? Value)> List);

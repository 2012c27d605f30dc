using System.Globalization;
using System.Text;
using System.Text.Json;
using Jalon.Core;

namespace Jalon.Exchange.Ledger;

/// <summary>
/// Reads an exported ledger line by line. A line that cannot be taken gives a finding with its number and the next is read;
/// only a file of a newer format ends at once, since nothing in it can be trusted to mean what it seems to.
/// </summary>
public static class LedgerReader
{
    internal const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    // A source of 50 MB in base 64 with its text beside it, and then some.
    private const int LongestLine = 256 * 1024 * 1024;

    /// <summary>The lines of a file, lazily. Empty lines are passed over. A bare statement, without its wrapper, is taken too.</summary>
    public static IEnumerable<LedgerLine> Read(Stream utf8, string file)
    {
        var number = 0L;
        foreach (var bytes in new ByteLines(utf8, LongestLine).Read())
        {
            number++;
            if (bytes is not { } line)
            {
                yield return Bad(new Finding("line-too-long", Severity.Error, "", $"> {LongestLine >> 20} MB"));
                continue;
            }

            var content = number == 1 && line.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? line[3..] : line;
            if (content.Span.Trim(" \t"u8).IsEmpty)
            {
                continue;
            }

            var read = Line(content.Span);
            yield return read.Finding is { } finding ? Bad(finding) : read with { Number = number };
            if (read.Finding?.Code == "format-newer")
            {
                yield break;
            }
        }

        LedgerLine Bad(Finding f) => new(number)
        {
            Finding = f with { Location = string.Create(CultureInfo.InvariantCulture, $"{file}:{number}{(f.Location.Length > 0 ? $" {f.Location}" : "")}") },
        };
    }

    private static LedgerLine Line(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 12 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            {
                return Wrong("json-broken", "line");
            }

            switch (reader.GetString())
            {
                case "jalon": return Header(ref reader, json);
                case "batch": return Batch(ref reader);
                case "source": return Source(ref reader, json);
                case "statement":
                    reader.Read();
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    return Statement(json[start..(int)reader.BytesConsumed]);
                case "subject" or "property" or "value" or "by": return Statement(json);
                case var other: return Wrong("member-unknown", other ?? "");
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return Wrong("json-broken", "line", e.Message);
        }
    }

    private static LedgerLine Statement(ReadOnlySpan<byte> json) =>
        StatementJson.TryRead(json, out var statement, out var finding) ? new LedgerLine(0) { Statement = statement } : new LedgerLine(0) { Finding = finding };

    private static LedgerLine Header(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        var header = document.RootElement.GetProperty("jalon");
        var format = header.TryGetProperty("format", out var f) && f.TryGetInt32(out var n) ? n : 0;
        if (format != LedgerHeader.CurrentFormat)
        {
            return Wrong(format > LedgerHeader.CurrentFormat ? "format-newer" : "format-unknown", "format", f.ToString());
        }

        return header.TryGetProperty("batches", out var batches) && batches.TryGetInt64(out var count) && header.TryGetProperty("head", out var head)
            && Digest.TryParse(head.GetString(), out var digest)
            ? new LedgerLine(0) { Header = new LedgerHeader(format, count, digest) }
            : Wrong("member-missing", "batches, head");
    }

    private static LedgerLine Batch(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var b = document.RootElement;
        if (b.ValueKind != JsonValueKind.Object)
        {
            return Wrong("json-broken", "batch");
        }

        if (b.EnumerateObject().FirstOrDefault(p => p.Name is not ("number" or "recordedAt" or "recorder" or "run" or "machineRead" or "hash")) is { Value.ValueKind: not JsonValueKind.Undefined } other)
        {
            return Wrong("member-unknown", other.Name);
        }

        return b.TryGetProperty("number", out var number) && number.TryGetInt64(out var n) && n > 0
            && b.TryGetProperty("recordedAt", out var at) && DateTimeOffset.TryParseExact(at.GetString(), InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            && b.TryGetProperty("recorder", out var recorder) && b.TryGetProperty("run", out var run)
            && b.TryGetProperty("machineRead", out var machine) && b.TryGetProperty("hash", out var hash) && Digest.TryParse(hash.GetString(), out var digest)
            ? new LedgerLine(0) { Batch = new LedgerBatch(new Batch(n, instant, recorder.GetString()!, run.GetString()!, machine.GetBoolean()), digest) }
            : Wrong("member-missing", "number, recordedAt, recorder, run, machineRead, hash");
    }

    private static LedgerLine Source(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        if (!SourceJson.TryRead(json[start..(int)reader.BytesConsumed], out var source, out var finding))
        {
            return new LedgerLine(0) { Finding = finding };
        }

        byte[]? content = null;
        string? text = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "content": content = reader.GetBytesFromBase64(); break;
                case "text": text = reader.GetString(); break;
                default: return Wrong("member-unknown", name ?? "");
            }
        }

        return content is null ? Wrong("member-missing", "content")
            : Digest.Of(content) != source.Id ? Wrong("source-digest", "content", source.FileName)
            : new LedgerLine(0) { Source = new LedgerSource(source, content, text ?? Encoding.UTF8.GetString(content)) };
    }

    private static LedgerLine Wrong(string code, string where, string? detail = null) => new(0) { Finding = new Finding(code, Severity.Error, where, detail) };
}

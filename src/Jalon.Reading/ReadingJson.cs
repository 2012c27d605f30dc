using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jalon.Core;
using Jalon.Core.Values;

namespace Jalon.Reading;

/// <summary>The JSON of a reading, as docs and tools expect it: the document, its statements, then the findings.</summary>
public static class ReadingJson
{
    private const int Pending = 32 * 1024; // bytes written at a time
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(ReadResult result)
    {
        using var buffer = new MemoryStream();
        Write(buffer, result);
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>Writes UTF-8 to the stream, which stays open.</summary>
    public static void Write(Stream utf8, ReadResult result)
    {
        using var json = new Utf8JsonWriter(utf8, Options);
        Write(json, result);
    }

    /// <summary>Several readings, as an array.</summary>
    public static void Write(Stream utf8, IEnumerable<ReadResult> results)
    {
        using var json = new Utf8JsonWriter(utf8, Options);
        json.WriteStartArray();
        foreach (var result in results)
        {
            Write(json, result);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes each statement as it is read: of a text of any length little is ever held.</summary>
    /// <param name="about">Says of a finding what its place is called.</param>
    public static void Write(Stream utf8, StreamedReading reading, Func<Finding, Finding> about)
    {
        using var json = new Utf8JsonWriter(utf8, Options);
        Write(json, new ReadResult(reading.Language, reading.Date, reading.Publisher, [], []), reading.Proposals(), () => reading.Findings.Select(about));
    }

    private static void Write(Utf8JsonWriter json, ReadResult result) => Write(json, result, result.Proposals, () => result.Findings);

    private static void Write(Utf8JsonWriter json, ReadResult head, IEnumerable<Proposal> proposals, Func<IEnumerable<Finding>> findings)
    {
        json.WriteStartObject();
        json.WriteStartObject("document");
        if (head.File is { } file)
        {
            json.WriteString("file", file);
        }

        json.WriteString("language", head.Language);
        json.WriteString("date", head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("publisher", head.Publisher);
        json.WriteEndObject();
        json.WriteStartArray("statements");
        foreach (var proposal in proposals)
        {
            Write(json, proposal);
            if (json.BytesPending > Pending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in findings())
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", Codes.Of(finding.Severity));
            json.WriteString("location", finding.Location);
            json.WriteString("detail", finding.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Proposal p)
    {
        json.WriteStartObject();
        json.WriteStartObject("subject");
        json.WriteString("name", p.SubjectName);
        json.WriteString("kind", p.SubjectKind);
        json.WriteEndObject();
        json.WriteString("property", p.Property.Code);
        Write(json, p.Value);
        json.WriteStartObject("qualifiers");
        foreach (var (key, text) in p.Qualifiers.Pairs)
        {
            json.WriteString(key, text);
        }

        if (p.Period is { } period)
        {
            json.WriteString("period", period.Text);
        }

        json.WriteEndObject();
        json.WriteString("stance", Codes.Of(p.Stance));
        json.WriteString("attributedTo", p.AttributedTo);
        json.WriteStartObject("passage");
        json.WriteNumber("start", p.Passage.Start);
        json.WriteNumber("length", p.Passage.Length);
        json.WriteString("quote", p.Passage.Quote);
        if (p.Passage.Page is { } page)
        {
            json.WriteNumber("page", page);
        }

        json.WriteEndObject();
        json.WriteNumber("confidence", Math.Round(p.Confidence, 2));
        json.WriteString("rule", p.Rule);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Value value)
    {
        var (type, amount, unit, edtf, code) = value switch
        {
            QuantityValue q => ("quantity", q.Amount, (string?)q.Unit.Symbol, (string?)null, (string?)null),
            MoneyValue m => ("money", m.Amount, m.Currency.Code, null, null),
            DateValue d => ("date", default, null, d.Date.Text, null),
            CodeValue c => ("code", default, null, null, c.Code),
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A text yields quantities, money, dates and codes."),
        };
        json.WriteStartObject("value");
        json.WriteString("type", type);
        Number(json, "low", unit is null ? null : amount.Low);
        Number(json, "high", unit is null ? null : amount.High);
        json.WriteString("unit", unit);
        json.WriteString("edtf", edtf);
        json.WriteString("code", code);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } n)
        {
            json.WriteNumber(name, n);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

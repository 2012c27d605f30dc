using System.Globalization;
using System.Text.Json;
using Jalon.Core;

namespace Jalon.Exchange.Ledger;

/// <summary>A note of a folder: what its list says of it, its bytes, and the file it copies, if any. The text is still to be decoded.</summary>
public sealed record Note(Source Source, ReadOnlyMemory<byte> Content, string? CopyOf);

/// <summary>
/// The form for people of a small ledger: <c>sources.json</c> lists what is known of the files in <c>notes/</c>, and
/// <c>statements.jsonl</c> holds what they say, a statement a line. The samples are kept so.
/// </summary>
public static class NotesFolder
{
    public const string Statements = "statements.jsonl";
    private const string Sources = "sources.json";

    public static bool Is(string folder) => File.Exists(Path.Combine(folder, Sources));

    /// <summary>Reads the list and the notes. A note that cannot be taken gives a finding; files outside the folder are not read.</summary>
    public static (IReadOnlyList<Note> Notes, IReadOnlyList<Finding> Findings) Read(string folder)
    {
        var notes = new List<Note>();
        var findings = new List<Finding>();
        try
        {
            using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Sources)));
            var index = 0;
            foreach (var entry in list.RootElement.EnumerateArray())
            {
                var where = string.Create(CultureInfo.InvariantCulture, $"{Sources}[{index++}]");
                var (note, wrong) = ReadNote(folder, entry);
                if (note is not null)
                {
                    notes.Add(note);
                }
                else
                {
                    findings.Add(wrong! with { Location = $"{where} {wrong!.Location}" });
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            findings.Add(new Finding("json-broken", Severity.Error, Sources, e.Message));
        }

        return (notes, findings);
    }

    private static (Note?, Finding?) ReadNote(string folder, JsonElement entry)
    {
        string? Text(string name) => entry.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
        var known = (string[])["file", "publisher", "published", "language", "type", "title", "url", "copyOf"];
        if (entry.EnumerateObject().FirstOrDefault(p => !known.Contains(p.Name, StringComparer.Ordinal)) is { Value.ValueKind: not JsonValueKind.Undefined } other)
        {
            return Wrong("member-unknown", other.Name);
        }

        var file = Text("file");
        if (file is null || file != Path.GetFileName(file))
        {
            return Wrong("member-missing", "file", file);
        }

        if (!ItemId.TryParse(Text("publisher"), out var publisher))
        {
            return Wrong("item-id", "publisher", Text("publisher"));
        }

        DateOnly? published = null;
        if (Text("published") is { } day)
        {
            if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            {
                return Wrong("date-invalid", "published", day);
            }

            published = read;
        }

        var type = SourceType.Unknown;
        if (Text("type") is { } word && !Codes.TryRead(word, out type))
        {
            return Wrong("value-invalid", "type", word);
        }

        var path = Path.Combine(folder, "notes", file);
        if (!File.Exists(path))
        {
            return Wrong("file-missing", "file", file);
        }

        var content = File.ReadAllBytes(path);
        return (new Note(
            new Source
            {
                Id = Digest.Of(content), Publisher = publisher, Published = published, Language = Text("language"), Type = type, Title = Text("title"),
                Url = Text("url"), FileName = file,
            },
            content, Text("copyOf")), null);
    }

    private static (Note?, Finding?) Wrong(string code, string where, string? detail = null) => (null, new Finding(code, Severity.Error, where, detail));
}

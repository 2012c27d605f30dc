using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Jalon.Core;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Samples;

/// <summary>One entry of a sample's sources.json.</summary>
internal sealed record Listed(string File, string Publisher, string Published, string Language, string Type, string Title, string? CopyOf = null);

/// <summary>A note as it lies on disk, with what sources.json tells of it.</summary>
internal sealed record Note(Listed Listed, Digest Id, string Text)
{
    public string[] Lines { get; } = Text.Split('\n');

    /// <summary>The text as code points, in which citations count.</summary>
    public ImmutableArray<Rune> Runes { get; } = [.. Text.EnumerateRunes()];

    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public Source Source => new()
    {
        Id = Id, Publisher = Make.Id(Listed.Publisher), Published = Make.Day(Listed.Published), Language = Listed.Language,
        Type = Codes.TryRead<SourceType>(Listed.Type, out var type) ? type : throw new InvalidDataException($"{Listed.File}: no source type '{Listed.Type}'"),
        Title = Listed.Title, FileName = Listed.File,
    };
}

/// <summary>A sample programme as it lies on disk.</summary>
internal sealed record Sample(ImmutableArray<string> Files, ImmutableArray<Note> Notes, ImmutableArray<string> Lines)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public IEnumerable<Statement> Statements => Lines.Select(Read);

    public static Sample Load(string name)
    {
        var folder = Root.At("samples", name);
        var listed = JsonSerializer.Deserialize<ImmutableArray<Listed>>(File.ReadAllText(Path.Combine(folder, "sources.json")), Camel);
        var notes = listed.Select(l => (l, Bytes: File.ReadAllBytes(Path.Combine(folder, "notes", l.File))))
            .Select(n => new Note(n.l, Digest.Of(n.Bytes), Strict.GetString(n.Bytes)));
        var files = Directory.GetFiles(Path.Combine(folder, "notes")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
        return new Sample([.. files], [.. notes], [.. File.ReadAllLines(Path.Combine(folder, "statements.jsonl"))]);
    }

    /// <summary>The whole sample in one batch. Throws when the ledger does not take a statement.</summary>
    public Ledger Record()
    {
        var batch = new Batch(1, Make.Instant("2026-01-01"), "tester", "import");
        var (ledger, findings) = Ledger.Empty.Append(batch, Notes.Select(n => n.Source), Statements);
        return findings.IsEmpty ? ledger : throw new InvalidDataException(string.Join('\n', findings));
    }

    public static Statement Read(string line) =>
        StatementJson.TryRead(Encoding.UTF8.GetBytes(line), out var statement, out var finding) ? statement : throw new InvalidDataException($"{finding}: {line}");
}

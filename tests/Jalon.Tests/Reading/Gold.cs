using System.Text.Json;
using System.Text.Json.Serialization;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Reading;

/// <summary>The annotation of one document of the corpus, as its file has it; the fields are told in corpus/README.md.</summary>
internal sealed record Gold(GoldDocument Document, GoldStatement[] Statements, GoldSpan[] Distractors, GoldSpan[] Neutral, GoldConflict[] Conflicts, GoldSlip[] Slips)
{
    private const string Ending = ".gold.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Every annotated document, as HALF/NAME.LANGUAGE.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Root.At("corpus"), "*" + Ending, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root.At("corpus"), f)[..^Ending.Length].Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static byte[] Text(string name) => File.ReadAllBytes(Root.At("corpus", name + ".txt"));

    public static Gold Of(string name) => Read(File.ReadAllText(Root.At("corpus", name + Ending)));

    /// <summary>Throws <see cref="JsonException"/> when a field is missing, unknown or of the wrong type.</summary>
    public static Gold Read(string json) => JsonSerializer.Deserialize<Gold>(json, Options)!;
}

internal sealed record GoldDocument(string Date, string Language, string? Publisher);

internal sealed record GoldStatement(
    string Subject, string[] SubjectAliases, string Kind, string Property, GoldValue Value, Dictionary<string, string> Qualifiers, string Stance,
    string? AttributedTo, string Quote, int Start, string[]? PropertyAlso = null, string[]? KindAlso = null, string[]? StanceAlso = null,
    GoldValue[]? ValueAlso = null, string?[]? AttributedToAliases = null);

internal sealed record GoldValue(string Type, decimal? Low, decimal? High, string? Unit, string? Edtf, string? Code, string? WithStance = null);

internal sealed record GoldSpan(string Quote, int Start, string Why, decimal[]? Values = null);

internal sealed record GoldConflict(int[] Statements, string Why);

internal sealed record GoldSlip(string From, string To, string? Why = null);

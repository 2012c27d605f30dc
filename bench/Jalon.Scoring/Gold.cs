using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jalon.Scoring;

/// <summary>The annotation of one document of the corpus, as its file has it; the fields are told in corpus/README.md.</summary>
internal sealed record Gold(GoldDocument Document, GoldStatement[] Statements, GoldSpan[] Distractors, GoldSpan[] Neutral, GoldConflict[] Conflicts, GoldSlip[] Slips)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Throws <see cref="JsonException"/> when a field is missing, unknown or of the wrong type.</summary>
    public static Gold Read(string json) => JsonSerializer.Deserialize<Gold>(json, Options)!;
}

internal sealed record GoldDocument(string Date, string Language, string? Publisher);

internal sealed record GoldStatement(
    string Subject, string[] SubjectAliases, string Kind, string Property, GoldValue Value, Dictionary<string, string> Qualifiers, string Stance,
    string? AttributedTo, string Quote, int Start, string[]? PropertyAlso = null, string[]? KindAlso = null, string[]? StanceAlso = null,
    GoldValue[]? ValueAlso = null, string?[]? AttributedToAliases = null)
{
    /// <summary>The value and those that are as right.</summary>
    public IEnumerable<GoldValue> Values() => [Value, .. ValueAlso ?? []];
}

internal sealed record GoldValue(string Type, decimal? Low, decimal? High, string? Unit, string? Edtf, string? Code, string? WithStance = null);

internal sealed record GoldSpan(string Quote, int Start, string Why, decimal[]? Values = null);

internal sealed record GoldConflict(int[] Statements, string Why);

internal sealed record GoldSlip(string From, string To, string? Why = null);

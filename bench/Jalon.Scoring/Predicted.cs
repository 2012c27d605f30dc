using System.Text.Json;

namespace Jalon.Scoring;

/// <summary>A statement as the JSON of a reading has it.</summary>
internal sealed record Predicted(
    PredictedSubject Subject, string Property, GoldValue Value, Dictionary<string, string> Qualifiers, string Stance, string? AttributedTo, PredictedPassage Passage)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static Predicted[] Read(string json) => JsonDocument.Parse(json).RootElement.GetProperty("statements").Deserialize<Predicted[]>(Options)!;
}

internal sealed record PredictedSubject(string Name, string? Kind);

internal sealed record PredictedPassage(int Start, int Length, string? Quote);

using System.Text.Json;
using System.Text.Json.Nodes;
using Jalon.Scoring;

namespace Jalon.Bench.Scores;

/// <summary>The counts of a run as JSON, to be held against those of a later one.</summary>
internal static class ScoreFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Write(SetScores scores)
    {
        var sets = new JsonObject();
        foreach (var (set, score) in scores.Sets)
        {
            var parts = new JsonObject { ["whole"] = Counts(score.Whole) };
            foreach (var (part, tally) in score.Parts)
            {
                parts[part] = Counts(tally);
            }

            sets[set] = parts;
        }

        var documents = new JsonObject();
        foreach (var (name, tally) in scores.Documents)
        {
            documents[name] = Counts(tally);
        }

        return new JsonObject { ["sets"] = sets, ["documents"] = documents }.ToJsonString(Indented);
    }

    public static SetScores Read(string json)
    {
        var scores = new SetScores();
        var root = JsonNode.Parse(json)!;
        foreach (var (set, parts) in root["sets"]!.AsObject())
        {
            var score = scores.Sets[set] = new CorpusScore();
            foreach (var (part, counts) in parts!.AsObject())
            {
                (part == "whole" ? score.Whole : score.Part(part)).Add(Tally(counts!));
            }
        }

        foreach (var (name, counts) in root["documents"]!.AsObject())
        {
            scores.Documents[name] = Tally(counts!);
        }

        return scores;
    }

    private static JsonObject Counts(Tally tally)
    {
        var counts = new JsonObject();
        foreach (var count in Scoring.Tally.Counts.Where(c => tally[c] != 0))
        {
            counts[count.ToString()] = tally[count];
        }

        return counts;
    }

    private static Tally Tally(JsonNode counts)
    {
        var tally = new Tally();
        foreach (var (count, number) in counts.AsObject())
        {
            tally[Enum.Parse<Count>(count)] = number!.GetValue<int>();
        }

        return tally;
    }
}

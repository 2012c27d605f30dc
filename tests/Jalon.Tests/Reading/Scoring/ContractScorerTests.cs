using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Jalon.Scoring;
using Jalon.Tests.Repo;

namespace Jalon.Tests.Reading.Scoring;

/// <summary>Our scorer against the contract's own, on the same predictions; skipped where python3 or ../shared is missing.</summary>
public sealed class ContractScorerTests
{
    private static readonly (string Key, Func<Tally, double> Of)[] Measures =
    [
        ("gold", t => t[Count.Gold]), ("predicted", t => t[Count.Predicted]), ("neutral", t => t[Count.Neutral]), ("matched", t => t[Count.Matched]),
        ("recall", t => t.Recall), ("precision", t => t.Precision), ("f1", t => t.F1), ("strict_f1", t => t.StrictF1), ("loose_recall", t => t.LooseRecall),
        ("interval_exact", t => t.OfMatched(Count.Exact)), ("property", t => t.OfMatched(Count.Property)), ("subject", t => t.OfMatched(Count.Subject)),
        ("stance", t => t.OfMatched(Count.Stance)), ("attribution", t => t.OfMatched(Count.Attribution)), ("kind", t => t.OfMatched(Count.Kind)), ("qualifiers", t => t.Qualifiers),
        ("distractors_taken", t => t[Count.DistractorsTaken]), ("distractors", t => t[Count.Distractors]), ("conflicts_found", t => t[Count.ConflictsFound]),
        ("conflicts", t => t[Count.Conflicts]), ("slips_found", t => t[Count.SlipsFound]), ("slips", t => t[Count.Slips]),
    ];

    [Theory]
    [InlineData("corpus/work", false)]
    [InlineData("corpus/measure", false)]
    [InlineData("corpus/work", true)]
    [InlineData("../shared/reading", true)]
    public void Score_OfEveryDocument_IsThatOfTheContractsScorer(string folder, bool spoilt)
    {
        var script = Root.Shared("reading", "score.py");
        var corpus = new Corpus(Root.At(folder));
        using var scratch = new Scratch();
        var ours = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var name in corpus.Names())
        {
            var gold = corpus.Gold(name);
            var json = ScoredReading.Json(gold, corpus.Text(name));
            json = spoilt ? Spoil(json) : json;
            File.WriteAllText(scratch.File(name + ".json"), json);
            ours[name] = Scorer.Score(gold, Predicted.Read(json)).Whole;
        }

        var theirs = Python(script, scratch.Path, Root.At(folder), scratch.File("scores.json"));

        Assert.NotEmpty(ours);
        Assert.Equal(Lines(ours.ToDictionary(o => o.Key, o => (Func<string, double>)(key => Measures.First(m => m.Key == key).Of(o.Value)))),
            Lines(ours.Keys.ToDictionary(name => name, name => (Func<string, double>)(key => theirs[name]![key]?.GetValue<double>() ?? double.NaN))));
    }

    private static IEnumerable<string> Lines(Dictionary<string, Func<string, double>> documents) =>
        documents.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => $"{d.Key}: {string.Join(", ", Measures.Select(m => FormattableString.Invariant($"{m.Key} {d.Value(m.Key):0.000000}")))}");

    // Predictions wrong in every way that a scorer must see.
    private static string Spoil(string json)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (i, statement) in root["statements"]!.AsArray().Index())
        {
            var (value, passage) = (statement!["value"]!, statement["passage"]!);
            switch (i % 9)
            {
                case 0 when value["low"] is { } low: value["low"] = low.GetValue<decimal>() * 1.2m; break;
                case 1: value["low"] = null; break;
                case 2: statement["stance"] = "doubted"; break;
                case 3: passage["start"] = Math.Max(0, passage["start"]!.GetValue<int>() - 40); passage["length"] = passage["length"]!.GetValue<int>() + 80; break;
                case 4: statement["attributedTo"] = "le porte-parole"; break;
                case 5: statement["subject"]!["name"] = "La " + statement["subject"]!["name"]!.GetValue<string>().ToUpperInvariant() + " neuve"; break;
                case 6 when value["unit"]?.GetValue<string>() == "MW": value["unit"] = "kW"; break;
                case 7: value["code"] = value["code"] is null ? null : "UnderWay"; break;
                case 8: passage["start"] = passage["start"]!.GetValue<int>() + 5; break;
            }
        }

        return root.ToJsonString();
    }

    private static JsonNode Python(string script, string predicted, string corpus, string output)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", [script, predicted, corpus, "--json", output]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not there");
        }

        return JsonNode.Parse(File.ReadAllText(output).Replace("NaN", "null", StringComparison.Ordinal))!["documents"]!;
    }

    private sealed class Scratch : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("jalon-scores-").FullName;

        public string File(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose() => Directory.Delete(Path, true);
    }
}

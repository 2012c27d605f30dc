using System.Globalization;
using System.Text;

namespace Jalon.Bench.Calibration;

/// <summary>
/// Shows whether a confidence of 0.8 means right in eight of ten: on the half of the corpus that only measures, as the reader is
/// now. With <c>--write</c> fits the weights anew on the working half first, and writes them as code.
/// </summary>
internal static class Calibrate
{
    private static readonly string Table = Path.Combine(Repository.Corpus, "..", "src", "Jalon.Reading", "Confidence", "CalibrationTable.cs");

    public static int Run(string[] args)
    {
        var (work, measure) = (Judged.Of(Path.Combine(Repository.Corpus, "work")), Judged.Of(Path.Combine(Repository.Corpus, "measure")));
        if (args.Contains("--write", StringComparer.Ordinal))
        {
            var (start, weights) = Fit.Of(work);
            File.WriteAllText(Table, Code(start, weights));
            work = work.ConvertAll(j => j with { Confidence = Fit.Of(j, start, weights) });
            measure = measure.ConvertAll(j => j with { Confidence = Fit.Of(j, start, weights) });
            Console.WriteLine($"{weights.Count} weights written; build again for the reader to have them");
        }

        Print("work (fitted on)", work);
        Print("measure", measure);
        foreach (var language in measure.GroupBy(j => j.Language).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Print($"measure {language.Key}", [.. language]);
        }

        return 0;
    }

    private static void Print(string name, List<Judged> judged)
    {
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {judged.Count} proposals, right {judged.Average(One):0.000}, told {judged.Average(j => j.Confidence):0.000}, Brier {Reliability.Brier(judged):0.000}, error {Reliability.Error(judged):0.000}"));
        foreach (var bin in Reliability.Bins(judged))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {bin.From:0.0}-{bin.To:0.0}  {bin.Count,5}  told {bin.Told:0.00}  right {bin.Right:0.00}"));
        }
    }

    private static double One(Judged judged) => judged.IsRight ? 1 : 0;

    private static string Code(double start, SortedDictionary<string, double> weights)
    {
        var code = new StringBuilder();
        code.Append(CultureInfo.InvariantCulture, $$"""
            using System.Collections.Frozen;

            namespace Jalon.Reading.Confidence;

            /// <summary>The weights of the features, in log-odds. Written by <c>Jalon.Bench calibrate --write</c>; not to be changed by hand.</summary>
            internal static class CalibrationTable
            {
                public const double Start = {{start}};

                public static FrozenDictionary<string, double> Weights { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
                {

            """);
        foreach (var (feature, weight) in weights)
        {
            code.Append(CultureInfo.InvariantCulture, $"        [\"{feature}\"] = {weight},\n");
        }

        return code.Append("    }.ToFrozenDictionary(StringComparer.Ordinal);\n}\n").ToString();
    }
}

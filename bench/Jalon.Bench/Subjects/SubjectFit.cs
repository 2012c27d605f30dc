using System.Globalization;
using System.Text;
using Jalon.Reading.Resolution;

namespace Jalon.Bench.Subjects;

/// <summary>
/// Shows how often the weights choose what a value is about, as they are and as they would be fitted without the document at hand
/// (folds of whole documents of the working half). With <c>--write</c> fits them on all of it and writes them as code.
/// </summary>
internal static class SubjectFit
{
    private const int Folds = 10;
    private static readonly string Table = Path.Combine(Repository.Corpus, "..", "src", "Jalon.Reading", "Resolution", "SubjectWeights.Table.cs");

    // What grammar tells of the few places where these are seen: "une usine de 60 MW", "dont le coût", "la seconde", "la marine aligne 900 marins", "nous employons 900 marins".
    private static readonly double[] Prior = [.. Enum.GetValues<SubjectFeature>().Select(f => f switch
    {
        SubjectFeature.Linked => 5,
        SubjectFeature.HeadsRow => 3.5,
        SubjectFeature.Ours => 3,
        SubjectFeature.Within or SubjectFeature.Ranked => 2.5,
        SubjectFeature.Topical or SubjectFeature.Whose => 1.5,
        SubjectFeature.Speaker => -2,
        SubjectFeature.CountedHeld => -1.5,
        _ => 0.0,
    })];

    public static int Run(string[] args)
    {
        var told = Question.Of(Path.Combine(Repository.Corpus, "work"));
        if (args.Contains("--misses", StringComparer.Ordinal))
        {
            Misses.Print(told);
        }

        var questions = told.FindAll(q => q.Offered.Length > 0);
        Console.WriteLine($"{questions.Count} searches in {questions.Select(q => q.Document).Distinct(StringComparer.Ordinal).Count()} documents; something right was offered in {Share(questions, q => q.Answerable)}");
        Print("as it is", questions, questions.ConvertAll(q => q.IsRight(Now())));
        double[] penalties = Array.IndexOf(args, "--penalty") is >= 0 and var at ? [double.Parse(args[at + 1], CultureInfo.InvariantCulture)] : [3, 6, 12];
        foreach (var penalty in penalties)
        {
            Print(string.Create(CultureInfo.InvariantCulture, $"left out, penalty {penalty}"), questions, LeftOut(questions, penalty));
            var all = LogLinear.Fit(questions, Prior, penalty);
            Print(string.Create(CultureInfo.InvariantCulture, $"not left out, penalty {penalty}"), questions, questions.ConvertAll(q => q.IsRight(all)));
        }

        if (args.Contains("--weights", StringComparer.Ordinal))
        {
            var all = LogLinear.Fit(questions, Prior, penalties[penalties.Length / 2]);
            foreach (var f in Enum.GetValues<SubjectFeature>())
            {
                Console.WriteLine($"{f} {all[(int)f]:0.00} was {SubjectWeights.All[(int)f]:0.00} in {questions.Sum(q => q.Offered.Count(o => o.Any(x => x.At == (int)f)))}");
            }
        }

        if (args.Contains("--write", StringComparer.Ordinal))
        {
            File.WriteAllText(Table, Code([.. LogLinear.Fit(questions, Prior, penalties[penalties.Length / 2]).Select(w => (float)w)]));
            Console.WriteLine("weights written; build again for the reader to have them");
        }

        return 0;
    }

    /// <summary>For each search, whether weights fitted on the documents of the other folds choose right.</summary>
    private static List<bool> LeftOut(List<Question> questions, double penalty)
    {
        var fold = questions.Select(q => q.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Index().ToDictionary(d => d.Item, d => d.Index % Folds, StringComparer.Ordinal);
        var weights = Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(k => LogLinear.Fit([.. questions.Where(q => fold[q.Document] != k)], Prior, penalty)).ToArray();
        return questions.ConvertAll(q => q.IsRight(weights[fold[q.Document]]));
    }

    private static double[] Now() => [.. SubjectWeights.All.Select(w => (double)w)];

    private static void Print(string name, List<Question> questions, List<bool> right)
    {
        var languages = questions.Zip(right).GroupBy(q => q.First.Language).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {Share([.. g], q => q.Second)}");
        Console.WriteLine($"{name,-28} {Share(right, r => r)}   {string.Join("  ", languages)}");
    }

    private static string Share<T>(IReadOnlyCollection<T> all, Func<T, bool> what) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * all.Count(what) / Math.Max(1, all.Count):0.0} %");

    private static string Code(float[] weights)
    {
        var code = new StringBuilder("namespace Jalon.Reading.Resolution;\n\n/// <content>Written by <c>Jalon.Bench subject-weights --write</c>; not to be changed by hand.</content>\ninternal static partial class SubjectWeights\n{\n    private const string List = \"\"\"\n");
        foreach (var line in Enum.GetValues<SubjectFeature>().Select(f => string.Create(CultureInfo.InvariantCulture, $"{f}={weights[(int)f]:0.##}")).Chunk(8))
        {
            code.Append("        ").AppendJoin(' ', line).Append('\n');
        }

        return code.Append("        \"\"\";\n}\n").ToString();
    }
}

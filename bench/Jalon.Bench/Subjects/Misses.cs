using System.Globalization;
using Jalon.Reading.Resolution;

namespace Jalon.Bench.Subjects;

/// <summary>Where the subject of a value is not that of the gold, by cause: the name short or long, another thing chosen, or nothing right offered.</summary>
internal static class Misses
{
    public static void Print(List<Question> questions)
    {
        foreach (var rule in questions.GroupBy(q => q.Told.Rule).OrderByDescending(g => g.Count(q => !q.Told.IsRight)))
        {
            Console.WriteLine($"{rule.Key,-20} {rule.Count(),5} matched, {rule.Count(q => !q.Told.IsRight),4} of another subject, {rule.Count(q => !q.Told.IsRight && q.Answerable),4} of them with the right one offered");
        }

        foreach (var question in questions.Where(q => !q.Told.IsRight))
        {
            var told = question.Told;
            var right = question.Answerable ? "offered" : question.Offered.Length == 0 ? "unasked" : "absent";
            Console.WriteLine($"{question.Document}\t{told.Start}\t{told.Rule}\t{question.Property}\t{right}\t{told.Quote.ReplaceLineEndings(" ")}\t{told.GoldKind}: {told.Gold}\t{told.Kind}: {told.Name}\t{Describe(question, Array.IndexOf(told.Offered, told.Name))}\t{Describe(question, Array.IndexOf(question.Right, true))}");
        }
    }

    // The features of one thing offered, in words.
    private static string Describe(Question question, int at) =>
        at < 0 ? "" : string.Join(' ', question.Offered[at].Where(f => f.At < SubjectWeights.Count).Select(f => string.Create(CultureInfo.InvariantCulture, $"{(SubjectFeature)f.At}={f.Value:0.##}")));
}

using System.Diagnostics;
using System.Text;
using Jalon.Reading;

namespace Jalon.Bench;

/// <summary>How fast the reader reads, on one thread: texts of the corpus joined to the length of a press article, and to a large file.</summary>
internal static class ReadingBenchmark
{
    private const int Article = 8_500; // characters: some 1 300 words

    public static void Run(Report report, double scale)
    {
        var texts = Directory.EnumerateFiles(Repository.Corpus, "*.fr.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var articles = Enumerable.Range(0, 40).Select(i => Joined(texts, i, Article)).ToList();
        var options = new ReadOptions(new DateOnly(2037, 6, 1), null, "fr");
        articles.ForEach(a => Reader.Read(a, options));
        var rounds = Math.Max(1, (int)(5 * scale));
        var read = new List<double>();
        var bare = new List<double>();
        for (var run = 0; run < 5; run++)
        {
            read.Add(Seconds(() => Repeat(rounds, articles, a => Reader.Read(a, options).Proposals.Length)) / (rounds * articles.Count));
            bare.Add(Seconds(() => Repeat(rounds, articles, Words)) / (rounds * articles.Count));
        }

        var (each, bytes) = (Report.Median(read), articles.Average(a => Encoding.UTF8.GetByteCount(a)));
        report.Row($"reading, a document of {Article} characters", $"{Report.Number(each * 1000)} ms, {Report.Number(1 / each, "0")} documents a second, {Report.Number(bytes / each / 1e6)} MB/s, {Report.Number(each / Report.Median(bare), "0")} × a bare pass over its words",
            "no target", $"{Report.List(read.Select(r => r * 1000))} ms");

        var (small, large) = (Joined(texts, 0, 500_000), Joined(texts, 0, 5_000_000));
        var ratio = Seconds(() => Reader.Read(large, options)) / Seconds(() => Reader.Read(small, options));
        report.Row("reading ten times as much, 5 MB against 0.5 MB", $"{Report.Number(ratio)} times as long", "about 10", "1");
    }

    private static string Joined(List<string> texts, int first, int length)
    {
        var joined = new StringBuilder(length + 5_000);
        for (var i = first; joined.Length < length; i++)
        {
            joined.Append(texts[i % texts.Count]).Append("\n\n");
        }

        return joined.ToString(0, length);
    }

    private static void Repeat(int rounds, List<string> articles, Func<string, int> read)
    {
        for (var i = 0; i < rounds; i++)
        {
            articles.ForEach(a => read(a));
        }
    }

    // The least a reader must do: find the words.
    private static int Words(string text)
    {
        var words = 0;
        for (var i = 1; i < text.Length; i++)
        {
            words += char.IsLetterOrDigit(text[i]) && !char.IsLetterOrDigit(text[i - 1]) ? 1 : 0;
        }

        return words;
    }

    private static double Seconds(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}

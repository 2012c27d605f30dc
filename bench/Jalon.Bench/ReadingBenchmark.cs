using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jalon.Reading;

namespace Jalon.Bench;

/// <summary>How fast the reader reads, on one thread: texts of the corpus joined to the length of a press article, and to a large file.</summary>
internal static class ReadingBenchmark
{
    private const int Article = 8_500; // characters: some 1 300 words

    public static void Run(Report report, double scale)
    {
        foreach (var language in (string[])["fr", "en", "ru"])
        {
            Articles(report, language, scale);
        }

        First(report, scale);
        Large(report, scale);
    }

    // In a process of its own, compiled like the command and its server: this one is compiled once, without what a long run
    // learns of itself, which is right for a loop over a ledger and by a fifth too slow for a reader with many rules.
    private static void Articles(Report report, string language, double scale)
    {
        var runs = FreshProcess.Learning("Jalon.Bench.dll", "warm", language, scale.ToString(CultureInfo.InvariantCulture)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split(' ')).Select(p => (Read: double.Parse(p[0], CultureInfo.InvariantCulture), Bare: double.Parse(p[1], CultureInfo.InvariantCulture))).ToList();
        var read = runs.ConvertAll(r => r.Read);
        var bare = runs.ConvertAll(r => r.Bare);
        var (each, bytes) = (Report.Median(read), Articles(language).Average(a => Encoding.UTF8.GetByteCount(a)));
        report.Row($"reading {language}, a document of {Article} characters", $"{Report.Number(each * 1000)} ms, {Report.Number(1 / each, "0")} documents a second, {Report.Number(bytes / each / 1e6)} MB/s, {Report.Number(each / Report.Median(bare), "0")} × a bare pass over its words",
            "2 ms", $"{Report.List(read.Select(r => r * 1000))} ms");
    }

    /// <summary>Seconds a document of each of five runs, and of a bare pass over its words, once the compiler has done with what is run often.</summary>
    public static void Warm(string language, double scale)
    {
        var articles = Articles(language);
        var options = new ReadOptions(new DateOnly(2037, 6, 1), null, language);
        for (var round = 0; round < 8; round++)
        {
            Repeat(1, articles, a => Reader.Read(a, options).Proposals.Length);
            Repeat(1, articles, Words);
            Thread.Sleep(150); // it compiles again when little new is asked of it
        }

        var rounds = Math.Max(1, (int)(5 * scale));
        for (var run = 0; run < 5; run++)
        {
            var read = Seconds(() => Repeat(rounds, articles, a => Reader.Read(a, options).Proposals.Length)) / (rounds * articles.Count);
            var bare = Seconds(() => Repeat(rounds, articles, Words)) / (rounds * articles.Count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read:R} {bare:R}"));
        }
    }

    private static List<string> Articles(string language)
    {
        var texts = Texts(language);
        return [.. Enumerable.Range(0, 40).Select(i => Joined(texts, i, Article))];
    }

    // By the command itself, in a process of its own, to the last byte of its JSON.
    private static void Large(Report report, double scale)
    {
        using var folder = new TemporaryFolder();
        var texts = Texts("fr");
        var (small, large) = ((int)(5_000_000 * scale), (int)(50_000_000 * scale));
        var runs = new List<(double Seconds, double Memory)>();
        foreach (var bytes in (int[])[small, large])
        {
            var path = folder.File($"{bytes}.txt");
            using (var file = new StreamWriter(path))
            {
                for (int i = 0, written = 0; written < bytes; i++)
                {
                    var text = texts[i % texts.Count] + "\n\n";
                    file.Write(text);
                    written += Encoding.UTF8.GetByteCount(text);
                }
            }

            var ended = FreshProcess.Watch("jalon.dll", "read", path, "--json", "--date", "2037-06-01", "--language", "fr");
            runs.Add((ended.Milliseconds / 1000, ended.Bytes / 1e6));
        }

        report.Row($"jalon read, a file of {Report.Number(large / 1e6)} MB", $"{Report.Number(runs[1].Seconds)} s, {Report.Number(runs[1].Memory, "0")} MB at most; {Report.Number(runs[1].Seconds / runs[0].Seconds)} times as long as a tenth of it",
            "200 MB, about 10 times", "1");
    }

    // A process that begins, reads one document and ends, beside one that does nothing.
    private static void First(Report report, double scale)
    {
        using var folder = new TemporaryFolder();
        foreach (var language in (string[])["fr", "en", "ru"])
        {
            var path = folder.File($"article.{language}.txt");
            File.WriteAllText(path, Joined(Texts(language), 0, Article));
            var runs = Math.Max(3, (int)(15 * scale));
            var (nothing, read) = (new List<double>(), new List<double>());
            for (var run = 0; run <= runs; run++)
            {
                var (empty, first) = (FreshProcess.Run("Jalon.Bench.dll", "nothing").Milliseconds, FreshProcess.Run("jalon.dll", "read", path, "--json", "--date", "2037-06-01").Milliseconds);
                if (run > 0) // the first warms the disk
                {
                    nothing.Add(empty);
                    read.Add(first);
                }
            }

            report.Row($"jalon read, the first document from the start of the program, {language}", $"{Report.Number(Report.Median(read), "0")} ms, {Report.Number(Report.Median(read) / Report.Median(nothing))} × an empty .NET program ({Report.Number(Report.Median(nothing), "0")} ms)",
                "300 ms", $"{runs} each; {Report.Number(read.Min(), "0")} to {Report.Number(read.Max(), "0")} ms");
        }
    }

    private static List<string> Texts(string language) =>
        [.. Directory.EnumerateFiles(Repository.Corpus, $"*.{language}.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

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

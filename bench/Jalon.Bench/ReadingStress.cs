using System.Diagnostics;
using System.Text;
using Jalon.FuzzTests;
using Jalon.Reading;

namespace Jalon.Bench;

/// <summary>The spoilt texts of the tests, timed: how long the worst takes by its length. The tests count work; here the clock is looked at.</summary>
internal static class ReadingStress
{
    private const int Seed = 83_011;

    public static void Run(Report report, double scale)
    {
        var count = (int)(30_000 * scale);
        foreach (var language in (string[])["fr", "en", "ru"])
        {
            var texts = Directory.EnumerateFiles(Path.Combine(Repository.Corpus, "work"), $"*.{language}.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
            var options = new ReadOptions(new DateOnly(2037, 6, 1), null, language);
            texts.ForEach(t => Reader.Read(t, options));
            var (worst, worstOf, all) = (0.0, 0, 0.0);
            for (var i = 0; i < count; i++)
            {
                var text = Mutation.Of(texts, new Random(Seed + i));
                var kilobytes = Math.Max(1, Encoding.UTF8.GetByteCount(text) / 1024.0);
                var time = Milliseconds(text, options);
                all += time;
                // A pause of the machine is not the reader's: what seems slow is read again.
                for (var again = 0; again < 3 && time / kilobytes > worst; again++)
                {
                    time = Math.Min(time, Milliseconds(text, options));
                }

                (worst, worstOf) = time / kilobytes > worst ? (time / kilobytes, text.Length) : (worst, worstOf);
            }

            report.Row($"reading {count} spoilt texts, {language}", $"{Report.Number(worst)} ms a KB the worst (a text of {worstOf} characters), {Report.Number(all / count, "0.###")} ms a text", "50 ms a KB", "1");
        }
    }

    private static double Milliseconds(string text, ReadOptions options)
    {
        var started = Stopwatch.GetTimestamp();
        Reader.Read(text, options);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}

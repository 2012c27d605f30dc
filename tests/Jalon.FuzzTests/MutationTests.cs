using System.Collections.Concurrent;
using System.Text;
using Jalon.Reading;
using Jalon.Reading.Languages;

namespace Jalon.FuzzTests;

/// <summary>
/// A hundred thousand spoilt texts in three languages: none makes the reader throw, quote what is not there, or work more than in
/// proportion to its length. Work is counted in look-ups, not timed, so the outcome is the same on any machine.
/// </summary>
public sealed class MutationTests
{
    private const int TextsPerLanguage = 34_000;
    private const int Seed = 20_371;

    // 50 ms are more than a million look-ups; a KB of ordinary text takes some 15 000, one of nothing but figures ten times that.
    private const long LookUpsPerKilobyte = 200_000;

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("ru")]
    public void Text_SpoiltInAnyWay_IsReadWithTrueQuotesAndBoundedWork(string language)
    {
        Assert.SkipUnless(LanguageList.Find(language) is not null, $"{language} is not read");
        var texts = Corpus(language);
        var faults = new ConcurrentBag<string>();
        var proposals = 0;

        Parallel.For(0, TextsPerLanguage, (i, loop) =>
        {
            var random = new Random((Seed * 7) + i);
            var text = Mutation.Of(texts, random);
            var options = new ReadOptions(i % 5 == 0 ? null : new DateOnly(2037, 6, 1), null, i % 7 == 0 ? null : language);
            var (fault, found) = Fault(text, options);
            Interlocked.Add(ref proposals, found);
            if (fault is not null)
            {
                faults.Add($"{language} {i}: {fault}\n{Escaped(text)}");
                if (faults.Count > 4)
                {
                    loop.Stop();
                }
            }
        });

        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));
        Assert.True(proposals > TextsPerLanguage, $"only {proposals} proposals: the texts are spoilt too much to try anything");
    }

    private static (string? Fault, int Found) Fault(string text, ReadOptions options)
    {
        var before = Work.Done;
        ReadResult result;
        try
        {
            result = Reader.Read(text, options);
        }
#pragma warning disable CA1031 // Whatever it throws is the fault that is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return (e.ToString(), 0);
        }

        var work = Work.Done - before;
        var most = LookUpsPerKilobyte * Math.Max(1024, Encoding.UTF8.GetByteCount(text)) / 1024;
        if (work > most)
        {
            return ($"{work} look-ups for {text.Length} characters", 0);
        }

        int[] places = [0, .. Starts(text)];
        foreach (var passage in result.Proposals.Select(p => p.Passage))
        {
            var end = passage.Start + passage.Length;
            if (passage.Start < 0 || passage.Length <= 0 || end >= places.Length || text[places[passage.Start]..places[end]] != passage.Quote)
            {
                return ($"«{passage.Quote}» is not at {passage.Start}+{passage.Length}", 0);
            }
        }

        return (null, result.Proposals.Length);
    }

    // Where each code point ends; a surrogate without its fellow is one.
    private static IEnumerable<int> Starts(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            yield return i;
        }
    }

    private static List<string> Corpus(string language)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Jalon.slnx")))
        {
            folder = folder.Parent;
        }

        var texts = Directory.EnumerateFiles(Path.Combine(folder.FullName, "corpus", "work"), $"*.{language}.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        Assert.NotEmpty(texts);
        return texts;
    }

    private static string Escaped(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text.Length > 2000 ? text[..2000] : text)
        {
            shown.Append(c is '\n' or (>= ' ' and < '\u007F') or (>= '\u00C0' and < '\u0530') and not '\u0301' ? c.ToString() : $"\\u{(int)c:X4}");
        }

        return shown.ToString();
    }
}

using System.Diagnostics;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

/// <summary>No text, however odd, makes the reader throw or take more than time in proportion to its length.</summary>
public class ReadingTimeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string, int> Oddities => new()
    {
        { "« ", 100_000 }, { " »", 100_000 }, { "(", 100_000 }, { ")", 100_000 }, { "\"", 100_000 }, { "de ", 100_000 }, { "il ", 50_000 },
        { "la centrale de ", 30_000 }, { "12 345 678 ", 30_000 }, { "en contre 5 ", 30_000 }, { "USINE.\n", 20_000 }, { "– où ?\n", 20_000 }, { "7", 500_000 },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Text_ThatRepeatsOneThing_IsReadInTime(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        var watch = Stopwatch.StartNew();

        var result = Reader.Read(text, new ReadOptions(new DateOnly(2037, 3, 12), null, "fr"));

        Assert.True(watch.Elapsed < Patience, $"{times} times « {part} » took {watch.Elapsed}");
        Assert.NotNull(result);
    }

    [Fact]
    public void Line_WithoutAnySentenceEnd_IsReadToItsEnd()
    {
        var text = string.Concat(Enumerable.Repeat("la centrale de Kita a une puissance de 40 MW et ", 5_000));

        var result = Reader.Read(text, new ReadOptions(new DateOnly(2037, 3, 12), null, "fr"));

        Assert.True(result.Proposals.Length > 4_000, $"{result.Proposals.Length} proposals");
    }
}

using System.Diagnostics;
using System.Text;
using CsCheck;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

public sealed class CitationTests
{
    private const string Sample = "\uFEFF# Titre **gras**\r\n\r\nBamako, le 12 mars 2037\r\n\r\nLa centrale solaire de Kita, d’une capa\u00ADcité de 1\u202F200 MW, a coûté 𝟛 plus de 120 milliards de francs CFA. «\u00A0Elle ouvrira fin 2038\u00A0», a indiqué le ministre 😀. Elle emploie 5 000 hommes.\r\n- un e\u0301lan de 20 %\r\n";

    private static readonly string[] Noise =
        [" ", "\n", "\r\n", "\u00A0", "«", "»", "(", ")", "-", "–", "/", ".", ",", ":", "'", "’", "\u0301", "\u00AD", "\uFEFF", "\0", "😀", "\uD83D", "**", "31 février 2037", "99999999999999999999", "1,5 milliard", "de ", "à ", "et ", "n° ", "%", "d’ici ", "avant ", "fin ", "entre "];

    [Fact]
    public void Quotes_OfADifficultText_StandWhereTheyAreSaidToStand()
    {
        var result = Reader.Read(Sample, new ReadOptions());

        Assert.Contains(result.Proposals, p => p.Passage.Quote == "1\u202F200 MW");
        Assert.All(result.Proposals, p => Assert.Equal(p.Passage.Quote, CodePoints(Sample, p.Passage.Start, p.Passage.Length)));
    }

    [Fact]
    public void Quotes_OfAnyText_StandWhereTheyAreSaidToStand() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, Noise.Length - 1]).Array[0, 25].Sample(
            edits =>
            {
                var builder = new StringBuilder(Sample);
                foreach (var (at, noise) in edits)
                {
                    builder.Insert(at, Noise[noise]);
                }

                var text = builder.ToString();

                var result = Reader.Read(text, new ReadOptions(Language: "fr"));

                Assert.All(result.Proposals, p => Assert.Equal(p.Passage.Quote, CodePoints(text, p.Passage.Start, p.Passage.Length)));
            },
            iter: 400);

    [Fact]
    public void Text_OfTheWildest_IsReadWithoutAnException() =>
        Gen.String[Gen.Char["abéà dd'’«»0123456789.,;:-–/%()\n\r\t\u00A0ÀE\u0301\uD83D\uDE00"], 0, 400].Sample(
            text => Reader.Read(text, new ReadOptions(Language: "fr")), iter: 1000);

    [Theory]
    [InlineData("12 ")]
    [InlineData("de ")]
    [InlineData("le projet de la centrale de ")]
    [InlineData("a été signé ")]
    [InlineData("« ")]
    [InlineData("en 2037 de 12 MW ")]
    [InlineData("x")]
    [InlineData("avant le 31 février 2037, ")]
    public void Text_RepeatedManyTimes_IsReadInTimeThatGrowsWithIt(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        Reader.Read(text[..2000], new ReadOptions(Language: "fr"));
        var start = Stopwatch.GetTimestamp();

        Reader.Read(text, new ReadOptions(Language: "fr"));

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10), "200 KB took longer than 50 ms a KB");
    }

    [Fact]
    public void Reading_Twice_GivesTheSame()
    {
        var first = ReadingJson.Write(Reader.Read(Sample, new ReadOptions()));

        Assert.Equal(first, ReadingJson.Write(Reader.Read(Sample, new ReadOptions())));
    }

    private static string CodePoints(string text, int start, int length)
    {
        var at = 0;
        var index = 0;
        var from = 0;
        while (at < start + length)
        {
            from = at == start ? index : from;
            index += char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
            at++;
        }

        return text[from..index];
    }
}

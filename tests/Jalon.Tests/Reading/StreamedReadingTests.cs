using Jalon.Reading;

namespace Jalon.Tests.Reading;

/// <summary>A text read piece by piece from a stream gives what it gives as a whole.</summary>
public sealed class StreamedReadingTests
{
    private static readonly ReadOptions Options = new(new DateOnly(2037, 7, 1), "le-journal");

    [Fact]
    public void Text_OfManyPieces_GivesTheSameStreamed()
    {
        var text = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"La centrale n° {i} de Kita 😀 a une puissance de {i + 20} MW. Elle ouvrira en mai 2038.\n\n"));
        var whole = Reader.Read(text, Options);

        var streamed = Reader.Open(new StringReader(text), Options);
        var found = streamed.Proposals().ToList();

        Assert.True(found.Count > 9_000, $"{found.Count} proposals");
        Assert.Equal(whole.Proposals, found);
        Assert.Equal((whole.Language, whole.Date, whole.Publisher), (streamed.Language, streamed.Date, streamed.Publisher));
        Assert.Equal(whole.Findings, streamed.Findings);
    }

    [Fact]
    public void Json_OfAStreamedText_IsThatOfTheWhole()
    {
        var text = "Le 3 mars 2037\n\n" + string.Concat(Enumerable.Range(0, 9_000).Select(i => $"La ligne n° {i} de Kita coûte {i + 2} milliards de francs CFA le 31 février.\n\n"));
        using var streamed = new MemoryStream();

        ReadingJson.Write(streamed, Reader.Open(new StringReader(text), new ReadOptions()), f => f);

        Assert.Equal(ReadingJson.Write(Reader.Read(text, new ReadOptions())), System.Text.Encoding.UTF8.GetString(streamed.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("zzz yyy xxx")]
    public void Text_ThatSaysNothing_GivesTheSameFindingStreamed(string text)
    {
        var whole = Reader.Read(text, Options);

        var streamed = Reader.Open(new StringReader(text), Options);

        Assert.Empty(streamed.Proposals());
        Assert.NotEmpty(whole.Findings);
        Assert.Equal(whole.Findings, streamed.Findings);
    }
}

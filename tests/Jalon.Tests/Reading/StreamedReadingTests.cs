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
        var found = new List<Proposal>();

        var streamed = Reader.Read(new StringReader(text), Options, found.Add);

        Assert.True(found.Count > 9_000, $"{found.Count} proposals");
        Assert.Equal(whole.Proposals, found);
        Assert.Equal((whole.Language, whole.Date, whole.Publisher), (streamed.Language, streamed.Date, streamed.Publisher));
        Assert.Equal(whole.Findings, streamed.Findings);
        Assert.Empty(streamed.Proposals);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("zzz yyy xxx")]
    public void Text_ThatSaysNothing_GivesTheSameFindingStreamed(string text)
    {
        var whole = Reader.Read(text, Options);

        var streamed = Reader.Read(new StringReader(text), Options, p => Assert.Fail($"{p} was found"));

        Assert.NotEmpty(whole.Findings);
        Assert.Equal(whole.Findings, streamed.Findings);
    }
}

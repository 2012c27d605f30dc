using Jalon.Reading;

namespace Jalon.Tests.Reading;

/// <summary>Texts that begin or end where no writer would: what looks before a word or behind it must not leave the text.</summary>
public sealed class OddTextTests
{
    [Theory]
    [InlineData("fr", "N'a jamais tourné, la centrale.")]
    [InlineData("ru", "осенью и качает 1 900 кубов в сутки.")]
    [InlineData("ru", "Завод сдадут 31 марта 2037му")]
    public void Text_CutOddly_IsReadWithTrueQuotes(string language, string text)
    {
        var read = Reader.Read(text, new ReadOptions(new DateOnly(2036, 6, 1), null, language));

        Assert.All(read.Proposals, p => Assert.Equal(text.Substring(p.Passage.Start, p.Passage.Length), p.Passage.Quote));
    }
}

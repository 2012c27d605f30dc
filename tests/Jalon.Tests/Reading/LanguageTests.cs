using Jalon.Reading;

namespace Jalon.Tests.Reading;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Le ministre a signé les accords dans la capitale.", "fr")]
    [InlineData("The minister of trade has signed the agreements in the capital.", "en")]
    [InlineData("Министр подписал соглашение в столице.", "ru")]
    [InlineData("El ministro de las finanzas y los acuerdos por una nueva etapa del país.", null)]
    [InlineData("大臣は協定に署名した。", null)]
    public void Language_OfAText_IsDetected(string text, string? language)
    {
        var result = Reader.Read(text, new ReadOptions());

        Assert.Equal(language, result.Language);
    }

    [Theory]
    [InlineData("El ministro de las finanzas y los acuerdos por una nueva etapa del país.", "language-unsupported")]
    [InlineData("   \n", "empty")]
    public void Text_ThatCannotBeRead_GivesAFindingAndNoStatement(string text, string code)
    {
        var result = Reader.Read(text, new ReadOptions());

        Assert.Equal(code, Assert.Single(result.Findings).Code);
        Assert.Empty(result.Proposals);
    }
}

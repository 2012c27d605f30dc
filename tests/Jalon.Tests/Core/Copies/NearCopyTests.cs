using Jalon.Core.Copies;

namespace Jalon.Tests.Core.Copies;

public sealed class NearCopyTests
{
    [Theory]
    [InlineData(Wires.Agency, CopyVerdict.Certain)]
    [InlineData(Wires.Rewritten, CopyVerdict.Certain)]
    [InlineData(Wires.Shortened, CopyVerdict.Certain)]
    [InlineData(Wires.Partial, CopyVerdict.Likely)]
    [InlineData(Wires.SameMeeting, CopyVerdict.None)]
    public void Verdict_OfALaterText_TellsCopiesFromReportsOfTheSame(string later, CopyVerdict expected)
    {
        var (words, agency) = (WordSequence.Of(later), WordSequence.Of(Wires.Agency));

        var compared = NearCopy.Compare(words, agency);

        Assert.True(compared.Verdict(words.Count - 2, namesSource: false) == expected, $"{compared.Share:0.00} {compared.OwnShare:0.00}");
    }

    [Fact]
    public void Verdict_OfTheAgencyAgainstItsCopies_IsNoneWhereItSaysMore() =>
        Assert.Equal(CopyVerdict.None, Verdict(Wires.Agency, Wires.Shortened));

    [Fact]
    public void Share_OfQuotationsAlone_IsNotTheAuthorsOwn()
    {
        var compared = NearCopy.Compare(WordSequence.Of(Wires.SameMeeting), WordSequence.Of(Wires.Agency));

        Assert.InRange(compared.Share, 0.1, 0.4);
        Assert.InRange(compared.OwnShare, 0, 0.15);
    }

    [Fact]
    public void Passage_ShownAsProof_IsTheLongestCommonOne()
    {
        var compared = NearCopy.Compare(WordSequence.Of(Wires.Partial), WordSequence.Of(Wires.Agency));

        Assert.StartsWith("Les ministres de l’énergie", Wires.Partial[compared.Start..compared.End], StringComparison.Ordinal);
        Assert.EndsWith("banque publique de Velmar", Wires.Partial[compared.Start..compared.End], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accord signé mardi.", "Accord signé mardi.", CopyVerdict.None)]
    [InlineData("Le pont de Kala a été ouvert mardi matin à Kala.", "Le pont de Kala a été ouvert mardi matin à Kala", CopyVerdict.Certain)]
    [InlineData("Le pont de Kala a été ouvert mardi matin à Kala.", "Le pont de Kala sera ouvert jeudi soir à Kala.", CopyVerdict.None)]
    public void Verdict_OfShortTexts_NeedsNearlyTheSameWords(string later, string earlier, CopyVerdict expected)
    {
        var signed = Signature.Of(WordSequence.Of(later)) is not null;

        Assert.Equal(expected, signed ? Verdict(later, earlier) : CopyVerdict.None);
    }

    [Theory]
    [InlineData("selon l’Agence Tellis, les travaux", "agence Tellis", true)]
    [InlineData("selon l’agence, Tellis est loin", "Agence Tellis", true)]
    [InlineData("selon l’agence de Tellis", "Agence Tellis", false)]
    public void Names_OfAPublisher_AreFoundWhateverTheCase(string text, string name, bool expected) => Assert.Equal(expected, WordSequence.Of(text).Names(name));

    private static CopyVerdict Verdict(string later, string earlier)
    {
        var words = WordSequence.Of(later);
        return NearCopy.Compare(words, WordSequence.Of(earlier)).Verdict(words.Count - 2, namesSource: false);
    }
}

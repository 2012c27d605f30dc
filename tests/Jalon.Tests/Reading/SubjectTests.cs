using Jalon.Core;

namespace Jalon.Tests.Reading;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("Le belvédère de Kolma est entretenu par la commune. Le belvédère a coûté 3 millions d’euros.", "belvédère de Kolma")]
    [InlineData("La halle de Kolma, longtemps promise, est achevée. Elle a coûté 3 millions d’euros.", "halle de Kolma")]
    public void Noun_OfNoList_IsASubject(string text, string subject)
    {
        var proposal = Assert.Single(Reads.French(text).Proposals, p => p.Property.Code == "cost");

        Assert.Equal(subject, proposal.SubjectName);
    }

    [Fact]
    public void Noun_GenericAtANewParagraph_IsWhatTheTextSpeaksOfMost()
    {
        var text = "L’usine de Kolma est achevée. L’usine emploie 300 ouvriers. Elle produit 40 000 tonnes par an. Un réservoir est prêt.\n\nL’investissement a coûté 3 millions d’euros.";

        var proposal = Assert.Single(Reads.French(text).Proposals, p => p.Property.Code == "cost");

        Assert.Equal("usine de Kolma", proposal.SubjectName);
    }

    [Theory]
    [InlineData("La première s’étend sur 12 hectares.", "gare de Kolma")]
    [InlineData("La seconde s’étend sur 12 hectares.", "centrale de Tirva")]
    [InlineData("La dernière s’étend sur 12 hectares.", "centrale de Tirva")]
    public void Rank_AmongThoseNamedBefore_TellsWhich(string sentence, string subject)
    {
        var proposal = Assert.Single(Reads.French("La gare de Kolma et la centrale de Tirva sont achevées. " + sentence).Proposals, p => p.Property.Code == "area");

        Assert.Equal(subject, proposal.SubjectName);
    }

    [Theory]
    [InlineData("La gare de Kolma est achevée. S’agissant du pont de Tirva, le chantier a repris.", "pont de Tirva")]
    [InlineData("La gare de Kolma est achevée. Quant au pont de Tirva, le chantier a repris.", "pont de Tirva")]
    public void Topic_NamedBeforehand_IsTheSubject(string text, string subject)
    {
        var proposal = Reads.French(text).Proposals.Last(p => p.Property.Code == "status");

        Assert.Equal(subject, proposal.SubjectName);
    }

    [Fact]
    public void Apposition_OfAKind_NamesTheThingBefore()
    {
        var proposal = Assert.Single(Reads.French("Le centre de Tirva, un bâtiment de 3 200 m², est opérationnel.").Proposals, p => p.Property.Code == "area");

        Assert.Equal("centre de Tirva", proposal.SubjectName);
    }

    [Fact]
    public void Relative_WithItsWorks_SpeaksOfWhatStandsBefore()
    {
        var text = "L’usine de Kolma est achevée. Elle emploie 300 ouvriers.\n\nCe projet s’ajoute à celui de la centrale de Tirva, dont les travaux ont été lancés en mai 2036.";

        var proposal = Assert.Single(Reads.French(text).Proposals, p => p.Property.Code == "launched");

        Assert.Equal("centrale de Tirva", proposal.SubjectName);
    }

    [Fact]
    public void Visit_OfWhoIsAwaited_IsAnEvent()
    {
        var proposal = Assert.Single(Reads.French("La gare de Kolma est achevée. La ministre danoise est attendue à Kolma le 20 mai 2038.").Proposals, p => p.Value is Jalon.Core.Values.DateValue);

        Assert.Equal(("held", "event", "visite de ministre danoise"), (proposal.Property.Code, proposal.SubjectKind, proposal.SubjectName));
    }

    [Theory]
    [InlineData("Le port de Kolma et le pont de Tirva coûtent 224 millions d’euros : 140 pour le port, 84 pour le pont.", "port de Kolma", "pont de Tirva")]
    public void Sum_ForWhatFollows_IsThatOfWhatFollows(string text, string first, string second)
    {
        var names = Reads.French(text).Proposals.Where(p => p.Property.Code == "cost").Select(p => p.SubjectName).ToArray();

        Assert.Equal([first, second], names[^2..]);
    }

    [Fact]
    public void Name_WithItsFitting_IsKeptWhole()
    {
        var proposal = Assert.Single(Reads.French("Le terminal à conteneurs de Kolma a coûté 3 millions d’euros.").Proposals);

        Assert.Equal("terminal à conteneurs de Kolma", proposal.SubjectName);
    }
}

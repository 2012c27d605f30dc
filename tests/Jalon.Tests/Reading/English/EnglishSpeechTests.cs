using Jalon.Core;

namespace Jalon.Tests.Reading.English;

/// <summary>Who is said to have said what, and how it stands.</summary>
public sealed class EnglishSpeechTests
{
    [Theory]
    [InlineData("The minister said that the Kafulu dam cost 40 million euros.", "The minister")]
    [InlineData("\"The Kafulu dam cost 40 million euros,\" said Ibrahim Diallo, the energy minister.", "Ibrahim Diallo")]
    [InlineData("According to the Malian energy ministry, the Kafulu dam cost 40 million euros.", "the Malian energy ministry")]
    [InlineData("The Kafulu dam cost 40 million euros, according to the operator.", "the operator")]
    [InlineData("The agency, quoting the energy minister, said the Kafulu dam cost 40 million euros.", "the energy minister")]
    [InlineData("The Kafulu dam cost 40 million euros, the minister told reporters.", "the minister")]
    [InlineData("An Egyptian official, who asked not to be named, said the Kafulu dam cost 40 million euros.", "An Egyptian official")]
    [InlineData("Officials say the Kafulu dam cost 40 million euros.", "Officials")]
    [InlineData("The Danish shipyard said the Kafulu dam cost 40 million euros.", "The Danish shipyard")]
    [InlineData("The Kafulu dam cost 40 million euros.", null)]
    public void Figure_IsAttributedToWhoSaysSo(string text, string? speaker)
    {
        var proposal = Assert.Single(Reads.English(text).Proposals);

        Assert.Equal(speaker, proposal.AttributedTo);
    }

    [Fact]
    public void Quotation_OfSeveralSentences_IsThatOfWhoIsNamedAtItsEnd()
    {
        var read = Reads.English("“The Kafulu bridge cost 40 million euros. It will open in September,” Ms Traoré said.");

        Assert.All(read.Proposals, p => Assert.Equal("Ms Traoré", p.AttributedTo));
        Assert.Equal(2, read.Proposals.Length);
    }

    [Fact]
    public void Pronoun_CarriesTheSpeakerOn()
    {
        var read = Reads.English("The energy minister, Awa Traoré, said the Kafulu dam cost 40 million euros. It would employ 90 people, she added.");

        Assert.Equal(["The energy minister", "The energy minister"], read.Proposals.Select(p => p.AttributedTo));
    }

    [Fact]
    public void Answer_InAnInterview_IsTheInterviewed()
    {
        var read = Reads.English("Interview with Ana Tavares, director of the ports authority\n\nQ: Where does the Kafulu terminal stand?\n\nA: The terminal is 80 per cent complete. A new quay was handed over in June.\n\nQ: Is it true that it cost 90 million euros?\n\nA: It cost 60 million.");

        Assert.All(read.Proposals.Where(p => p.Property.Code is "share" or "completed"), p => Assert.Equal("Ana Tavares", p.AttributedTo));
        Assert.Contains(read.Proposals, p => p.Property.Code == "share");
    }

    [Theory]
    [InlineData("The Kafulu dam will have cost 96 million dollars.", Stance.Reported)]
    [InlineData("The Kafulu plant will produce 60 MW.", Stance.Planned)]
    [InlineData("The Kafulu plant is to produce 60 MW.", Stance.Planned)]
    [InlineData("The Kafulu plant is expected to produce 60 MW.", Stance.Planned)]
    [InlineData("Nobody disputes the cost of the Kafulu bridge, 45 million euros.", Stance.Reported)]
    [InlineData("The Kafulu utility needs 33 million euros for the treatment plant.", Stance.Requested)]
    [InlineData("A guarantee of 7 million euros is requested for the Kafulu cement plant.", Stance.Requested)]
    [InlineData("The ministry denies that the Kafulu dam cost 90 million euros.", Stance.Denied)]
    [InlineData("Experts doubt that the Kafulu plant produces 60 MW.", Stance.Doubted)]
    public void Figure_HasTheStanceOfItsClause(string text, Stance stance)
    {
        var proposal = Assert.Single(Reads.English(text).Proposals);

        Assert.Equal(stance, proposal.Stance);
    }

    [Fact]
    public void Figure_ThatAnotherCorrects_IsDenied()
    {
        var read = Reads.English("The Kafulu battalion numbers 540 soldiers, not 800 soldiers.");

        Assert.Equal([Stance.Reported, Stance.Denied], read.Proposals.Select(p => p.Stance));
    }

    [Theory]
    [InlineData("The Kafulu slaughterhouse will employ 165 people.", "headcount 165..165 1")]
    [InlineData("The Kafulu school takes in 165 people.", "beneficiaries 165..165 1")]
    [InlineData("Sixty technicians were trained at the Kafulu school.", "beneficiaries 60..60 1")]
    [InlineData("The Kafulu plant will turn out 600 tractors a year.", "capacity 600..600 1/a")]
    public void People_AndThings_AreToldByTheVerbBesideThem(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Contains(value, values);
    }
}

using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Tests.Core.Views;

public sealed class CorroborationTests
{
    private readonly Book book = new();

    [Fact]
    public void Accounts_OfOneSpeakerInManyPapers_AreOne()
    {
        book.Say("plant", "capacity", "200 MW", "minister", paper: "a");
        book.Say("plant", "capacity", "200 MW", "minister", paper: "b");
        book.Say("plant", "capacity", "200 MW", "minister", paper: "c");

        Assert.Equal(1, Of("plant").Count);
    }

    [Fact]
    public void Accounts_OfOneSide_AreOne()
    {
        book.Agent("ministry", "ministry", "mali").Agent("minister", "person", "ministry").Agent("council", "government", "mali");
        book.Say("plant", "capacity", "200 MW", "minister");
        book.Say("plant", "capacity", "200 MW", "council");
        book.Say("plant", "capacity", "200 MW", "novawind");

        Assert.Equal(2, Of("plant").Count);
    }

    [Fact]
    public void Accounts_OfACopy_AreThatOfItsOriginal()
    {
        book.Say("plant", "capacity", "200 MW", "sputnik", "2024-03-07");
        book.Say("plant", "capacity", "200 MW", "africa-press", "2024-03-08");
        var copy = Make.Source("africa-press", "2024-03-08");
        book.Note(copy.Item.Value, "copy-of", Make.Source("sputnik", "2024-03-07").Item.Value);

        var answer = Of("plant");

        Assert.Equal((1, "corroboration.single-account"), (answer.Count, answer.Rule));
        Assert.Equal(2, answer.Accounts[0].Length);
    }

    [Fact]
    public void Accounts_JoinedThroughAThird_AreOne()
    {
        book.Say("plant", "capacity", "200 MW", "a", paper: "p");
        book.Say("plant", "capacity", "200 MW", "b", paper: "q");
        book.Say("plant", "capacity", "200 MW", "a", paper: "q");

        Assert.Equal(1, Of("plant").Count);
    }

    [Fact]
    public void Denials_SupportNothing()
    {
        book.Say("plant", "capacity", "200 MW", "a", stance: Stance.Denied);

        Assert.Equal((0, 0), (Of("plant").Count, Of("plant").SourceQuality));
    }

    [Theory]
    [InlineData(1, SourceType.Media, SourceType.Unknown)]
    [InlineData(2, SourceType.Media, SourceType.Ngo)]
    [InlineData(3, SourceType.Ngo, SourceType.PeerReviewed)]
    [InlineData(4, SourceType.Media, SourceType.OfficialGovernment)]
    [InlineData(5, SourceType.ImplementingAgency, SourceType.OfficialGovernment)]
    public void SourceQuality_BySourceTypes_FollowsTuff(int score, SourceType one, SourceType other)
    {
        book.Publisher("a", one).Publisher("b", other);
        book.Say("plant", "capacity", "200 MW", "a");
        book.Say("plant", "capacity", "200 MW", "b");

        Assert.Equal(score, Of("plant").SourceQuality);
    }

    [Fact]
    public void Completeness_ByWhatIsKnown_LosesAPointForEachGap()
    {
        book.Item("plant", "power-plant");
        (int, string) Score() => (Completeness.Of(book.Dossier("plant")).Score, string.Join(' ', Completeness.Of(book.Dossier("plant")).Missing));
        Assert.Equal((1, "uncertain-year no-amount unspecified-funder missing-implementer missing-receiver"), Score());

        book.Say("plant", "launched", "2024-05-24", "a");
        Assert.Equal((2, "no-amount unspecified-funder missing-implementer missing-receiver"), Score());

        book.Say("plant", "cost", "120000000000.. XOF", "a");
        Assert.Equal((3, "unspecified-funder missing-implementer missing-receiver"), Score());

        book.Note("plant", "responsible", "novawind");
        Assert.Equal((3, "unspecified-funder missing-receiver"), Score());

        book.Note("plant", "partner", "mali");
        Assert.Equal((4, "unspecified-funder"), Score());

        book.Say("plant", "financing", "60000000000 XOF", "b", holder: "bank");
        Assert.Equal((5, ""), Score());
    }

    [Theory]
    [InlineData("2024", true)]
    [InlineData("2024-05-24", true)]
    [InlineData("2024?", false)]
    [InlineData("2024-11/2025-02", false)]
    public void Completeness_OfAYear_WantsItCertain(string launched, bool known)
    {
        book.Item("plant", "power-plant");
        book.Say("plant", "launched", launched, "a");

        Assert.Equal(known, !Completeness.Of(book.Dossier("plant")).Missing.Contains("uncertain-year"));
    }

    [Fact]
    public void Completeness_OfNothing_IsZero() => Assert.Equal(0, Completeness.Of(book.Dossier("nothing")).Score);

    [Theory]
    [InlineData(Language.French, "2 récits indépendants\u202f; qualité des sources\u00a0: 1 sur 5.")]
    [InlineData(Language.English, "2 independent accounts; source quality: 1 of 5.")]
    [InlineData(Language.Russian, "2 независимых свидетельства; качество источников: 1 из 5.")]
    public void Sentence_InEachLanguage_HasItsPlural(Language language, string expected)
    {
        book.Say("plant", "capacity", "200 MW", "a");
        book.Say("plant", "capacity", "200 MW", "b");

        Assert.Equal(expected, CorroborationTexts.Say(Of("plant"), language));
    }

    private Corroboration Of(string item)
    {
        var dossier = book.Dossier(item);
        return Corroboration.Of(dossier.Entries.Where(e => e.Statement.Property.Code == "capacity"), dossier.Register);
    }
}

using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Acceptance;

public sealed class AcceptorTests
{
    private static readonly Source Gazette = Make.Source("gazette", "2024-05-04");

    private static readonly KnownItem[] Known =
    [
        new(new ItemId("gazette"), "agent", ["La Gazette"]),
        new(new ItemId("ministere-energie"), "agent", ["ministère de l’Énergie"]),
        new(new ItemId("centrale-sanankoroba"), "power-plant", ["centrale solaire de Sanankoroba"]),
        new(new ItemId("centrale-bougouni"), "power-plant", ["centrale solaire de Bougouni"]),
        new(new ItemId("accord-sanankoroba"), "agreement", ["accord sur Sanankoroba"]),
    ];

    [Theory]
    [InlineData("centrale solaire de Sanankoroba", "centrale-sanankoroba", MatchReason.SameName)]
    [InlineData("Centrales solaires de Sanankoroba", "centrale-sanankoroba", MatchReason.SameName)]
    [InlineData("grande centrale solaire de Bougouni", "centrale-bougouni", MatchReason.SharedWords)]
    [InlineData("centrale-bougouni", "centrale-bougouni", MatchReason.Id)]
    [InlineData("centrale solaire", "centrale-solaire", MatchReason.New)]
    [InlineData("centrale solaire de Kayes", "centrale-solaire-kayes", MatchReason.New)]
    [InlineData("солнечная электростанция", "solnechnaia-elektrostantsiia", MatchReason.New)]
    public void Subject_ByItsName_IsTheKnownItemOrANewOne(string name, string id, MatchReason reason)
    {
        var accepted = Acceptor.Accept(Candidate(name), Gazette, new KnownNames(Known));

        Assert.Equal(id, accepted.Statement.Subject.Value);
        Assert.Equal(reason, accepted.Subject.Reason);
        Assert.Equal(reason == MatchReason.New ? 2 : 0, accepted.Introductions.Length);
    }

    [Fact]
    public void Speaker_AttributedInTheText_SpeaksThroughThePublisher()
    {
        var accepted = Acceptor.Accept(Candidate("centrale de Sanankoroba") with { AttributedTo = "le ministère de l’énergie" }, Gazette, new KnownNames(Known));

        Assert.Equal(new Attribution(new ItemId("ministere-energie"), [new ItemId("gazette")]), accepted.Statement.AssertedBy);
        Assert.Equal(new Citation(Gazette.Id, "50 MW", 10, 5), accepted.Statement.Citation);
        Assert.Equal(Edtf.Parse("2025"), accepted.Statement.ValidTime);
    }

    [Fact]
    public void Speaker_ThePublisherItself_NeedsNoRelay()
    {
        var accepted = Acceptor.Accept(Candidate("centrale de Sanankoroba") with { AttributedTo = "la Gazette" }, Gazette, new KnownNames(Known));

        Assert.Equal(new Attribution(new ItemId("gazette")), accepted.Statement.AssertedBy);
    }

    [Fact]
    public void NewItem_NamedAgain_IsTheSame()
    {
        var names = new KnownNames(Known);

        var first = Acceptor.Accept(Candidate("usine de Kala"), Gazette, names);
        var second = Acceptor.Accept(Candidate("l’usine de Kala"), Gazette, names);

        Assert.Equal(first.Statement.Subject, second.Statement.Subject);
        Assert.Empty(second.Introductions);
    }

    [Theory]
    [InlineData("facility", "centrale solaire de Kala", "power-plant")]
    [InlineData("facility", "route de Kala", "facility")]
    [InlineData("institution", "banque de l’AES", "development-bank")]
    [InlineData("event", "визит в Россию", "visit")]
    [InlineData("castle", "x", null)]
    public void Kind_ByFamilyAndName_IsTheNarrowest(string family, string name, string? kind) => Assert.Equal(kind, KindOfSubject.Of(family, name));

    [Fact]
    public void Candidate_WrittenAndRead_IsTheSame()
    {
        var candidate = Candidate("centrale \"Kala\"") with { AttributedTo = "X", Qualifiers = Qualifiers.None.With("holder", "Y"), Confidence = 0.85m, Rule = "r" };

        Assert.True(CandidateJson.TryRead(CandidateJson.Write(candidate), out var read));
        Assert.Equal(candidate, read);
        Assert.False(CandidateJson.TryRead("{}", out _));
        Assert.False(CandidateJson.TryRead("no json", out _));
    }

    private static Candidate Candidate(string name) => new()
    {
        SubjectName = name, SubjectKind = "facility", Property = Properties.Capacity, Value = new QuantityValue(Interval.Exactly(50), Unit.Parse("MW")),
        Period = Edtf.Parse("2025"), Stance = Stance.Planned, Start = 10, Length = 5, Quote = "50 MW",
    };
}

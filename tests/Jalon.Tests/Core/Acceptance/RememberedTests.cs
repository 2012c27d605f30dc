using Jalon.Core;
using Jalon.Core.Acceptance;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Acceptance;

public sealed class RememberedTests
{
    private static readonly Candidate Read = new()
    {
        SubjectName = "route de Kala", SubjectKind = "facility", Property = Properties.Capacity, Value = new QuantityValue(Interval.Exactly(40), Unit.Parse("km")),
        Start = 27, Length = 5, Quote = "40 km", Confidence = 0.8m, Rule = "quantity",
    };

    [Fact]
    public void Reading_ByANewerReader_IsTheSameWhateverElseItSays() => Assert.True(Remembered.IsSame(Read, Read with
    {
        SubjectName = "axe nord", Stance = Stance.Planned, AttributedTo = "le ministre", Start = 20, Length = 12, Quote = "longue de 40 km", Confidence = 0.3m, Rule = "length",
        Value = new QuantityValue(Interval.Exactly(40_000), Unit.Parse("m")), Qualifiers = Qualifiers.None.With("stage", "initial"), Period = Edtf.Parse("2025"),
    }));

    [Fact]
    public void Reading_OfAnotherPlaceValueOrProperty_IsAnother()
    {
        Assert.False(Remembered.IsSame(Read, Read with { Start = 32 }));
        Assert.False(Remembered.IsSame(Read, Read with { Value = new QuantityValue(Interval.Exactly(41), Unit.Parse("km")) }));
        Assert.False(Remembered.IsSame(Read, Read with { Property = Properties.Area }));
        Assert.False(Remembered.IsSame(Read, Read with { Value = new QuantityValue(new Interval(38, 42), Unit.Parse("km")) }));
    }

    [Fact]
    public void Reading_OfACopy_IsTheSameAmongTheSameWords()
    {
        var moved = Read with { Start = 527 };

        Assert.True(Remembered.IsSameElsewhere(Read, "La route de Kala, longue de 40 km, a été achevée.", moved, "la route de Kala – longue de 40 km – a été achevée en mai"));
        Assert.False(Remembered.IsSameElsewhere(Read, "La route de Kala, longue de 40 km, a été achevée.", moved, "Le pipeline du Nord traversera sur 40 km une zone inondable"));
    }

    [Fact]
    public void Surroundings_AtTheEndsOfAText_AreWhatThereIs()
    {
        const string text = "Long de 40 km.";

        var around = Remembered.Surroundings(Read with { Start = 8, Length = 5 }, (from, length) => from + length <= text.Length ? text.Substring(from, length) : null);

        Assert.Equal("Long de 40 km", around);
    }
}

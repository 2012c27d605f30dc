namespace Jalon.Tests.Reading.English;

public sealed class EnglishBoundTests
{
    [Theory]
    [InlineData("100 MW", "100..100")]
    [InlineData("about 100 MW", "95..105")]
    [InlineData("around 100 MW", "95..105")]
    [InlineData("some 100 MW", "95..105")]
    [InlineData("roughly 100 MW", "95..105")]
    [InlineData("nearly 100 MW", "90..100")]
    [InlineData("almost 100 MW", "90..100")]
    [InlineData("just under 100 MW", "90..100")]
    [InlineData("more than 100 MW", "100..")]
    [InlineData("over 100 MW", "100..")]
    [InlineData("at least 100 MW", "100..")]
    [InlineData("no fewer than 100 MW", "100..")]
    [InlineData("less than 100 MW", "..100")]
    [InlineData("under 100 MW", "..100")]
    [InlineData("up to 100 MW", "..100")]
    [InlineData("at most 100 MW", "..100")]
    [InlineData("not exceeding 100 MW", "..100")]
    [InlineData("between 80 and 100 MW", "80..100")]
    [InlineData("80 to 100 MW", "80..100")]
    [InlineData("80–100 MW", "80..100")]
    [InlineData("100 MW at most", "..100")]
    [InlineData("100 MW or so", "95..105")]
    [InlineData("100 MW or more", "100..")]
    public void Precision_OfTheContract_GivesItsInterval(string figure, string amount)
    {
        var values = Reads.EnglishValues($"The Kafulu solar plant has this capacity: {figure}.");

        Assert.Equal([$"capacity {amount} MW"], values);
    }

    [Theory]
    [InlineData("half", "50..50")]
    [InlineData("a third", "33.3333..33.3333")]
    [InlineData("two-thirds", "66.6667..66.6667")]
    [InlineData("three-quarters", "75..75")]
    [InlineData("one fifth", "20..20")]
    [InlineData("nearly 40 per cent", "36..40")]
    [InlineData("more than half", "50..")]
    public void Fractions_OfAWhole_ArePercentages(string part, string amount)
    {
        var values = Reads.EnglishValues($"The Malian state holds {part} of the Kafulu refinery.");

        Assert.Equal([$"share {amount} %"], values);
    }

    [Theory]
    [InlineData("Trade between Mali and Russia rose by 12 per cent.", "growth 12..12 %")]
    [InlineData("Trade between Mali and Russia fell 7.5%.", "growth -7.5..-7.5 %")]
    [InlineData("Trade between Mali and Russia was down by nearly a quarter.", "growth -25..-22.5 %")]
    public void Change_InPercent_HasItsSign(string text, string value)
    {
        var values = Reads.EnglishValues(text);

        Assert.Equal([value], values);
    }
}

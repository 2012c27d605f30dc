using Jalon.Scoring;

namespace Jalon.Tests.Reading.Scoring;

public sealed class ScoreValueTests
{
    [Theory]
    [InlineData("300..300 MW", "0.3..0.3 GW", 1)]
    [InlineData("30..30 mo", "2.5..2.5 a", 1)]
    [InlineData("100.. t", "100..100 t", 0.8)]
    [InlineData("95..105 t", "100..100 t", 0)]
    [InlineData("100..100 t", "100..100 t/a", 0)]
    [InlineData("7..7 1/a", "7..7 1", 1)]
    [InlineData("5..5 XOF", "5..5 XAF", 0)]
    [InlineData("100.. t", "..100 t", 0)]
    public void Quantity_HeldAgainstAnother_IsTheSameWithinAPercent(string value, string other, double score) =>
        Assert.Equal(score, ScoreValues.Score(Number(value), Number(other)));

    [Theory]
    [InlineData("../2037-12-31", "2037", 0.8)]
    [InlineData("../2037-12-31", "../2037", 1)]
    [InlineData("2037-05", "2037-05-01/2037-05-31", 1)]
    [InlineData("2037-05", "2037", 0)]
    [InlineData("2037-05", "no date", 0)]
    public void Date_HeldAgainstAnother_NeedsTheSameDays(string edtf, string other, double score) =>
        Assert.Equal(score, ScoreValues.Score(new GoldValue("date", null, null, null, edtf, null), new GoldValue("date", null, null, null, other, null)));

    [Theory]
    [InlineData("not-certified", "NotCertified", 1)]
    [InlineData("uncertified", "non_certified", 1)]
    [InlineData("undecided", "unresolved", 0.8)]
    [InlineData("under-construction", "in progress", 1)]
    [InlineData("not-certified", "certified", 0)]
    [InlineData("suspended", "under-negotiation", 0)]
    public void Code_HeldAgainstAnother_CountsItsPolarity(string code, string other, double score) =>
        Assert.Equal(score, ScoreValues.Score(new GoldValue("code", null, null, null, null, code), new GoldValue("code", null, null, null, null, other)));

    [Theory]
    [InlineData("95..105 t", "100..100 t", true)]
    [InlineData("95..105 t", "200..200 t", false)]
    [InlineData("3.. t", "500..500 t", false)]
    public void Values_WithOtherBounds_StillTouch(string value, string other, bool touch) => Assert.Equal(touch, LooseValues.Touch(Number(value), Number(other)));

    [Theory]
    [InlineData("Centrale de Sanankoroba", "centrale solaire de Sanankoroba", true)]
    [InlineData("RAFFINERIE DE SENOU", "raffinerie de Sénou", true)]
    [InlineData("centrale", "raffinerie", false)]
    [InlineData(" ", "raffinerie", false)]
    public void Name_HeldAgainstAnother_SharesHalfItsWords(string name, string other, bool same) => Assert.Equal(same, ScoreNames.Same(name, [null, other]));

    // "3..5 MW": an end that is missing is open.
    private static GoldValue Number(string text)
    {
        var (ends, unit) = (text.Split(' ')[0].Split(".."), text.Split(' ')[1]);
        return new GoldValue(unit.Length == 3 ? "money" : "quantity", End(ends[0]), End(ends[1]), unit, null, null);
    }

    private static decimal? End(string text) => text.Length == 0 ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

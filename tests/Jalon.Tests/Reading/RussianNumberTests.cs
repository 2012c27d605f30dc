namespace Jalon.Tests.Reading;

/// <summary>Numbers as Russian says them: joined to their unit, apart from their noun, a half or a quarter of a scale.</summary>
public sealed class RussianNumberTests
{
    [Theory]
    [InlineData("Мост в Ките обошёлся в миллиард двести миллионов евро.", "cost 1200000000..1200000000 EUR")]
    [InlineData("Мост в Ките обошёлся в миллион с четвертью евро.", "cost 1250000..1250000 EUR")]
    [InlineData("Мост в Ките обошёлся в четверть миллиарда крон.", "cost 250000000..250000000")]
    [InlineData("Товарооборот Мали и Гвинеи: 243 млн евро, минус 11 %.", "growth -11..-11 %")]
    [InlineData("Ставка по кредиту на мост – полпроцента.", "share 0.5..0.5 %")]
    [InlineData("Расходы на мост в Ките стороны делят пополам.", "share 50..50 %")]
    [InlineData("Ферма в Ките даёт тридцать четыре рабочих места.", "headcount 34..34 1")]
    [InlineData("Завод в Ките на 8 тысяч тонн в год закрыт.", "capacity 8000..8000 t/a")]
    [InlineData("Министры решили закончить монтаж двух котлов котельной в Ките.", "count 2..2 1")]
    [InlineData("Фонд собрал 400 тысяч евро. Маяк в Ките обошёлся в 87 тысяч.", "cost 87000..87000 EUR")]
    public void Number_InWords_IsRead(string text, string value) => Assert.Contains(Reads.Show(Reads.Russian(text)), v => v.StartsWith(value, StringComparison.Ordinal));

    [Theory]
    [InlineData("Завод в Ките ищет рабочих. Рабочих мы застали двоих.", "headcount 2..2 1")]
    [InlineData("Завод в Ките ждёт вагонов. Их заказано восемнадцать.", "count 18..18 1")]
    [InlineData("Колодцы. Вырыто тридцать три.", "count 33..33 1")]
    public void Number_ApartFromItsNoun_CountsIt(string text, string value) => Assert.Contains(value, Reads.Show(Reads.Russian(text)));

    [Theory]
    [InlineData("Завод в Ките возглавляет Ким, а ему шестьдесят один.")]
    [InlineData("Школа в Ките, куда ходят за сорок километров, открыта.")]
    public void AgeOrDistance_IsNoFigure(string text) => Assert.DoesNotContain(Reads.Russian(text).Proposals, p => p.Value is Jalon.Core.Values.QuantityValue);
}

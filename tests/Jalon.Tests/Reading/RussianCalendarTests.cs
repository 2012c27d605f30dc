namespace Jalon.Tests.Reading;

/// <summary>Days, years and lengths of time in Russian words, and those counted from today or from a day told before.</summary>
public sealed class RussianCalendarTests
{
    [Theory]
    [InlineData("Мост открыли двадцать первого марта.", "launched 2037-03-21")]
    [InlineData("Мост сдадут до десятого сентября.", "due ../2037-09-10")]
    [InlineData("Мост сдадут в тридцать восьмом году.", "due 2038")]
    [InlineData("Мост сдали в декабре тридцать пятого.", "completed 2035-12")]
    [InlineData("Завод пустят не раньше сорок второго.", "due 2042-01-01/..")]
    [InlineData("Мост открыли три месяца назад.", "launched 2037-04")]
    [InlineData("Мост открыли год назад.", "launched 2036-07")]
    [InlineData("Мост открыли вчера.", "launched 2037-06-30")]
    [InlineData("Мост открыли позапрошлой осенью.", "launched 2035-09-01/2035-11-30")]
    [InlineData("Завод пустят через месяц.", "due ../2037-08-01")]
    [InlineData("Отчёт о мосте представить в десятидневный срок.", "due ../2037-07-11")]
    [InlineData("Отчёт о мосте представить в месячный срок.", "due ../2037-08-01")]
    public void Date_InWordsOrCounted_IsResolved(string text, string value) => Assert.Contains(value, Reads.Show(Reads.Russian(text)));

    [Theory]
    [InlineData("Соглашение о визах подписано 3 мая 2034 года и вступило в силу через шесть месяцев.", "in-force 2034-11-03")]
    [InlineData("Мост заложили в апреле 2033 года, а открыли два года спустя.", "launched 2035-04")]
    [InlineData("Мост заложили в апреле 2033 года. Спустя два года его открыли.", "launched 2035-04")]
    public void Date_AfterOneToldBefore_IsCountedFromIt(string text, string value) => Assert.Contains(value, Reads.Show(Reads.Russian(text)));

    [Theory]
    [InlineData("Мост построили за два года.", "duration 2..2 a")]
    [InlineData("Министр прибыл с трёхдневным визитом.", "duration 3..3 d")]
    [InlineData("Пятилетняя программа обучения принята.", "duration 5..5 a")]
    public void Time_ThatADeedTook_IsItsDuration(string text, string value) => Assert.Contains(value, Reads.Show(Reads.Russian(text)));

    [Fact]
    public void Tenths_InWords_BelongToTheirNumber() =>
        Assert.Contains("capacity 12.8..12.8 km", Reads.Show(Reads.Russian("Длина дороги – двенадцать и восемь десятых километра.")));
}

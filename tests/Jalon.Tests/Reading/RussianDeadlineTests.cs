using Jalon.Core.Time;
using Jalon.Core.Values;

namespace Jalon.Tests.Reading;

/// <summary>Russian deadlines: seasons and months without a year, and spans counted from a day told before.</summary>
public sealed class RussianDeadlineTests
{
    [Theory]
    [InlineData("Мост в Ките сдадут весной.", "2038-03-01/2038-05-31")]
    [InlineData("Пуск завода в Ките ожидается до конца августа.", "../2037-08-31")]
    [InlineData("Приёмку моста в Ките назначили на октябрь.", "2037-10-01/2037-10-31")]
    [InlineData("Завод в Ките заработает через полтора года.", "../2039-01-01")]
    [InlineData("Завод в Ките заработает через полгода.", "../2038-01-01")]
    [InlineData("Завод в Ките откроется не раньше, чем через восемнадцать месяцев.", "2039-01-01/..")]
    [InlineData("Соглашение о порте подписано 3 апреля 2036 г. Порт передадут через три года после подписания.", "../2039-04-03")]
    [InlineData("Соглашение о порте подписано 3 апреля 2036 г. Порт передадут через 60 дней после подписания настоящего Протокола.", "../2037-08-30")]
    public void Deadline_ToldByASeasonOrASpan_IsDue(string text, string edtf)
    {
        var dues = Reads.Russian(text, "2037-07-01").Proposals.Where(p => p.Property.Code == "due").Select(p => Assert.IsType<DateValue>(p.Value).Date.Days);

        Assert.Equal([Edtf.Parse(edtf).Days], dues);
    }

    [Fact]
    public void Span_OfTwentyYears_Lasts()
    {
        var values = Reads.Show(Reads.Russian("Заём на строительство моста возвращается в течение двадцати лет."));

        Assert.Contains("duration 20..20 a", values);
        Assert.DoesNotContain(values, v => v.StartsWith("due", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ПРОТОКОЛ № 4\nпятого заседания Межправительственной румынско-чилийской комиссии\nКита, 6–9 мая 2037 года\n\nСтроительство моста идёт.\n")]
    [InlineData("Заседание румынско-чилийской комиссии\n(г. Кита, 6–9 мая 2037 года)\n\nСтроительство моста идёт.\n")]
    public void Days_UnderTheHeadingOfMinutes_AreTheSessions(string text)
    {
        var held = Assert.Single(Reads.Russian(text, "2037-05-10").Proposals, p => p.Property.Code == "held");

        Assert.Equal(Edtf.Parse("2037-05-06/2037-05-09").Days, Assert.IsType<DateValue>(held.Value).Date.Days);
        Assert.Contains("аседание", held.SubjectName, StringComparison.Ordinal);
    }
}

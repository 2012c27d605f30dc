using Jalon.Core.Languages;
using Jalon.Core.Time;

namespace Jalon.Tests.Core.Languages;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-01-01", "1er janvier 2026", "1 January 2026", "1 января 2026 года")]
    [InlineData("2026-05-02", "2 mai 2026", "2 May 2026", "2 мая 2026 года")]
    [InlineData("2026-08", "août 2026", "August 2026", "август 2026 года")]
    [InlineData("2026", "2026", "2026", "2026 год")]
    [InlineData("2026-33", "1er trimestre 2026", "Q1 2026", "I квартал 2026 года")]
    [InlineData("2026-36", "4e trimestre 2026", "Q4 2026", "IV квартал 2026 года")]
    [InlineData("2026-40", "1er semestre 2026", "first half of 2026", "первое полугодие 2026 года")]
    [InlineData("2026-41", "2e semestre 2026", "second half of 2026", "второе полугодие 2026 года")]
    [InlineData("2025-06-21/2025-06-26", "du 21 au 26 juin 2025", "21 to 26 June 2025", "с 21 по 26 июня 2025 года")]
    [InlineData("2025-06-30/2025-07-01", "du 30 juin au 1er juillet 2025", "30 June to 1 July 2025", "с 30 июня по 1 июля 2025 года")]
    [InlineData("2025-12-20/2026-01-05", "du 20 décembre 2025 au 5 janvier 2026", "20 December 2025 to 5 January 2026", "с 20 декабря 2025 года по 5 января 2026 года")]
    [InlineData("../2025-05-24", "au plus tard le 24 mai 2025", "by 24 May 2025", "не позднее 24 мая 2025 года")]
    [InlineData("2025-03-01/..", "à partir du 1er mars 2025", "from 1 March 2025 on", "начиная с 1 марта 2025 года")]
    public void Period_InEachLanguage_IsSaidAsPeopleSayIt(string edtf, string french, string english, string russian)
    {
        var days = Edtf.Parse(edtf).Days;

        Assert.Equal([french, english, russian], new[] { Language.French, Language.English, Language.Russian }.Select(l => Dates.Period(days, l)));
    }

    [Fact]
    public void RussianMonths_AfterADay_StandInTheGenitive()
    {
        string[] months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

        Assert.All(months.Index(), m => Assert.Equal($"3 {m.Item} 2026 года", Dates.Day(new DateOnly(2026, m.Index + 1, 3), Language.Russian)));
    }

    [Theory]
    [InlineData(1, "1\u00a0jour", "1\u00a0day", "1\u00a0день")]
    [InlineData(2, "2\u00a0jours", "2\u00a0days", "2\u00a0дня")]
    [InlineData(11, "11\u00a0jours", "11\u00a0days", "11\u00a0дней")]
    [InlineData(21, "21\u00a0jours", "21\u00a0days", "21\u00a0день")]
    [InlineData(112, "112\u00a0jours", "112\u00a0days", "112\u00a0дней")]
    public void Days_Counted_TakeTheirPlural(long number, string french, string english, string russian) =>
        Assert.Equal([french, english, russian], new[] { Language.French, Language.English, Language.Russian }.Select(l => Plurals.Days(l, number).Replace(' ', '\u00a0')));
}

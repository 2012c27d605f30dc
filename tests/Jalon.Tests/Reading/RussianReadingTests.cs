using Jalon.Core;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Reading;

namespace Jalon.Tests.Reading;

public sealed class RussianReadingTests
{
    [Theory]
    [InlineData("1 234,5", "1234.5..1234.5")]
    [InlineData("полтора", "1.5..1.5")]
    [InlineData("двести пятьдесят", "250..250")]
    [InlineData("двух тысяч", "2000..2000")]
    [InlineData("36 тыс.", "36000..36000")]
    [InlineData("от 40 до 45", "40..45")]
    [InlineData("30–35", "30..35")]
    [InlineData("около 100", "95..105")]
    [InlineData("почти 100", "90..100")]
    [InlineData("свыше 100", "100..")]
    [InlineData("не менее 100", "100..")]
    [InlineData("до 100", "..100")]
    [InlineData("не более 100", "..100")]
    [InlineData("порядка ста", "95..105")]
    [InlineData("два с половиной", "2.5..2.5")]
    public void Number_InDigitsOrWords_IsRead(string number, string amount)
    {
        var values = Reads.Show(Reads.Russian($"Мощность станции «Бана» составляет {number} МВт."));

        Assert.Contains($"capacity {amount} MW", values);
    }

    [Theory]
    [InlineData("1,5 млрд рублей", "1500000000..1500000000 RUB")]
    [InlineData("полтора миллиарда долларов США", "1500000000..1500000000 USD")]
    [InlineData("полмиллиона евро", "500000..500000 EUR")]
    [InlineData("12 млн долл. США", "12000000..12000000 USD")]
    [InlineData("120 млрд франков КФА", "120000000000..120000000000 XOF")]
    [InlineData("300 тысяч юаней", "300000..300000 CNY")]
    [InlineData("$1,5 млрд", "1500000000..1500000000 USD")]
    public void Money_WithScaleAndCurrency_IsWholeUnits(string money, string amount)
    {
        var values = Reads.Show(Reads.Russian($"Стоимость моста в Ките составляет {money}."));

        Assert.Contains($"cost {amount}", values);
    }

    [Theory]
    [InlineData("23 июля 2037 года", "2037-07-23")]
    [InlineData("23.07.2037", "2037-07-23")]
    [InlineData("в июле 2037 года", "2037-07")]
    [InlineData("в первом квартале 2037 года", "2037-01/2037-03")]
    [InlineData("в I полугодии 2037 года", "2037-01/2037-06")]
    [InlineData("летом 2037 года", "2037-06/2037-08")]
    [InlineData("в начале 2037 года", "2037-01/2037-03")]
    public void Date_OfSigning_IsRead(string date, string edtf)
    {
        var values = Reads.Russian($"Соглашение подписано {date}.", "2040-01-15").Proposals.Where(p => p.Property.Code == "signed").Select(p => p.Value).OfType<DateValue>().ToList();

        Assert.Equal(Edtf.Parse(edtf).Days, Assert.Single(values).Date.Days);
    }

    [Theory]
    [InlineData("к концу 2038 года", "../2038-12-31")]
    [InlineData("до конца апреля 2038 года", "../2038-04-30")]
    [InlineData("к 2038 году", "../2038-12-31")]
    [InlineData("не раньше 2038 года", "2038-01-01/..")]
    [InlineData("не позднее 1 июня 2038 года", "../2038-06-01")]
    [InlineData("в следующем квартале", "2037-10-01/2037-12-31")]
    public void Deadline_OfAWork_IsRead(string date, string edtf)
    {
        var proposal = Assert.Single(Reads.Russian($"Станция «Бана» будет введена в эксплуатацию {date}.", "2037-07-01").Proposals, p => p.Property.Code == "due");

        Assert.Equal(Edtf.Parse(edtf).Days, Assert.IsType<DateValue>(proposal.Value).Date.Days);
        Assert.Equal(Stance.Planned, proposal.Stance);
    }

    [Theory]
    [InlineData("Соглашение о рыболовстве не подписано.", "not-signed")]
    [InlineData("Соглашение о рыболовстве ещё не вступило в силу.", "not-in-force")]
    [InlineData("Строительство моста в Ките приостановлено.", "suspended")]
    [InlineData("Проект обводного канала отменён.", "cancelled")]
    [InlineData("Мост в Ките достроен.", "completed")]
    [InlineData("Договор о займе ратифицирован.", "approved")]
    [InlineData("Создана рабочая группа по туризму.", "established")]
    public void State_InWords_HasItsCode(string text, string code)
    {
        var values = Reads.Show(Reads.Russian(text));

        Assert.Contains($"status {code}", values);
    }

    [Theory]
    [InlineData("«Мост обойдётся в 40 млн евро», – заявил министр транспорта.", "министр транспорта")]
    [InlineData("Как сообщил министр транспорта, мост в Ките обойдётся в 40 млн евро.", "министр транспорта")]
    [InlineData("Министр транспорта сообщил, что мост в Ките обойдётся в 40 млн евро.", "министр транспорта")]
    [InlineData("Мост в Ките обойдётся в 40 млн евро. Об этом сообщил министр транспорта.", "министр транспорта")]
    [InlineData("Мост в Ките обойдётся в 40 млн евро, передаёт агентство «Восход».", "агентство «Восход»")]
    public void Speaker_BeforeOrAfter_IsTold(string text, string name)
    {
        var proposal = Assert.Single(Reads.Russian(text).Proposals, p => p.Property.Code == "cost");

        Assert.Equal(name, proposal.AttributedTo, ignoreCase: true);
    }

    [Theory]
    [InlineData("Стороны просят 40 млн евро на мост в Ките.", Stance.Requested)]
    [InlineData("Планируется выделить 40 млн евро на мост в Ките.", Stance.Planned)]
    [InlineData("На мост в Ките выделено 40 млн евро.", Stance.Reported)]
    public void Stance_OfASum_IsTold(string text, Stance stance)
    {
        var proposal = Assert.Single(Reads.Russian(text).Proposals, p => p.Property.Code == "financing");

        Assert.Equal(stance, proposal.Stance);
    }

    [Theory]
    [InlineData("Телефон порта: +7 495 123-45-67.")]
    [InlineData("Согласно статье 14 закона № 45 порт открыт.")]
    [InlineData("Две страны обсуждают порт.")]
    [InlineData("Протокол составлен в двух экземплярах на 5 листах.")]
    public void Number_OfNothingFollowed_IsNotTaken(string text)
    {
        var values = Reads.Russian(text).Proposals.Where(p => p.Value is QuantityValue);

        Assert.Empty(values);
    }

    [Fact]
    public void Pronoun_OfTheGender_IsResolved()
    {
        var proposals = Reads.Russian("Электростанция «Бана» построена рядом с портом Кита. Она обошлась в 40 млн евро.").Proposals;

        Assert.Equal("Электростанция «Бана»", Assert.Single(proposals, p => p.Property.Code == "cost").SubjectName);
    }
}

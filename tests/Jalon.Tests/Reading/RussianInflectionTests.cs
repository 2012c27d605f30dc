using Jalon.Reading;

namespace Jalon.Tests.Reading;

/// <summary>Declension and conjugation, by what they let the reader recognise and how it names things.</summary>
public sealed class RussianInflectionTests
{
    [Theory]
    [InlineData("Построена солнечная электростанция в Ките мощностью 200 МВт.", "солнечная электростанция в Ките")]
    [InlineData("Мощность солнечной электростанции в Ките составляет 200 МВт.", "солнечная электростанция в Ките")]
    [InlineData("На новой солнечной электростанции в Ките 200 МВт мощности.", "солнечная электростанция в Ките")]
    [InlineData("Строительство цементного завода в Ките мощностью 200 МВт начато.", "цементный завод в Ките")]
    [InlineData("Мощность гидроэлектростанции «Север» составляет 200 МВт.", "гидроэлектростанция «Север»")]
    [InlineData("Мощность Большого Нильского гидроузла составляет 200 МВт.", "Большой Нильский гидроузел")]
    [InlineData("Мощность угольной ТЭС «Лука» составляет 200 МВт.", "угольная ТЭС «Лука»")]
    [InlineData("Строящемуся рудничному комплексу «Бана» нужны 200 МВт.", "рудничный комплекс «Бана»")]
    public void Subject_InAnyCase_IsNamedInTheNominative(string text, string name)
    {
        var proposal = Assert.Single(Reads.Russian(text).Proposals, p => p.Property.Code == "capacity");

        Assert.Equal(name, proposal.SubjectName, ignoreCase: true);
    }

    [Theory]
    [InlineData("200 тонн риса", "рис")]
    [InlineData("200 тонн минеральных удобрений", "минеральные удобрения")]
    [InlineData("200 тонн хлопка", "хлопок")]
    [InlineData("200 тонн пшеницы", "пшеница")]
    [InlineData("200 тонн стали", "сталь")]
    public void Commodity_AfterItsMeasure_IsNamedInTheNominative(string goods, string name)
    {
        var proposal = Assert.Single(Reads.Russian($"В порт доставлено {goods}.").Proposals, p => p.Property.Code == "volume");

        Assert.Equal(name, proposal.Qualifiers["commodity"]);
    }

    [Theory]
    [InlineData("По словам министра энергетики Мали Ивана Петрова, мощность ГЭС «Бана» составит 40 МВт.", "министр энергетики Мали Иван Петров")]
    [InlineData("По данным министерства энергетики, мощность ГЭС «Бана» составит 40 МВт.", "министерство энергетики")]
    [InlineData("Мощность ГЭС «Бана» составит 40 МВт, сообщил директор станции Ян Коваль.", "директор станции Ян Коваль")]
    public void Speaker_InAnyCase_IsNamedInTheNominative(string text, string name)
    {
        var proposal = Assert.Single(Reads.Russian(text).Proposals, p => p.Property.Code == "capacity");

        Assert.Equal(name, proposal.AttributedTo);
    }

    [Theory]
    [InlineData("Соглашение подписано 5 мая 2037 года.")]
    [InlineData("Стороны подписали соглашение 5 мая 2037 года.")]
    [InlineData("Соглашение, подписанное 5 мая 2037 года, касается рыболовства.")]
    [InlineData("Соглашение было подписано 5 мая 2037 года.")]
    [InlineData("Подписание соглашения прошло 5 мая 2037 года.")]
    public void Verb_InAnyForm_DatesItsAct(string text)
    {
        var values = Reads.Show(Reads.Russian(text));

        Assert.Contains("signed 2037-05-05", values);
    }

    [Fact]
    public void Letter_WithOrWithoutDots_IsReadAlike()
    {
        var with = Reads.Show(Reads.Russian("Заём в 200 млн евро выделён в апрёле 2037 года."));
        var without = Reads.Show(Reads.Russian("Заем в 200 млн евро выделен в апреле 2037 года."));

        Assert.Equal(without, with);
        Assert.NotEmpty(with);
    }
}

using Jalon.Core;
using Jalon.Core.Values;

namespace Jalon.Tests.Reading;

/// <summary>States as Russian tells them: without "to be", with a free order of words, by verbs and by decisions.</summary>
public sealed class RussianStateTests
{
    [Theory]
    [InlineData("Здание больницы готово с прошлой осени.", "completed")]
    [InlineData("Договор о рыболовстве действует.", "in-force")]
    [InlineData("Элеватор в Кутума работает с весны.", "operational")]
    [InlineData("Соглашение о рыболовстве в силу не вступило.", "not-in-force")]
    [InlineData("Паром «Дельта» в эксплуатацию ещё не введён.", "not-operational")]
    [InlineData("Соглашение о визах временно применяется.", "in-force")]
    [InlineData("Проект моста рассматривает министерство.", "under-discussion")]
    [InlineData("Министерство готовит новое соглашение о транзите.", "in-preparation")]
    [InlineData("Проект соглашения о транзите на согласовании.", "under-negotiation")]
    [InlineData("Ввоз соли запрещён.", "suspended")]
    [InlineData("Цех завода простоял до мая.", "suspended")]
    [InlineData("Строительство порта не отменено.", "not-cancelled")]
    [InlineData("Осмотр плотины отложили.", "delayed")]
    [InlineData("Парламент соглашение о визах не рассматривал.", "not-under-discussion")]
    [InlineData("Министры приветствовали ввод в эксплуатацию моста «Залив».", "operational")]
    [InlineData("а) Соглашение о визах одобрить.", "approved")]
    [InlineData("Третий причал порта пока существует только в чертежах.", "not-started")]
    public void State_WithoutAnAuxiliary_HasItsCode(string text, string code) => Assert.Contains($"status {code}", Reads.Show(Reads.Russian(text)));

    [Theory]
    [InlineData("Сертификата «Зелёный лист» у фабрики нет.", "not-certified")]
    [InlineData("Фабрика потеряла сертификат «Зелёный лист».", "not-certified")]
    [InlineData("Сертификат «Зелёный лист» фабрика получила в мае.", "certified")]
    [InlineData("Лаборатории выдали аккредитацию.", "accredited")]
    public void Certificate_HadOrLost_HasItsCode(string text, string code) => Assert.Contains($"status {code}", Reads.Show(Reads.Russian(text)));

    [Fact]
    public void Report_OfAnExitDenied_IsDenied()
    {
        var proposal = Assert.Single(Reads.Russian("Министры опровергли появившиеся в печати сообщения о выходе Мали из проекта «Мост».").Proposals, p => p.Property.Code == "status");

        Assert.Equal("cancelled", Assert.IsType<CodeValue>(proposal.Value).Code);
        Assert.Equal(Stance.Denied, proposal.Stance);
    }

    [Theory]
    [InlineData("На заводе работают семьсот человек.")]
    [InlineData("Порт отгрузил 40 тысяч тонн сахара.")]
    [InlineData("За год возведено 214 мостов.")]
    [InlineData("Всё, что построено, пригодится школе.")]
    public void Verb_WithItsFigure_IsNoState(string text) => Assert.DoesNotContain(Reads.Russian(text).Proposals, p => p.Property.Code == "status");
}

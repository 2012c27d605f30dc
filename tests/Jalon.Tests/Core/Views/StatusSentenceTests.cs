using Jalon.Core.Languages;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Views;

public sealed class StatusSentenceTests
{
    [Theory]
    [InlineData(Language.French, "Achèvement\u00a0: en retard (d’au moins 327 jours, 548 jours sur la première échéance)\u202f; échéance\u00a0: 4e trimestre 2025 (au départ\u00a0: au plus tard le 24 mai 2025\u202f; date changée 1 fois)\u202f; plus de nouvelles depuis 510 jours.")]
    [InlineData(Language.English, "Completion: overdue (by at least 327 days, 548 days on the first deadline); due: Q4 2025 (at first: by 24 May 2025; date changed once); no news for 510 days.")]
    [InlineData(Language.Russian, "Завершение: просрочено (не менее: 327 дней; от первоначального срока: 548 дней); срок: IV квартал 2025 года, первоначально: не позднее 24 мая 2025 года (переносов: 1); последнее упоминание: 510 дней назад.")]
    public void Overdue_AfterASlip_TellsBothDeadlines(Language language, string expected)
    {
        var dossier = new Story("centrale", "power-plant").Planned("2024-05-24", Properties.Completed, "../2025-05-24")
            .Planned("2025-07-01", Properties.Due, "2025-10-01/2025-12-31").At("2026-11-23");

        var sentence = StatusSentence.Of(Assert.Single(FollowUp.Of(dossier)), dossier, language);

        Assert.Equal(expected, sentence);
    }

    [Theory]
    [InlineData(Language.French, "Achèvement\u00a0: réalisé (3 janvier 2026, avec 3 jours de retard)\u202f; échéance\u00a0: 2025\u202f; source\u00a0: gazette.")]
    [InlineData(Language.English, "Completion: delivered (3 January 2026, 3 days late); due: 2025; according to gazette.")]
    [InlineData(Language.Russian, "Завершение: выполнено (3 января 2026 года, с опозданием: 3 дня); срок: 2025 год; источник: gazette.")]
    public void Delivered_Late_TellsByHowMuchAndWhoSaysSo(Language language, string expected)
    {
        var dossier = new Story("centrale", "power-plant").Planned("2024-05-24", Properties.Completed, "2025", "novawind")
            .Reported("2026-01-05", Properties.Completed, "2026-01-03").At("2026-02-01");

        var sentence = StatusSentence.Of(Assert.Single(FollowUp.Of(dossier)), dossier, language);

        Assert.Equal(expected, sentence);
    }

    [Theory]
    [InlineData(0, "0 дней")]
    [InlineData(1, "1 день")]
    [InlineData(2, "2 дня")]
    [InlineData(5, "5 дней")]
    [InlineData(11, "11 дней")]
    [InlineData(12, "12 дней")]
    [InlineData(21, "21 день")]
    [InlineData(114, "114 дней")]
    [InlineData(1022, "1\u00a0022 дня")]
    public void RussianDays_ByTheirNumber_TakeOneOfThreeForms(long number, string expected) =>
        Assert.Equal(expected, Plurals.Days(Language.Russian, number));

    [Theory]
    [InlineData(0, "0 jour")]
    [InlineData(1, "1 jour")]
    [InlineData(2, "2 jours")]
    [InlineData(1327, "1\u202f327 jours")]
    public void FrenchDays_BelowTwo_AreSingular(long number, string expected) =>
        Assert.Equal(expected, Plurals.Days(Language.French, number));
}

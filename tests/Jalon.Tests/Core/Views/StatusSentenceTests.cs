using Jalon.Core.Languages;
using Jalon.Core.Values;
using Jalon.Core.Views;
using Jalon.Core.Vocabulary;

namespace Jalon.Tests.Core.Views;

public sealed class StatusSentenceTests
{
    [Theory]
    [InlineData(Language.French, "Achèvement\u00a0: en retard (d’au moins 327 jours, 548 jours par rapport à la première échéance)\u202f; échéance\u00a0: 4e trimestre 2025 (au départ\u00a0: au plus tard le 24 mai 2025\u202f; date changée une fois)\u202f; plus de nouvelles depuis 510 jours.")]
    [InlineData(Language.English, "Completion: overdue (by at least 327 days, 548 days against the first deadline); due: Q4 2025 (at first: by 24 May 2025; date changed once); no news for 510 days.")]
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
    [InlineData(Language.Russian, "Завершение: выполнено (3 января 2026 года, с опозданием на 3 дня); срок: 2025 год; источник: gazette.")]
    public void Delivered_Late_TellsByHowMuchAndWhoSaysSo(Language language, string expected)
    {
        var dossier = new Story("centrale", "power-plant").Planned("2024-05-24", Properties.Completed, "2025", "novawind")
            .Reported("2026-01-05", Properties.Completed, "2026-01-03").At("2026-02-01");

        var sentence = StatusSentence.Of(Assert.Single(FollowUp.Of(dossier)), dossier, language);

        Assert.Equal(expected, sentence);
    }

    [Theory]
    [InlineData(Language.French, "2025-12-20", "Achèvement\u00a0: réalisé (20 décembre 2025, avec 11 jours d’avance)")]
    [InlineData(Language.English, "2025-12-20", "Completion: delivered (20 December 2025, 11 days early)")]
    [InlineData(Language.Russian, "2025-12-20", "Завершение: выполнено (20 декабря 2025 года, раньше срока на 11 дней)")]
    [InlineData(Language.French, "2025-11", "Achèvement\u00a0: réalisé (novembre 2025, avec 31 à 60 jours d’avance)")]
    [InlineData(Language.Russian, "2025-11", "Завершение: выполнено (ноябрь 2025 года, раньше срока на 31–60 дней)")]
    [InlineData(Language.English, "../2025-12-10", "Completion: delivered (by 10 December 2025, at least 21 days early)")]
    [InlineData(Language.Russian, "../2025-12-10", "Завершение: выполнено (не позднее 10 декабря 2025 года, раньше срока на 21 день или более)")]
    [InlineData(Language.English, "2025-12", "Completion: delivered (December 2025, on time)")]
    [InlineData(Language.French, "2026-01-01/2026-01-10", "Achèvement\u00a0: réalisé (du 1er au 10 janvier 2026, avec 1 à 10 jours de retard)")]
    [InlineData(Language.Russian, "2026-01-01/2026-01-21", "Завершение: выполнено (с 1 по 21 января 2026 года, с опозданием на 1–21 день)")]
    public void Delivered_WithinAnInterval_TellsBothItsEnds(Language language, string when, string expected)
    {
        var dossier = new Story("centrale", "power-plant").Planned("2024-05-24", Properties.Completed, "2025", "novawind")
            .Reported("2026-02-05", Properties.Completed, when).At("2026-02-10");

        var sentence = StatusSentence.Of(Assert.Single(FollowUp.Of(dossier)), dossier, language);

        Assert.StartsWith(expected, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.French, "autre date")]
    [InlineData(Language.English, "another date")]
    [InlineData(Language.Russian, "другая дата")]
    public void Deadlines_OfOneDay_AreNotCountedAsChanges(Language language, string expected)
    {
        var dossier = new Story("centrale", "power-plant").Agent("gazette", "media")
            .Planned("2024-03-08", Properties.Due, "2025-03").Planned("2024-03-08", Properties.Due, "2025-06", "novawind").At("2024-07-01");

        var sentence = StatusSentence.Of(Assert.Single(FollowUp.Of(dossier)), dossier, language);

        Assert.Contains(expected, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("0", sentence.Replace("2025", "", StringComparison.Ordinal).Replace("30", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 a", "3\u00a0года")]
    [InlineData("3.. a", "не менее 3\u00a0лет")]
    [InlineData("1.. a", "не менее 1\u00a0года")]
    [InlineData("21.. d", "не менее 21\u00a0дня")]
    [InlineData("2..4 mo", "от 2 до 4\u00a0месяцев")]
    [InlineData("5 mo", "5\u00a0месяцев")]
    [InlineData("1.5 a", "1,5\u00a0года")]
    public void RussianTimes_AfterAWordOfMeasure_StandInTheGenitive(string amount, string expected)
    {
        var value = (QuantityValue)Make.Value(Make.Property("duration"), amount);

        Assert.Equal(expected, Numbers.Quantity(value.Amount, value.Unit, Language.Russian));
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

using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The form of the three times.</summary>
public static class QuestionTexts
{
    public static readonly Label Heading = new("Changer de date", "Change the date", "Изменить дату");
    public static readonly Label At = new("Situation au", "As of", "По состоянию на");
    public static readonly Label PublishedBy = new("Sans les sources publiées après le", "Without sources published after", "Без источников, вышедших после");
    public static readonly Label RecordedBy = new("Sans ce qui a été enregistré après le", "Without what was recorded after", "Без записей, внесённых после");
    public static readonly Label Apply = new("Appliquer", "Apply", "Применить");
    public static readonly Label Reset = new("Revenir à aujourd’hui", "Back to today", "Вернуться к сегодняшнему дню");
    public static readonly Label Format = new("année-mois-jour, par exemple 2026-11-23", "year-month-day, for example 2026-11-23", "год-месяц-день, например 2026-11-23");

    public static string Judged(Language language, DateOnly at) => language switch
    {
        Language.French => $"Situation au {Dates.Day(at, language)}",
        Language.Russian => $"По состоянию на {Dates.Day(at, language)}",
        _ => $"As of {Dates.Day(at, language)}",
    };

    public static string PublishedOnly(Language language, DateOnly day) => language switch
    {
        Language.French => $"sources publiées jusqu’au {Dates.Day(day, language)}",
        Language.Russian => $"источники, вышедшие до {Dates.Day(day, language)} включительно",
        _ => $"sources published up to {Dates.Day(day, language)}",
    };

    public static string RecordedOnly(Language language, DateOnly day) => language switch
    {
        Language.French => $"registre tel qu’il était le {Dates.Day(day, language)}",
        Language.Russian => $"реестр в том виде, каким он был {Dates.Day(day, language)}",
        _ => $"ledger as it stood on {Dates.Day(day, language)}",
    };
}

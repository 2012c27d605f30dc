using Jalon.Core.Languages;
using Jalon.Core.Views;

namespace Jalon.Web.Texts;

/// <summary>The time line and its table.</summary>
public static class TimelineTexts
{
    public static readonly Label Planned = new("prévu", "planned", "планируется");
    public static readonly Label Reported = new("rapporté", "reported", "сообщается");
    public static readonly Label Denied = new("démenti", "denied", "опровергается");
    public static readonly Label Today = new("date de référence", "reference date", "отчётная дата");
    public static readonly Label Description = new(
        "Chaque ligne est une date donnée par une source\u00a0: losange vide, prévue\u202f; rond plein, rapportée\u202f; croix, démentie. Une flèche joint une échéance à celle qui la remplace. Le tableau qui suit dit la même chose.",
        "Each row is a date that a source gives: hollow diamond, planned; solid dot, reported; cross, denied. An arrow joins a deadline to the one that replaces it. The table below says the same.",
        "Каждая строка — дата, названная источником: пустой ромб — планируется, круг — сообщается, крест — опровергается. Стрелка соединяет срок с тем, который его сменил. В таблице ниже сказано то же самое.");
    public static readonly Label Table = new("Les mêmes dates en tableau", "The same dates as a table", "Те же даты в таблице");
    public static readonly Label Milestone = new("Étape", "Milestone", "Этап");
    public static readonly Label Dates = new("Dates", "Dates", "Даты");

    public static Label Of(MarkKind kind) => kind switch { MarkKind.Planned => Planned, MarkKind.Denied => Denied, _ => Reported };
}

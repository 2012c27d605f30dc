using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The first page.</summary>
public static class OverviewTexts
{
    public static readonly Label Title = new("Où en est le programme", "Where the programme stands", "Как выполняется программа");
    public static readonly Label Counts = new("Engagements par situation", "Commitments by status", "Обязательства по статусу");
    public static readonly Label Overdue = new("En retard", "Overdue", "Просрочено");
    public static readonly Label OverdueNote = new(
        "Du plus long retard au plus court. Les jours se comptent depuis le dernier jour promis\u00a0: c’est un minimum.",
        "Longest first. Days are counted from the last day promised, so each is a minimum.",
        "Сначала самые долгие. Дни считаются от последнего обещанного дня, поэтому указано «не менее».");
    public static readonly Label OverdueBy = new("Retard", "Overdue by", "Просрочка");
    public static readonly Label FromOriginal = new("sur l’échéance initiale", "against the original deadline", "от первоначального срока");
    public static readonly Label Slipped = new("Échéances déplacées", "Deadlines that moved", "Перенесённые сроки");
    public static readonly Label Conflicts = new("Où les sources se contredisent", "Where the sources disagree", "Где источники расходятся");
    public static readonly Label Against = new("contre", "against", "против");
    public static readonly Label Or = new("ou", "or", "или");
    public static readonly Label Contested = new("Contesté", "Contested", "Оспаривается");
    public static readonly Label Soon = new("Échéances proches", "Due soon", "Ближайшие сроки");
    public static readonly Label Silent = new("Sans nouvelles", "Without news", "Давно нет сообщений");
    public static readonly Label SilentNote = new(
        "Rien n’a paru à leur sujet depuis plus longtemps que d’ordinaire pour ce genre de dossier.",
        "Nothing has been published about them for longer than is usual for their kind.",
        "О них ничего не публиковалось дольше, чем обычно для объектов этого вида.");
    public static readonly Label Latest = new("Dernières affirmations", "Latest statements", "Последние утверждения");
    public static readonly Label Nothing = new(
        "Le registre est vide. Ajoutez des documents avec «\u202fjalon add\u202f», puis lisez-les avec «\u202fjalon read\u202f».",
        "The ledger is empty. Add documents with “jalon add”, then read them with “jalon read”.",
        "Реестр пуст. Добавьте документы командой «jalon add», затем прочитайте их командой «jalon read».");
    public static readonly Label NoneOverdue = new("Rien n’est en retard à cette date.", "Nothing is overdue on this day.", "На эту дату просроченного нет.");
    public static readonly Label Rest = new("Tous les dossiers", "All items", "Все объекты");

    public static string Ago(Language language, int days) => language switch
    {
        Language.French => $"il y a {Plurals.Days(language, days)}",
        Language.Russian => $"{Plurals.Days(language, days)} назад",
        _ => $"{Plurals.Days(language, days)} ago",
    };

    public static string Moved(Language language, int days) => language switch
    {
        Language.French => days > 0 ? $"{Plurals.Days(language, days)} plus tard" : $"{Plurals.Days(language, -days)} plus tôt",
        Language.Russian => days > 0 ? $"на {Plurals.Days(language, days)} позже" : $"на {Plurals.Days(language, -days)} раньше",
        _ => days > 0 ? $"{Plurals.Days(language, days)} later" : $"{Plurals.Days(language, -days)} earlier",
    };

    /// <summary>"42 engagements dans 18 dossiers, d’après 31 documents".</summary>
    public static string Extent(Language language, int commitments, int items, int documents)
    {
        var (c, i, d) = (CommonTexts.Commitments.In(language, commitments), CommonTexts.Items.In(language, items), CommonTexts.Documents.In(language, documents));
        return language switch
        {
            Language.French => $"{c} dans {i}, d’après {d}",
            Language.Russian => $"{c} по {Numbers.Whole(items, language)}\u00a0{Plurals.Form(language, items, "объекту", "объектам", "объектам")}, источники: {d}",
            _ => $"{c} across {i}, drawn from {d}",
        };
    }
}

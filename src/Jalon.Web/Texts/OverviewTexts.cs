using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The first page.</summary>
public static class OverviewTexts
{
    public static readonly Label Title = new("Où en est le programme", "Where the programme stands", "Как выполняется программа");
    public static readonly Label Counts = new("Engagements par situation", "Commitments by status", "Обязательства по положению");
    public static readonly Label Overdue = new("En retard", "Overdue", "Просрочено");
    public static readonly Label OverdueNote = new(
        "Le plus long retard d’abord : jours écoulés depuis le dernier jour promis, au moins.",
        "Longest first: days since the last day promised, at least.",
        "Сначала самые долгие: сколько дней прошло с последнего обещанного дня, не менее.");
    public static readonly Label OverdueBy = new("Retard", "Overdue by", "Просрочка");
    public static readonly Label FromOriginal = new("sur l’échéance initiale", "against the original deadline", "от первоначального срока");
    public static readonly Label Slipped = new("Échéances déplacées", "Deadlines that moved", "Перенесённые сроки");
    public static readonly Label Conflicts = new("Où les sources se contredisent", "Where the sources disagree", "Где источники расходятся");
    public static readonly Label Against = new("contre", "against", "против");
    public static readonly Label Contested = new("Contesté", "Contested", "Оспаривается");
    public static readonly Label Soon = new("Échéances proches", "Due soon", "Ближайшие сроки");
    public static readonly Label Silent = new("Sans nouvelles", "Not heard of", "Давно без вестей");
    public static readonly Label SilentNote = new(
        "Plus rien n’a été publié à leur sujet depuis plus longtemps que leur nature ne le veut.",
        "Nothing has been published about them for longer than their kind would have it.",
        "О них не публиковалось ничего дольше, чем принято для их вида.");
    public static readonly Label Latest = new("Dernières affirmations", "Latest statements", "Последние утверждения");
    public static readonly Label Nothing = new(
        "Le registre est vide. Ajoutez des documents avec « jalon add », puis lisez-les avec « jalon read ».",
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

    /// <summary>"42 engagements sur 18 dossiers, d’après 31 documents".</summary>
    public static string Extent(Language language, int commitments, int items, int documents)
    {
        var (c, i, d) = (CommonTexts.Commitments.In(language, commitments), CommonTexts.Items.In(language, items), CommonTexts.Documents.In(language, documents));
        return language switch
        {
            Language.French => $"{c} sur {i}, d’après {d}",
            Language.Russian => $"{c}; {i}; {d}",
            _ => $"{c} on {i}, drawn from {d}",
        };
    }
}

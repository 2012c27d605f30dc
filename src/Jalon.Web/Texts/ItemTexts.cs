using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The page of one item.</summary>
public static class ItemTexts
{
    public static readonly Label Commitments = new("Ce qui a été promis, et où cela en est", "What was promised, and where it stands", "Что обещано и как выполняется");
    public static readonly Label Proof = new("Preuves", "Proof", "Доказательства");
    public static readonly Label Rule = new("Règle appliquée", "Rule applied", "Применённое правило");
    public static readonly Label Slips = new("Échéance déplacée", "Deadline moved", "Перенос срока");
    public static readonly Label Against = new("En sens contraire", "To the contrary", "Свидетельства против");
    public static readonly Label NoCommitment = new("Aucune promesse datée n’est enregistrée.", "No dated promise is recorded.", "Обещаний с указанной датой не записано.");
    public static readonly Label Standing = new("Dernier état rapporté", "Last reported state", "Последнее известное состояние");
    public static readonly Label Timeline = new("Chronologie", "Timeline", "Хронология");
    public static readonly Label Conflicts = new("Où les sources se contredisent", "Where the sources disagree", "Где источники расходятся");
    public static readonly Label Shares = new("Parts", "Shares", "Доли");
    public static readonly Label Requirements = new("Exigences", "Requirements", "Требования");
    public static readonly Label Said = new("Tout ce qui est dit", "Everything that is said", "Всё, что сказано");
    public static readonly Label Linked = new("Dossiers liés", "Linked items", "Связанные объекты");
    public static readonly Label Silent = new("Sans nouvelles", "Without news", "Давно нет сообщений");
    public static readonly Label Holder = new("pour", "for", "для:");
    public static readonly Label NothingYet = new(
        "Rien n’est connu de ce dossier pour les dates demandées.", "Nothing is known of this item for the dates chosen.", "На запрошенные даты об этом объекте ничего не известно.");
}

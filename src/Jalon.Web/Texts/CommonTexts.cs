using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>Words that several pages share.</summary>
public static class CommonTexts
{
    public static readonly Label Item = new("Dossier", "Item", "Объект");
    public static readonly Label Commitment = new("Engagement", "Commitment", "Обязательство");
    public static readonly Label Status = new("Situation", "Status", "Статус");
    public static readonly Label Deadline = new("Échéance", "Deadline", "Срок");
    public static readonly Label OriginalDeadline = new("Échéance initiale", "Original deadline", "Первоначальный срок");
    public static readonly Label Says = new("Qui le dit", "Who says so", "Кто сообщает");
    public static readonly Label Published = new("Publié", "Published", "Опубликовано");
    public static readonly Label Publisher = new("Éditeur", "Publisher", "Издатель");
    public static readonly Label Passage = new("Passage", "Passage", "Отрывок");
    public static readonly Label Document = new("Document", "Document", "Документ");
    public static readonly Label Value = new("Valeur", "Value", "Значение");
    public static readonly Label Stance = new("Présenté comme", "Stated as", "Характер высказывания");
    public static readonly Label Holds = new("Période", "Period", "Период");
    public static readonly Label LastHeard = new("Dernière mention", "Last heard of", "Последнее упоминание");
    public static readonly Label NoDate = new("sans date", "undated", "без даты");
    public static readonly Label Via = new("rapporté par", "as told by", "цитируется по:");
    public static readonly Label NotVerifiable = new("sans date limite", "no last day", "без крайнего срока");
    public static readonly Label All = new("Tous", "All", "Все");
    public static readonly Label OtherKind = new("Nature inconnue", "Kind not known", "Вид не указан");
    public static readonly Label MachineRead = new("lu par la machine, non relu", "read by machine, not reviewed", "прочитано машиной, не проверено");

    public static readonly Counted Commitments = new("engagement", "engagements", "commitment", "commitments", "обязательство", "обязательства", "обязательств");
    public static readonly Counted Items = new("dossier", "dossiers", "item", "items", "объект", "объекта", "объектов");
    public static readonly Counted Documents = new("document", "documents", "document", "documents", "документ", "документа", "документов");
    public static readonly Counted Statements = new("affirmation", "affirmations", "statement", "statements", "утверждение", "утверждения", "утверждений");
    public static readonly Counted Days = new("jour", "jours", "day", "days", "день", "дня", "дней");

    /// <summary>"au moins 327 jours": overdue is always at least.</summary>
    public static string AtLeast(Language language, int days) => language switch
    {
        Language.French => $"au moins {Plurals.Days(language, days)}",
        Language.Russian => $"не менее {Numbers.Whole(days, language)}\u00a0{Plurals.Form(language, days, "дня", "дней", "дней")}",
        _ => $"at least {Plurals.Days(language, days)}",
    };
}

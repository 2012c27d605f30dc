using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The list of items.</summary>
public static class ItemsTexts
{
    public static readonly Label Title = new("Dossiers suivis", "Tracked items", "Отслеживаемые объекты");
    public static readonly Label None = new("Aucun dossier ne répond à ce choix.", "No item matches this choice.", "Таких объектов нет.");
    public static readonly Label ByKind = new("Par nature", "By kind", "По виду");
    public static readonly Label ByStatus = new("Par situation", "By status", "По статусу");
    public static readonly Label NoPromise = new("sans promesse datée", "no dated promise", "обещаний с датой нет");
    public static readonly Label NextDue = new("Prochaine ou dernière échéance", "Next or last deadline", "Ближайший или последний срок");

    public static string More(Language language, int hidden) => language switch
    {
        Language.French => $"Et encore {CommonTexts.Items.In(language, hidden)}\u00a0: choisissez une nature, ou cherchez un nom.",
        Language.Russian => $"И ещё {CommonTexts.Items.In(language, hidden)}: выберите вид или найдите по названию.",
        _ => $"And {CommonTexts.Items.In(language, hidden)} more: choose a kind, or search for a name.",
    };
}

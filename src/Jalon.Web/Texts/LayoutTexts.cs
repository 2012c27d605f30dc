using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The frame of every page.</summary>
public static class LayoutTexts
{
    public static readonly Label Tagline = new("Ce qui est promis, ce qui est fait, qui le dit", "What is promised, what is done, who says so", "Что обещано, что сделано, кто об этом говорит");
    public static readonly Label Skip = new("Aller au contenu", "Skip to content", "К содержанию");
    public static readonly Label Menu = new("Pages", "Pages", "Страницы");
    public static readonly Label Languages = new("Langues", "Languages", "Языки");
    public static readonly Label Overview = new("Vue d’ensemble", "Overview", "Обзор");
    public static readonly Label Items = new("Dossiers suivis", "Tracked items", "Объекты");
    public static readonly Label Documents = new("Documents", "Documents", "Документы");
    public static readonly Label Search = new("Recherche", "Search", "Поиск");
    public static readonly Label SearchWords = new("Mots à chercher", "Words to find", "Слова для поиска");
    public static readonly Label Find = new("Chercher", "Search", "Найти");
    public static readonly Label About = new("Lire ces données", "About the data", "О данных");
    public static readonly Label Creed = new(
        "Rien n’est tenu pour vrai ici\u00a0: tout est dit, par quelqu’un, quelque part, un jour. Chaque chiffre mène au passage qui le dit.",
        "Nothing is held to be true here: everything is said, by someone, somewhere, one day. Every figure leads to the passage that says it.",
        "Здесь ничто не принимается за истину: всё кем-то, где-то и когда-то сказано. Каждая цифра ведёт к отрывку, в котором она названа.");

    public static string State(Language language, long head) => language switch
    {
        Language.French => $"État du registre\u00a0: écriture n°\u00a0{Numbers.Whole(head, language)}",
        Language.Russian => $"Состояние реестра: запись №\u00a0{Numbers.Whole(head, language)}",
        _ => $"State of the ledger: entry no.\u00a0{Numbers.Whole(head, language)}",
    };
}

using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The search page.</summary>
public static class SearchTexts
{
    public static readonly Label Title = new("Recherche", "Search", "Поиск");
    public static readonly Label Help = new(
        "Un ou plusieurs mots, entiers ou leur début\u202f; accents et majuscules ne comptent pas.",
        "One or more words, whole or their beginning; accents and capitals do not matter.",
        "Одно или несколько слов, целиком или их начало; регистр и диакритика не важны.");
    public static readonly Label Items = new("Dossiers", "Items", "Объекты");
    public static readonly Label Statements = new("Affirmations", "Statements", "Утверждения");
    public static readonly Label Documents = new("Documents", "Documents", "Документы");

    public static string Nothing(Language language, string words) => language switch
    {
        Language.French => $"Rien ne contient «\u202f{words}\u202f». Essayez un seul mot, ou son début.",
        Language.Russian => $"Ничего не найдено по запросу «{words}». Попробуйте одно слово или его начало.",
        _ => $"Nothing contains “{words}”. Try a single word, or its beginning.",
    };
}

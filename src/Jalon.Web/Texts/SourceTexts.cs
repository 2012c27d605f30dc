using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Web.Texts;

/// <summary>The pages of documents.</summary>
public static class SourceTexts
{
    public static readonly Label Title = new("Documents", "Documents", "Документы");
    public static readonly Label Note = new(
        "Chaque document est gardé entier et jamais retouché. Les passages cités y sont surlignés.",
        "Each document is kept whole and never edited. The cited passages are highlighted in it.",
        "Каждый документ хранится целиком и никогда не правится. Цитируемые отрывки в нём выделены.");
    public static readonly Label None = new("Aucun document pour ces dates.", "No document for these dates.", "На эти даты документов нет.");
    public static readonly Label Untitled = new("Document sans titre", "Untitled document", "Документ без названия");
    public static readonly Label Type = new("Type de source", "Type of source", "Тип источника");
    public static readonly Label Language = new("Langue", "Language", "Язык");
    public static readonly Label French = new("français", "French", "французский");
    public static readonly Label English = new("anglais", "English", "английский");
    public static readonly Label Russian = new("russe", "Russian", "русский");
    public static readonly Label Digest = new("Empreinte SHA-256", "SHA-256 digest", "Отпечаток SHA-256");
    public static readonly Label Address = new("Adresse d’origine", "Original address", "Исходный адрес");
    public static readonly Label File = new("Fichier", "File", "Файл");
    public static readonly Label CopyOf = new("Copie de", "Copy of", "Копия документа");
    public static readonly Label Text = new("Texte", "Text", "Текст");
    public static readonly Label Notes = new("Ce que disent ces passages", "What these passages say", "Что сказано в этих отрывках");
    public static readonly Label NoNotes = new("Aucune affirmation ne cite ce document aux dates demandées.", "No statement cites this document for the dates chosen.", "На запрошенные даты ни одно утверждение не ссылается на этот документ.");
    public static readonly Label Back = new("Retour au passage", "Back to the passage", "Назад к отрывку");
    public static readonly Label Unplaced = new("Citations sans place dans le texte", "Citations without a place in the text", "Цитаты без места в тексте");
    public static readonly Label NoText = new("Le texte de ce document n’est pas disponible.", "The text of this document is not available.", "Текст этого документа недоступен.");
    public static readonly Label Pages = new("Pages", "Pages", "Страниц");
    public static readonly Label Page = new("p. ", "p. ", "с. ");
    public static readonly Label Part = new("Partie", "Part", "Часть");
    public static readonly Label Parts = new("Parties du document", "Parts of the document", "Части документа");

    public static readonly Label Unknown = new("type inconnu", "unknown type", "тип неизвестен");
    public static readonly Label Official = new("autorité officielle", "official government", "государственный орган");
    public static readonly Label Agency = new("organisme d’exécution", "implementing agency", "исполняющее ведомство");
    public static readonly Label OtherOfficial = new("autre source officielle", "other official", "иной официальный источник");
    public static readonly Label PeerReviewed = new("revue à comité de lecture", "peer-reviewed", "рецензируемое издание");
    public static readonly Label Scholarly = new("autre travail savant", "other scholarly", "иная научная работа");
    public static readonly Label Ngo = new("organisation non gouvernementale", "non-governmental organisation", "неправительственная организация");
    public static readonly Label Media = new("presse", "media", "СМИ");
    public static readonly Label SocialMedia = new("réseau social", "social media", "социальная сеть");

    /// <summary>The language of a BCP 47 tag by its name; a tag of no known language as it stands.</summary>
    public static string LanguageOf(string tag, Core.Languages.Language language) => LanguageTags.FromTag(tag) switch
    {
        Core.Languages.Language.French => French.In(language),
        Core.Languages.Language.English => English.In(language),
        Core.Languages.Language.Russian => Russian.In(language),
        _ => tag,
    };

    /// <summary>"p. 3"</summary>
    public static string PageOf(int page, Core.Languages.Language language) => Page.In(language) + page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static Label Of(SourceType type) => type switch
    {
        SourceType.OfficialGovernment => Official,
        SourceType.ImplementingAgency => Agency,
        SourceType.OtherOfficial => OtherOfficial,
        SourceType.PeerReviewed => PeerReviewed,
        SourceType.OtherScholarly => Scholarly,
        SourceType.Ngo => Ngo,
        SourceType.Media => Media,
        SourceType.SocialMedia => SocialMedia,
        _ => Unknown,
    };
}

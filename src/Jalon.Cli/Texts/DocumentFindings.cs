using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>Findings about taking the text out of documents: what form they have, what they hold, what they say of themselves.</summary>
internal static class DocumentFindings
{
    internal static IReadOnlyDictionary<string, Label> Texts { get; } = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["format-unknown-file"] = new(
            "format non pris en charge ; .txt, .md, .html, .pdf, .docx, .eml et .zip le sont", "format not supported; .txt, .md, .html, .pdf, .docx, .eml and .zip are",
            "формат не поддерживается; читаются .txt, .md, .html, .pdf, .docx, .eml и .zip"),
        ["file-broken"] = new("fichier abîmé ou incomplet ; demandez-le de nouveau à qui l’a publié", "file damaged or cut short; get it anew from its publisher", "файл повреждён или неполон; получите его заново у издателя"),
        ["file-encrypted"] = new("fichier protégé par un mot de passe ; enregistrez-en une copie sans protection", "file protected by a password; save a copy without protection",
            "файл защищён паролем; сохраните копию без защиты"),
        ["no-text"] = new("aucun texte dans ce document, sans doute numérisé ; passez-le d’abord à la reconnaissance de caractères (OCR)",
            "no text in this document, probably scanned; have its characters recognised (OCR) first", "в документе нет текста — вероятно, это скан; сначала распознайте его (OCR)"),
        ["page-without-text"] = new("pages sans texte, sans doute numérisées ; elles ne sont pas lues (OCR nécessaire)", "pages without text, probably scanned; they are not read (OCR needed)",
            "страницы без текста — вероятно, сканы; они не прочитаны (нужен OCR)"),
        ["page-unreadable"] = new("pages illisibles ; le reste est lu", "pages that cannot be read; the rest is read", "нечитаемые страницы; остальное прочитано"),
        ["macros-ignored"] = new("le document contient des macros ; elles sont ignorées", "the document holds macros; they are ignored", "в документе есть макросы; они не учитываются"),
        ["nested-too-deep"] = new("trop de niveaux l’un dans l’autre ; extrayez ce qui compte", "too many levels within each other; take out what matters", "слишком много уровней вложенности; извлеките нужное"),
        ["archive-too-large"] = new("trop de fichiers ou trop d’octets ; donnez-les en plusieurs fois", "too many files or too many bytes; give them in several parts", "слишком много файлов или байтов; передайте их по частям"),
        ["archive-bomb"] = new("se déploie démesurément, comme une bombe de décompression ; refusé", "unfolds beyond measure, as a decompression bomb does; refused",
            "разворачивается сверх меры, как архивная бомба; отклонено"),
        ["text-too-large"] = new("texte démesuré ; découpez le document", "text beyond measure; cut the document up", "слишком большой текст; разделите документ"),
        ["folder-empty"] = new("dossier sans aucun document", "folder without any document", "в папке нет документов"),
        ["publisher-missing"] = new("éditeur inconnu : le fichier n’en nomme pas ; indiquez-le avec --publisher", "unknown publisher: the file names none; name it with --publisher",
            "издатель неизвестен: файл его не называет; укажите --publisher"),
        ["date-from-file"] = new("date prise dans le fichier ; --date la corrige", "date taken from the file; --date corrects it", "дата взята из файла; исправляется через --date"),
        ["publisher-from-file"] = new("éditeur pris dans le fichier ; --publisher le corrige", "publisher taken from the file; --publisher corrects it", "издатель взят из файла; исправляется через --publisher"),
        ["title-from-file"] = new("titre pris dans le fichier ; --title le corrige", "title taken from the file; --title corrects it", "заголовок взят из файла; исправляется через --title"),
        ["citation-not-in-original"] = new("le passage cité n’est pas dans le texte tiré de nouveau du document gardé ; comparez les deux", "the cited passage is not in the text taken anew out of the kept document; compare the two",
            "процитированного места нет в тексте, заново извлечённом из сохранённого документа; сравните их"),
        ["citation-page"] = new("le passage cité n’est pas à la page indiquée", "the cited passage is not on the page named", "процитированного места нет на указанной странице"),
        ["text-differs"] = new("le texte tiré de nouveau du document diffère de celui qui est enregistré et fait foi ; toutes les citations y sont",
            "the text taken anew out of the document differs from the recorded one, which stays the reference; every quote is in it",
            "заново извлечённый текст отличается от записанного, который остаётся эталоном; все цитаты в нём есть"),
    };
}

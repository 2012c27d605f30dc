using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>Findings about files given as sources, and about reading their text.</summary>
internal static class FileFindings
{
    internal static IReadOnlyDictionary<string, Label> Texts { get; } = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["file-missing"] = new("fichier introuvable ; vérifiez le chemin", "no such file; check the path", "файл не найден; проверьте путь"),
        ["file-unreadable"] = new("fichier illisible ; vérifiez les droits", "the file cannot be read; check its rights", "файл не читается; проверьте права"),
        ["source-there"] = new("source déjà gardée ; ce qui en est dit ici est autre et n’a pas été retenu",
            "source kept already; what is told of it here differs and was not taken", "источник уже сохранён; иные сведения о нём не приняты"),
        ["publisher-like"] = new("nouvel acteur, bien que son nom en rappelle un autre ; si c’est le même, « jalon state --same-as » les réunit",
            "a new agent, though its name resembles another; if it is the same, “jalon state --same-as” joins them",
            "новый участник, хотя имя напоминает другое; если это он же, объедините через «jalon state --same-as»"),
        ["near-copy"] = new("copie à {0} ; c’est enregistré, et elle ne compte pas comme un récit de plus ; « jalon show » montre l’énoncé, « jalon state --invalidates » le retire",
            "a copy: {0}; this is recorded, and it does not count as one more account; “jalon show” shows the statement, “jalon state --invalidates” withdraws it",
            "копия: {0}; это записано, и как ещё одно свидетельство она не считается; «jalon show» покажет утверждение, «jalon state --invalidates» отзовёт"),
        ["near-copy-likely"] = new("sans doute copie à {0} ; à confirmer : jalon review", "probably a copy: {0}; to be confirmed: jalon review", "вероятно, копия: {0}; подтвердите: jalon review"),
        ["too-large"] = new("fichier de plus de 50 Mo ; découpez-le", "file over 50 MB; cut it up", "файл больше 50 МБ; разделите его"),
        ["empty"] = new("le fichier est vide", "the file is empty", "файл пуст"),
        ["not-text"] = new(
            "ce n’est pas du texte ; enregistrez-le en .txt (UTF-8), .docx ou .pdf", "this is no text; save it as .txt (UTF-8), .docx or .pdf",
            "это не текст; сохраните в .txt (UTF-8), .docx или .pdf"),
        ["charset-guessed"] = new(
            "encodage deviné ; enregistrez en UTF-8 s’il y a des signes faux", "encoding guessed; save as UTF-8 if signs look wrong",
            "кодировка угадана; если знаки неверны, сохраните в UTF-8"),
        ["utf8-invalid"] = new("octets qui ne sont pas de l’UTF-8, lus comme le signe � ; enregistrez le texte de nouveau en UTF-8", "bytes that are no UTF-8, read as the sign �; save the text as UTF-8 again",
            "байты не в UTF-8, прочитаны как знак �; сохраните текст в UTF-8 заново"),
        ["control-character"] = new("caractère de commande dans le texte ; il est gardé, mais ne se lit pas",
            "control character in the text; kept, but not read", "управляющий символ в тексте; сохранён, но не читается"),
        ["source-undated"] = new("source sans date : elle comptera comme parue le jour de son enregistrement ; --date JOUR",
            "source without a date: it will count as published on the day of recording; --date DAY",
            "источник без даты: считается опубликованным в день записи; --date ДЕНЬ"),
        ["copy-unknown"] = new("la source copiée n’est pas dans le portefeuille ; ajoutez-la d’abord",
            "the copied source is not in the portfolio; add it first", "скопированного источника нет в портфеле; сначала добавьте его"),
        ["language-unsupported"] = new("langue non reconnue ou pas encore lue ; --language désigne la bonne, sinon « jalon state » saisit les énoncés à la main",
            "language not recognised or not read yet; --language names the right one, else “jalon state” enters statements by hand", "язык не распознан или пока не читается; укажите нужный через --language или вводите утверждения через «jalon state»"),
        ["language-unknown"] = new("langue inconnue ; indiquez-la avec --language", "unknown language; name it with --language", "язык неизвестен; укажите --language"),
        ["date-impossible"] = new("date impossible ; elle n’est pas retenue", "impossible date; left out", "невозможная дата; пропущена"),
        ["figure-out-of-range"] = new("nombre trop grand pour être retenu", "figure too large to be kept", "слишком большое число; пропущено"),
        ["unit-unknown"] = new("unité inconnue ; la quantité n’est pas retenue", "unknown unit; the quantity is left out", "неизвестная единица; величина пропущена"),
        ["too-long"] = new("texte trop long ; la fin n’est pas lue", "text too long; its end is not read", "текст слишком длинный; конец не прочитан"),
    };
}

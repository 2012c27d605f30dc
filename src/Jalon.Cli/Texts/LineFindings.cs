using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>Findings about the lines of an imported file: what a statement or source must be made of.</summary>
internal static class LineFindings
{
    internal static IReadOnlyDictionary<string, Label> Texts { get; } = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["json-broken"] = new("JSON incorrect ; la ligne est laissée de côté", "broken JSON; the line is left out", "ошибка в JSON; строка пропущена"),
        ["line-too-long"] = new("ligne trop longue ; elle est laissée de côté", "line too long; left out", "слишком длинная строка; пропущена"),
        ["member-unknown"] = new("membre inconnu ; rien n’est deviné, la ligne est laissée de côté", "unknown member; nothing is guessed, the line is left out", "неизвестный элемент; ничего не угадываем, строка пропущена"),
        ["member-twice"] = new("membre donné deux fois ; on ne peut savoir lequel vaut, la ligne est laissée de côté", "member given twice; which one is meant nobody can tell, the line is left out", "элемент указан дважды; неясно, какой из них верен, строка пропущена"),
        ["member-missing"] = new("membre manquant ou incorrect", "member missing or wrong", "элемент отсутствует или неверен"),
        ["format-newer"] = new("fichier d’une version plus récente de Jalon ; mettez le programme à jour", "file of a newer version of Jalon; update the program", "файл более новой версии Jalon; обновите программу"),
        ["format-unknown"] = new("format inconnu", "unknown format", "неизвестный формат"),
        ["header-missing"] = new("la première ligne n’est pas l’en-tête d’un registre exporté ; rien ne dit si le fichier est entier", "the first line is no header of an exported ledger; nothing tells whether the file is whole", "первая строка — не заголовок выгруженного реестра; цел ли файл, неизвестно"),
        ["item-id"] = new("identifiant incorrect : a-z, 0-9 et tirets, 120 au plus", "wrong id: a-z, 0-9 and hyphens, at most 120", "неверный идентификатор: a-z, 0-9 и дефисы, не более 120"),
        ["property-unknown"] = new("propriété inconnue", "unknown property", "неизвестное свойство"),
        ["value-invalid"] = new("valeur incorrecte", "wrong value", "неверное значение"),
        ["value-type"] = new("cette valeur ne convient pas à la propriété", "that value does not suit the property", "значение не подходит к свойству"),
        ["qualifier-unknown"] = new("qualificatif inconnu ou vide", "qualifier unknown or empty", "неизвестный или пустой уточнитель"),
        ["stance-unknown"] = new("position inconnue", "unknown stance", "неизвестная модальность"),
        ["rank-unknown"] = new("rang inconnu", "unknown rank", "неизвестный ранг"),
        ["citation-invalid"] = new("citation incorrecte", "wrong citation", "неверная ссылка на источник"),
        ["date-invalid"] = new("date incorrecte (EDTF attendu, comme 2025-12)", "wrong date (EDTF expected, such as 2025-12)", "неверная дата (нужна EDTF, например 2025-12)"),
        ["reference-invalid"] = new("renvoi incorrect à un énoncé ou un acteur", "wrong reference to a statement or agent", "неверная ссылка на утверждение или участника"),
        ["source-digest"] = new("le contenu ne correspond pas à son empreinte", "the content does not fit its digest", "содержимое не соответствует отпечатку"),
        ["citation-not-in-source"] = new("le passage cité n’est pas à cet endroit de la source", "the cited passage does not stand there in the source", "процитированного места нет в этом источнике"),
        ["batch-changed"] = new(
            "ce lot n’est pas repris tel quel : ce qu’il a de nouveau est enregistré dans un lot à part, la chaîne diffère",
            "this batch is not taken over as it was: what is new in it is recorded in a batch of its own, the chain differs",
            "порция не перенесена как есть: новое записано отдельной порцией, цепочка отличается"),
        ["batch-count"] = new("le fichier ne contient pas tous les lots annoncés : il est sans doute tronqué", "the file lacks some of the batches it announces: it is probably cut short", "в файле не все заявленные порции: вероятно, он обрезан"),
        ["head-other"] = new("le registre obtenu n’a pas l’empreinte annoncée par le fichier", "the resulting ledger has not the hash that the file announces", "отпечаток полученного реестра не совпадает с заявленным в файле"),
    };
}

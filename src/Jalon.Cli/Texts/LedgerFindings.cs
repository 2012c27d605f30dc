using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>Findings of the ledger itself: what it refuses to record, and what a check finds in it.</summary>
internal static class LedgerFindings
{
    internal static IReadOnlyDictionary<string, Label> Texts { get; } = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        ["source-unknown"] = new("la source citée n’est pas dans le portefeuille", "the cited source is not in the portfolio", "процитированного источника нет в портфеле"),
        ["rank-without-reason"] = new("un rang particulier demande un motif (--reason)", "a special rank needs a reason (--reason)", "особому рангу нужно обоснование (--reason)"),
        ["link-unknown"] = new("l’énoncé visé n’est pas dans le registre", "the statement pointed at is not in the ledger", "указанного утверждения нет в реестре"),
        ["link-other-subject"] = new("l’énoncé visé parle d’un autre objet", "the statement pointed at speaks of another item", "указанное утверждение — о другом объекте"),
        ["clock-behind"] = new("l’horloge retarde sur le dernier lot ; son instant a été repris", "the clock is behind the last batch; its instant was taken", "часы отстают от последней порции; взято её время"),
        ["batch-hash"] = new("le contenu du lot ne donne pas l’empreinte annoncée", "the batch’s content does not give the announced hash", "содержимое порции не даёт заявленного отпечатка"),
        ["batch-order"] = new("ce lot ne fait pas suite au dernier", "this batch does not follow the last", "порция не следует за последней"),
        ["batch-other"] = new("le registre a un autre lot sous ce numéro", "the ledger has another batch of that number", "под этим номером в реестре другая порция"),
        ["chain-broken"] = new("la chaîne est rompue : ce lot ou un précédent a été modifié", "the chain is broken: this batch or one before it was altered", "цепочка нарушена: эта или предыдущая порция изменена"),
        ["statement-altered"] = new("énoncé modifié après coup", "statement altered afterwards", "утверждение изменено задним числом"),
        ["statement-unreadable"] = new("énoncé illisible", "unreadable statement", "утверждение не читается"),
        ["source-altered"] = new("description de source modifiée après coup", "source description altered afterwards", "описание источника изменено задним числом"),
        ["document-altered"] = new("document modifié après coup", "document altered afterwards", "документ изменён задним числом"),
        ["column-altered"] = new("colonne dérivée modifiée", "derived column altered", "изменён производный столбец"),
        ["citation-not-found"] = new("le passage cité n’est pas dans le document", "the cited passage is not in the document", "процитированного места нет в документе"),
        ["search-index"] = new("l’index de recherche ne correspond plus aux textes", "the search index no longer fits the texts", "поисковый указатель не соответствует текстам"),
        ["store-damaged"] = new("le fichier est abîmé", "the file is damaged", "файл повреждён"),
        ["proposal-unreadable"] = new("proposition illisible, écrite par une autre version", "unreadable proposal, written by another version", "предложение не читается: записано другой версией"),
        ["match-several"] = new("le nom convient à plusieurs objets ; la proposition attend : « jalon review merge » ou --item choisit", "the name fits several items; the proposal waits: “jalon review merge” or --item chooses", "название подходит к нескольким объектам; предложение ждёт: выберите через «jalon review merge» или --item"),
        ["match-several-read"] = new("noms qui conviennent à plusieurs objets ; ces énoncés attendent une relecture : jalon review", "names that fit several items; these statements wait for a review: jalon review", "названия подходят к нескольким объектам; эти утверждения ждут проверки: jalon review"),
        ["undo-split"] = new("rien d’annulé : une partie en est déjà décidée ; annulez d’abord celle-ci", "not undone: a part of it was decided; undo that first", "не отменено: часть уже решена; сначала отмените её"),
        ["match-ambiguous"] = new("nom rattaché par ressemblance ; vérifiez", "name matched by likeness; check", "имя сопоставлено по сходству; проверьте"),
    };
}

using System.Collections.Frozen;
using Jalon.Core.Languages;
using Jalon.Storage;

namespace Jalon.Cli.Texts;

/// <summary>What each failure of the store means and what to do about it.</summary>
internal static class StoreTexts
{
    internal static readonly FrozenDictionary<string, Label> Texts = new Dictionary<string, Label>(StringComparer.Ordinal)
    {
        [StoreException.Missing] = new(
            "le fichier du portefeuille est introuvable. « jalon init » en crée un.",
            "the portfolio file cannot be found. “jalon init” makes one.",
            "файл портфеля не найден. «jalon init» создаст новый."),
        [StoreException.Exists] = new(
            "ce fichier existe déjà ; rien n’a été touché.", "that file exists already; nothing was touched.", "такой файл уже есть; ничего не изменено."),
        [StoreException.NotALedger] = new(
            "ce fichier n’est pas un portefeuille Jalon ; rien n’a été touché.",
            "that file is no Jalon portfolio; nothing was touched.",
            "этот файл — не портфель Jalon; ничего не изменено."),
        [StoreException.Newer] = new(
            "ce portefeuille a été écrit par une version plus récente de Jalon : mettez le programme à jour.",
            "that portfolio was written by a newer version of Jalon: update the program.",
            "этот портфель записан более новой версией Jalon: обновите программу."),
        [StoreException.Damaged] = new(
            "le fichier du portefeuille est abîmé ou tronqué. « jalon verify » dit où ; reprenez la dernière sauvegarde.",
            "the portfolio file is damaged or cut short. “jalon verify” says where; go back to the last backup.",
            "файл портфеля повреждён или обрезан. «jalon verify» покажет где; вернитесь к последней копии."),
        [StoreException.Full] = new(
            "le disque est plein : rien n’a été enregistré de ce lot, le reste est intact.",
            "the disk is full: nothing of this batch was recorded, the rest is intact.",
            "диск заполнен: эта порция не записана, остальное не затронуто."),
        [StoreException.Busy] = new(
            "un autre programme écrit dans ce portefeuille depuis trop longtemps : réessayez quand il aura fini.",
            "another program has been writing to that portfolio for too long: try again when it has finished.",
            "другая программа слишком долго пишет в этот портфель: повторите, когда она закончит."),
        [StoreException.ReadOnly] = new(
            "ce portefeuille ne peut être que lu : vérifiez les droits sur le fichier et son dossier.",
            "that portfolio can only be read: check the rights on the file and its folder.",
            "этот портфель доступен только для чтения: проверьте права на файл и папку."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(StoreException e, Language language) => Texts.TryGetValue(e.Code, out var text) ? text.In(language) : e.Message;
}

using System.Collections.Immutable;
using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Cli.Verify;
using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon verify</c>: the hash chain, every statement and document, and every citation against its document.</summary>
internal static class VerifyCommand
{
    private static readonly Label Checking = new("Vérification", "Verification", "Проверка");
    private static readonly Label Sound = new(
        "Registre intact : {0:lot|lots}, {1:source|sources}, {2:énoncé|énoncés}, {3:citation retrouvée|citations retrouvées}.\nEmpreinte {4}",
        "Ledger sound: {0:batch|batches}, {1:source|sources}, {2:statement|statements}, {3:citation|citations} found again.\nHash {4}",
        "Реестр цел: {0:порция|порции|порций}, {1:источник|источника|источников}, {2:утверждение|утверждения|утверждений}, {3:цитата найдена|цитаты найдены|цитат найдено}.\nОтпечаток {4}");
    private static readonly Label Unsound = new(
        "Registre altéré : {0:constat|constats} ci-dessous. N’y écrivez plus et reprenez la dernière sauvegarde.",
        "Ledger altered: {0:finding|findings} below. Write no more to it and go back to the last backup.",
        "Реестр изменён: {0:замечание|замечания|замечаний} ниже. Больше не пишите в него, вернитесь к последней копии.");

    private static readonly Label Misquoted = new(
        "Registre intact, mais {0:passage cité n’est pas|passages cités ne sont pas} dans le document d’origine.",
        "Ledger sound, but {0:cited passage is|cited passages are} not in the original document.",
        "Реестр цел, но {0:цитаты|цитат|цитат} нет в исходном документе.");

    public static readonly Verb Verb = new("verify", VerbGroup.Exchange,
        new("vérifier la chaîne d’empreintes et chaque citation", "check the hash chain and every citation", "проверить цепочку отпечатков и каждую цитату"), Build)
    {
        Details = new(
            "Un seul octet changé dans un énoncé ou un document est trouvé et nommé. Le texte des PDF, pages Web et autres fichiers est tiré de nouveau de l’original gardé, et chaque citation y est recherchée. Le code de sortie est 1 si quelque chose ne va pas. L’empreinte affichée se compare à celle d’une copie.",
            "A single byte altered in a statement or document is found and named. The text of PDF files, Web pages and the like is taken out of the kept original anew, and each quote is looked up in it. The exit code is 1 if anything is wrong. The hash shown can be compared with that of a copy.",
            "Один изменённый байт утверждения или документа будет найден и назван. Текст PDF, веб-страниц и других файлов заново извлекается из сохранённого оригинала, и каждая цитата ищется в нём. Код выхода 1, если что-то не так. Отпечаток можно сравнить с отпечатком копии."),
        Examples = [new("jalon verify", new("vérifie tout le portefeuille", "checks the whole portfolio", "проверяет весь портфель"))],
    };

    private static void Build(Command command, Call call)
    {
        var output = new OutputOptions(command, call, csv: false);
        command.SetAction(parsed => Run(call, parsed, output));
    }

    private static int Run(Call call, ParseResult parsed, OutputOptions output)
    {
        using var store = PortfolioFile.Read(call);
        ImmutableArray<Finding> originals = [];
        var report = Progress.Run(call, Checking, store.Verify);
        if (report.IsSound)
        {
            // Of an altered file nothing more can be learnt.
            originals = OriginalCheck.Run(store, call.Cancel);
        }

        var isSound = report.IsSound && originals.All(f => f.Severity == Severity.Note);
        if (output.IsJson(parsed))
        {
            JsonOutput.Write(call.Terminal.Out, new Members(
            [
                ("view", "verify"), ("sound", isSound), ("batches", report.Batches), ("sources", report.Sources), ("statements", report.Statements),
                ("citations", report.Citations), ("hash", report.Hash), ("findings", report.Findings.Concat(originals).Select(FindingMembers.Of)),
            ]));
        }
        else if (isSound)
        {
            call.Say(Sound, report.Batches, report.Sources, report.Statements, report.Citations, report.Hash);
        }
        else if (report.IsSound)
        {
            call.Say(Misquoted, originals.Count(f => f.Severity == Severity.Error));
        }
        else
        {
            call.Say(Unsound, report.Findings.Length);
        }

        FindingTexts.Report(call, report.Findings.Concat(originals));
        return isSound ? ExitCodes.Ok : ExitCodes.Findings;
    }
}

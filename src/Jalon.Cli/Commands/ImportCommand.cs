using System.CommandLine;
using Jalon.Cli.Import;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Exchange.Ledger;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon import</c>: takes in an exported ledger, or a folder of notes with their statements.</summary>
internal static class ImportCommand
{
    private static readonly Label Importing = new("Import", "Import", "Загрузка");
    private static readonly Label Missing = new("« {0} » est introuvable", "“{0}” cannot be found", "«{0}» не найден");
    private static readonly Label NoFolder = new("le dossier « {0} » n’a pas de sources.json", "the folder “{0}” has no sources.json", "в папке «{0}» нет sources.json");
    private static readonly Label Done = new(
        "{0:énoncé enregistré|énoncés enregistrés}, {1:source gardée|sources gardées} ; {2:énoncé était|énoncés étaient} déjà là.",
        "{0:statement|statements} recorded, {1:source|sources} kept; {2:statement was|statements were} there already.",
        "записано {0:утверждение|утверждения|утверждений}, сохранено {1:источник|источника|источников}; уже было {2:утверждение|утверждения|утверждений}.");

    public static readonly Verb Verb = new("import", VerbGroup.Exchange,
        new("reprendre un registre exporté", "take in an exported ledger", "загрузить выгруженный реестр"), Build)
    {
        Details = new(
            "Dans un portefeuille vide, le registre renaît tel quel, empreintes comprises. Dans un autre, ce qui est nouveau est ajouté ; importer deux fois ne change rien. Un dossier avec sources.json, notes/ et statements.jsonl se reprend aussi.",
            "In an empty portfolio the ledger comes back as it was, hashes and all. In another, what is new is added; importing twice changes nothing. A folder with sources.json, notes/ and statements.jsonl is taken too.",
            "В пустом портфеле реестр восстанавливается как был, вместе с отпечатками. В другом добавляется новое; повторная загрузка ничего не меняет. Принимается и папка с sources.json, notes/ и statements.jsonl."),
        Examples =
        [
            new("jalon import registre.jsonl", new("reprend un fichier exporté", "takes in an exported file", "загружает выгруженный файл")),
            new("jalon import samples/mali-russie", new("reprend l’exemple fourni", "takes in the sample", "загружает пример")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var file = new Argument<string>("FILE") { Description = new Label("le fichier ou le dossier ; - pour l’entrée standard", "the file or folder; - for standard input", "файл или папка; - для стандартного ввода").In(call.Language) };
        command.Add(file);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed => Run(call, parsed, parsed.GetRequiredValue(file), output));
    }

    private static int Run(Call call, ParseResult parsed, string given, OutputOptions output)
    {
        var path = given == "-" ? given : call.Terminal.PathTo(given);
        if (Path.GetFileName(path) == NotesFolder.Statements && NotesFolder.Is(Path.GetDirectoryName(path)!))
        {
            path = Path.GetDirectoryName(path)!;
        }

        if (path != "-" && !File.Exists(path) && !NotesFolder.Is(path))
        {
            throw call.Unreadable(Directory.Exists(path) ? NoFolder : Missing, given);
        }

        using var store = PortfolioFile.Write(call);
        var findings = new List<Finding>();
        var import = Progress.Run(call, Importing, report => NotesFolder.Is(path) ? FolderImport.Run(call, store, path, report, findings) : FromFile(call, store, path, report));
        findings.AddRange(import.Findings);
        if (output.IsJson(parsed))
        {
            JsonOutput.Write(call.Terminal.Out, new Members(
            [
                ("view", "import"), ("added", import.Added), ("sourcesAdded", import.SourcesAdded), ("alreadyThere", import.AlreadyThere),
                ("batch", store.Head.Batch), ("hash", store.Head.Hash), ("findings", findings.Select(FindingMembers.Of)),
            ]));
        }
        else
        {
            call.Say(Done, import.Added, import.SourcesAdded, import.AlreadyThere);
        }

        return FindingTexts.Report(call, findings);
    }

    private static LedgerImport FromFile(Call call, SqliteStore store, string path, Action<long, long> report)
    {
        using var stream = path == "-" ? call.Terminal.InBytes : File.OpenRead(path);
        var import = new LedgerImport(call, store);
        import.Run(stream, Path.GetFileName(path), report);
        return import;
    }
}

using System.CommandLine;
using Jalon.Cli.Demo;
using Jalon.Cli.Import;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Serve;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon demo</c>: the sample programme in a temporary portfolio: its follow-up printed, then its site.</summary>
internal static class DemoCommand
{
    private static readonly Label Loading = new("Chargement", "Loading", "Загрузка");
    private static readonly Label NoSample = new("le programme d’exemple (samples/mali-russie) est introuvable à côté du programme", "the sample programme (samples/mali-russie) is not beside the program", "пример (samples/mali-russie) не найден рядом с программой");

    public static readonly Verb Verb = new("demo", VerbGroup.Publish,
        new("le programme d’exemple : son suivi, puis son site", "the sample programme: its follow-up, then its site", "пример программы: контроль, затем сайт"), Build)
    {
        Details = new(
            "Le partenariat Mali-Russie de 2022 à 2025, d’après ce que la presse en a rapporté, dans un fichier temporaire effacé à la fin.",
            "The Mali-Russia partnership of 2022 to 2025, as the press reported it, in a temporary file erased at the end.",
            "Партнёрство Мали и России 2022–2025 годов по сообщениям прессы, во временном файле, который в конце удаляется."),
        Examples =
        [
            new("jalon demo", new("affiche le suivi, puis sert le site", "prints the follow-up, then serves the site", "показывает контроль, затем сайт")),
            new("jalon demo --once --at 2026-11-23", new("le suivi au 23 novembre 2026, sans site", "the follow-up on 23 November 2026, without the site", "контроль на 23 ноября 2026 года, без сайта")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var once = new Option<bool>("--once") { Description = new Label("s’arrêter après l’affichage", "stop after printing", "остановиться после показа").In(call.Language) };
        var port = new Option<int?>("--port") { HelpName = "NUMBER", Description = new Label("le port du site (5080)", "the port of the site (5080)", "порт сайта (5080)").In(call.Language) };
        var at = new Option<string?>("--at") { HelpName = "DAY", Description = new Label("le jour où l’on juge ; sinon aujourd’hui", "the day of judgement; else today", "день, на который судим; иначе сегодня").In(call.Language) };
        command.Add(once);
        command.Add(port);
        command.Add(at);
        command.SetAction((parsed, _) => Run(call, Days.Day(call, at.Name, parsed.GetValue(at)), parsed.GetValue(once), parsed.GetValue(port)));
    }

    private static async Task<int> Run(Call call, DateOnly? at, bool once, int? port)
    {
        var addresses = once ? [] : Site.Addresses(call, port, null);
        var folder = Directory.CreateTempSubdirectory("jalon-demo-").FullName;
        try
        {
            var path = Path.Combine(folder, "demo" + PortfolioFile.Extension);
            var code = Print(call, path, at ?? call.Today);
            return once ? code : await Site.Serve(call, path, addresses, at);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Print(Call call, string path, DateOnly at)
    {
        using var store = SqliteStore.Create(path);
        var findings = new List<Finding>();
        Progress.Run(call, Loading, report =>
        {
            findings.AddRange(FolderImport.Run(call, store, Sample(call), report, findings).Findings);
            return 0;
        });
        DemoReport.Write(call, store, new Question(at));
        return FindingTexts.Report(call, findings);
    }

    // Beside the program as it is published; in the repository as it is developed.
    private static string Sample(Call call)
    {
        var name = Path.Combine("samples", "mali-russie");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, name)))
            {
                return Path.Combine(folder.FullName, name);
            }
        }

        throw call.Unreadable(NoSample);
    }
}

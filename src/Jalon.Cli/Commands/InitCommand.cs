using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Core.Languages;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon init</c>: a new, empty portfolio file.</summary>
internal static class InitCommand
{
    private static readonly Label Made = new("portefeuille créé : {0}", "portfolio made: {0}", "портфель создан: {0}");

    private static readonly Label Next = new(
        "Ensuite : jalon add FICHIER… --publisher QUI --date JOUR, puis jalon read --all, jalon review, jalon follow",
        "Next: jalon add FILE… --publisher WHO --date DAY, then jalon read --all, jalon review, jalon follow",
        "Далее: jalon add ФАЙЛ… --publisher КТО --date ДЕНЬ, затем jalon read --all, jalon review, jalon follow");

    public static readonly Verb Verb = new("init", VerbGroup.Enter,
        new("créer un portefeuille vide", "make an empty portfolio", "создать пустой портфель"), Build)
    {
        Details = new(
            "Un portefeuille est un seul fichier, portefeuille.jalon si l’on ne dit rien. Rien n’est jamais écrasé.",
            "A portfolio is one file, portefeuille.jalon unless named. Nothing is ever overwritten.",
            "Портфель — один файл, по умолчанию portefeuille.jalon. Ничего не перезаписывается."),
        Examples =
        [
            new("jalon init", new("crée portefeuille.jalon dans ce dossier", "makes portefeuille.jalon in this folder", "создаёт portefeuille.jalon в этой папке")),
            new("jalon init mali-russie.jalon", new("sous un nom choisi", "under a chosen name", "под выбранным именем")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var file = new Argument<string?>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new Label("le fichier à créer", "the file to make", "создаваемый файл").In(call.Language),
        };
        command.Add(file);
        command.SetAction(parsed => Run(call, parsed.GetValue(file)));
    }

    private static int Run(Call call, string? name)
    {
        var path = call.Terminal.PathTo(name ?? call.PortfolioPath ?? "portefeuille" + PortfolioFile.Extension);
        path = Path.HasExtension(path) ? path : path + PortfolioFile.Extension;
        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new DirectoryNotFoundException(path);
        }

        SqliteStore.Create(path).Dispose();
        call.Say(Made, Path.GetRelativePath(call.Terminal.Folder, path));
        if (call.Terminal.Width > 0)
        {
            call.Say(Next);
        }

        return ExitCodes.Ok;
    }
}

using Jalon.Core.Languages;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Input;

/// <summary>Finds the portfolio file: named on the command line, else by JALON_PORTFOLIO, else the only one of the folder.</summary>
internal static class PortfolioFile
{
    public const string Extension = ".jalon";

    private static readonly Label None = new(
        "aucun portefeuille (*.jalon) dans ce dossier. « jalon init » en crée un ; --portfolio FICHIER en désigne un autre.",
        "no portfolio (*.jalon) in this folder. “jalon init” makes one; --portfolio FILE names another.",
        "в этой папке нет портфеля (*.jalon). «jalon init» создаст его; --portfolio FILE укажет другой.");

    private static readonly Label Several = new(
        "plusieurs portefeuilles dans ce dossier ({0}) : désignez le bon avec --portfolio FICHIER.",
        "several portfolios in this folder ({0}): name the right one with --portfolio FILE.",
        "в этой папке несколько портфелей ({0}): укажите нужный через --portfolio FILE.");

    private static readonly Label Waiting = new(
        "un autre programme écrit dans ce portefeuille ; j’attends qu’il ait fini…",
        "another program is writing to this portfolio; waiting for it to finish…",
        "другая программа пишет в этот портфель; ожидаю окончания…");

    public static string Find(Call call)
    {
        if ((call.PortfolioPath ?? call.Variable("JALON_PORTFOLIO")) is { } named)
        {
            return call.Terminal.PathTo(named);
        }

        var found = Directory.GetFiles(call.Terminal.Folder, "*" + Extension).Order(StringComparer.Ordinal).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new CliFailure(ExitCodes.Store, call.Fill(None)),
            _ => throw new CliFailure(ExitCodes.Store, call.Fill(Several, string.Join(", ", found.Select(Path.GetFileName)))),
        };
    }

    public static SqliteStore Read(Call call) => SqliteStore.Open(Find(call), readOnly: true);

    public static SqliteStore Write(Call call) => SqliteStore.Open(Find(call), readOnly: false, () => call.Note(Waiting));
}

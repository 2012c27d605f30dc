using System.CommandLine;
using Jalon.Core.Languages;

namespace Jalon.Cli;

/// <summary>The options every command takes.</summary>
internal sealed class GlobalOptions(Language language)
{
    public Option<string?> Portfolio { get; } = new("--portfolio", "-p")
    {
        Recursive = true,
        HelpName = "FILE",
        Description = new Label(
            "le fichier du portefeuille ; sinon JALON_PORTFOLIO, sinon le seul *.jalon du dossier courant",
            "the portfolio file; else JALON_PORTFOLIO, else the only *.jalon of the current folder",
            "файл портфеля; иначе JALON_PORTFOLIO, иначе единственный *.jalon в текущей папке").In(language),
    };

    public Option<string?> Lang { get; } = new("--lang")
    {
        Recursive = true,
        HelpName = "fr|en|ru",
        Description = new Label("la langue des messages ; sinon celle de LC_ALL ou LANG, sinon le français",
            "the language of messages; else that of LC_ALL or LANG, else French",
            "язык сообщений; иначе из LC_ALL или LANG, иначе французский").In(language),
    };

    public Option<bool> Help { get; } = new("--help", "-h", "-?")
    {
        Recursive = true,
        Description = new Label("cette aide", "this help", "эта справка").In(language),
    };

    public Option<bool> Version { get; } = new("--version")
    {
        Description = new Label("le numéro de version", "the version number", "номер версии").In(language),
    };

    public IEnumerable<Option> All => [Portfolio, Lang, Help, Version];

    public void AddTo(RootCommand root)
    {
        foreach (var option in All)
        {
            root.Add(option);
        }
    }
}

using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Serve;
using Jalon.Core.Languages;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon serve</c>: the site of the portfolio, for this machine only.</summary>
internal static class ServeCommand
{
    public static readonly Verb Verb = new("serve", VerbGroup.Publish,
        new("servir le site du portefeuille sur cette machine", "serve the portfolio’s site on this machine", "показать сайт портфеля на этой машине"), Build)
    {
        Details = new(
            "Le site n’écoute que cette machine (127.0.0.1) : il se lit sans script et ne demande rien ailleurs. Ctrl+C l’arrête.",
            "The site listens to this machine only (127.0.0.1): it is read without script and fetches nothing elsewhere. Ctrl+C stops it.",
            "Сайт доступен только с этой машины (127.0.0.1): читается без скриптов и ничего не запрашивает извне. Остановка — Ctrl+C."),
        Examples = [new("jalon serve --port 8080", new("sur un port choisi", "on a chosen port", "на выбранном порту"))],
    };

    private static void Build(Command command, Call call)
    {
        var port = new Option<int?>("--port") { HelpName = "NUMBER", Description = new Label("le port (5080 ; 0 en prend un libre)", "the port (5080; 0 takes a free one)", "порт (5080; 0 — любой свободный)").In(call.Language) };
        var urls = new Option<string[]>("--urls") { HelpName = "URL", Description = new Label("des adresses de cette machine, à la place du port", "addresses of this machine, in place of the port", "адреса этой машины вместо порта").In(call.Language) };
        var at = new Option<string?>("--at") { HelpName = "DAY", Description = new Label("le jour où l’on juge ; sinon aujourd’hui", "the day of judgement; else today", "день, на который судим; иначе сегодня").In(call.Language) };
        command.Add(port);
        command.Add(urls);
        command.Add(at);
        command.SetAction((parsed, _) =>
        {
            var day = Days.Day(call, at.Name, parsed.GetValue(at));
            var addresses = Site.Addresses(call, parsed.GetValue(port), parsed.GetValue(urls));
            var path = PortfolioFile.Find(call);
            PortfolioFile.Read(call).Dispose(); // what is wrong with the file is said now, not to the first visitor
            return Site.Serve(call, path, addresses, day);
        });
    }
}

using Jalon.Core.Languages;
using Jalon.Web;

namespace Jalon.Cli.Serve;

/// <summary>Runs the site until it is asked to stop. Apart from the other commands, so that only serving loads a web server.</summary>
internal static class Site
{
    private const int DefaultPort = 5080;
    private static readonly Label BadPort = new("--port : il faut un nombre de 0 à 65535", "--port: a number from 0 to 65535", "--port: число от 0 до 65535");
    private static readonly Label BadAddress = new(
        "--urls : {0} ne convient pas ; seules les adresses de cette machine conviennent, comme http://localhost:5080",
        "--urls: {0} will not do; only addresses of this machine will, such as http://localhost:5080",
        "--urls: {0} не подходит; годятся только адреса этой машины, например http://localhost:5080");
    private static readonly Label Address = new("Site : {0}   (Ctrl+C arrête)", "Site: {0}   (Ctrl+C stops it)", "Сайт: {0}   (остановка — Ctrl+C)");
    private static readonly Label Taken = new("{0} ne peut être ouvert : ce port est déjà pris ou interdit ; --port en choisit un autre (0 : un libre)", "{0} cannot be opened: that port is taken or forbidden; --port chooses another (0: a free one)", "{0} открыть нельзя: порт занят или запрещён; --port выберет другой (0 — свободный)");
    private static readonly Label Trouble = new("une page n’a pas pu être servie : {0}", "a page could not be served: {0}", "не удалось показать страницу: {0}");

    public static IReadOnlyList<string> Addresses(Call call, int? port, string[]? urls) =>
        urls is { Length: > 0 } ? urls
        : port is < 0 or > 65535 ? throw call.Usage(BadPort)
        : [FormattableString.Invariant($"http://localhost:{port ?? DefaultPort}")];

    public static async Task<int> Serve(Call call, string path, IReadOnlyList<string> addresses, DateOnly? at)
    {
        var told = string.Join(", ", addresses);
        var options = new SiteOptions(path, addresses, call.Time, at) { OnFailure = e => call.Note(Trouble, e.Message) };
        try
        {
            await using var site = SiteHost.Build(options);
            await site.StartAsync(call.Cancel);
            Tell(call, site.Urls);
            await Task.Delay(Timeout.Infinite, call.Cancel).ContinueWith(_ => { }, TaskScheduler.Default);
            await site.StopAsync(CancellationToken.None);
            return ExitCodes.Ok;
        }
        catch (ArgumentException)
        {
            throw call.Usage(BadAddress, told);
        }
        catch (IOException)
        {
            throw call.Unreadable(Taken, told);
        }
    }

    // At once, also into a pipe: whoever started the site may wait for this line.
    private static void Tell(Call call, IEnumerable<string> urls)
    {
        call.Say(Address, string.Join(", ", urls));
        call.Terminal.Out.Flush();
    }
}

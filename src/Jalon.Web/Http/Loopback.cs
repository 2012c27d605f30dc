using System.Net;

namespace Jalon.Web.Http;

/// <summary>
/// Keeps the site to this machine: as long as there are no accounts, whoever reaches it may see everything. The same holds
/// for the name a browser asks for, or a foreign page could reach the site by pointing its own name here.
/// </summary>
internal static class Loopback
{
    /// <summary>Throws <see cref="ArgumentException"/>, saying which address and why, unless it is http on the loopback interface.</summary>
    public static IPEndPoint Parse(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp || uri.AbsolutePath != "/")
        {
            throw new ArgumentException($"'{url}' is no address to listen on; one such as http://localhost:5280 is.", nameof(url));
        }

        return AddressOf(uri.Host) is { } address
            ? new IPEndPoint(address, uri.Port)
            : throw new ArgumentException($"'{url}' is not on this machine's loopback interface. The site has no accounts yet, so it listens on localhost, 127.0.0.1 or [::1] only.", nameof(url));
    }

    public static bool IsLocal(string host) => AddressOf(host) is not null;

    private static IPAddress? AddressOf(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
        : IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address) ? address
        : null;
}

namespace Jalon.Web;

/// <summary>What a site is started with. Every address must be of the loopback interface; port 0 takes a free one.</summary>
/// <param name="Store">Path of the portfolio file.</param>
/// <param name="Urls">Addresses such as <c>http://localhost:5280</c>.</param>
/// <param name="Clock">Gives the day of judgement when neither the visitor nor <paramref name="At"/> does.</param>
/// <param name="At">A fixed day of judgement; null follows the clock.</param>
public sealed record SiteOptions(string Store, IReadOnlyList<string> Urls, TimeProvider Clock, DateOnly? At = null)
{
    /// <summary>Told of every failure that a visitor saw as an error page; null keeps silent.</summary>
    public Action<Exception>? OnFailure { get; init; }
}

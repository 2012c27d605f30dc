namespace Jalon.Web.Http;

/// <summary>A page as it was sent, to be sent again to whoever asks the same of an unchanged ledger.</summary>
internal sealed record SentPage(byte[] Html, int Status);

/// <summary>
/// Pages of the ledger's present state; an append forgets them all, so nobody sees a stale status. Holds 16 MB at most: what
/// does not fit any more starts it anew.
/// </summary>
internal sealed class PageCache
{
    private const int MostBytes = 16 * 1024 * 1024;
    private readonly Lock access = new();
    private readonly Dictionary<string, SentPage> pages = new(StringComparer.Ordinal);
    private long head = -1;
    private int bytes;

    public SentPage? Find(long atHead, string address)
    {
        lock (access)
        {
            return atHead == head ? pages.GetValueOrDefault(address) : null;
        }
    }

    public void Keep(long atHead, string address, SentPage page)
    {
        lock (access)
        {
            if (atHead != head || bytes + page.Html.Length > MostBytes)
            {
                pages.Clear();
                bytes = 0;
                head = atHead;
            }

            if (pages.TryAdd(address, page))
            {
                bytes += page.Html.Length;
            }
        }
    }
}

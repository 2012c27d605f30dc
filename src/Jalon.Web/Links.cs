using System.Globalization;
using System.Text;
using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Web;

/// <summary>Addresses of pages, in one language, carrying the asked times along.</summary>
public sealed class Links(Language language, AskedTimes asked)
{
    /// <summary>How many code points of a document one page shows.</summary>
    public const int PartLength = 60_000;

    public string Overview => To("");
    public string Items => To("items");
    public string Documents => To("documents");
    public string Search => To("search");
    public string About => To("about");

    /// <summary>The items in one state, or of one kind.</summary>
    public string ItemsWith(string name, string value) => To("items", (name, value));

    public string Item(ItemId id) => To("items/" + id);

    public string Document(Digest source, int part = 0) =>
        part == 0 ? To("documents/" + Key(source)) : To("documents/" + Key(source), ("part", part.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The passage in its document; the statement's own page when it cites none.</summary>
    public string Passage(Entry entry) => entry.Statement.Citation is { } c
        ? $"{Document(c.Source, (c.Start ?? 0) / PartLength)}#{Anchor(entry)}"
        : Statement(entry.Id);

    public string Statement(Digest id) => To("s/" + Key(id));

    public string Found(string words) => To("search", ("q", words));

    /// <summary>Any page of the site, its address given without the language and the times.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string Value)> query)
    {
        var url = new StringBuilder("/").Append(language.Tag()).Append('/').Append(path);
        var mark = '?';
        foreach (var (name, value) in query)
        {
            url.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }

        foreach (var (name, value) in asked.Pairs)
        {
            url.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }

        return url.ToString();
    }

    public static string Anchor(Entry entry) => "s-" + entry.Id.ToString()[..12];

    // Sixteen digits name one of 10^19; pages are light because of it.
    private static string Key(Digest id) => id.ToString()[..16];
}

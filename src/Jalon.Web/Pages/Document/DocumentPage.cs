using System.Globalization;
using Jalon.Core;
using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Document;

/// <summary>A document whole, with what cites it.</summary>
internal static class DocumentPage
{
    public static SitePage Page { get; } = new("documents/{id}", Answer);

    private static Answer Answer(PageRequest page)
    {
        var found = page.Store.FindSources(page.Route("id"));
        if (found.Length != 1)
        {
            return Web.Answer.NotFound("");
        }

        var source = found[0];
        var part = int.TryParse(page.Parameter("part"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var entries = page.Store.EntriesCiting(source.Id, page.Question);
        page.NameFrom(entries.IsEmpty ? page.Store.Register(page.Question, [source.Publisher, source.Item]) : page.Store.Register(page.Question, entries));
        var original = page.Register.OriginalOf(source.Item) is var item && item != source.Item ? Original(page, item) : null;
        var text = page.Store.Text(source.Id);
        var pages = text is null ? null : PageMap.Of(source.MediaType, text);
        var model = new DocumentModel(source, original, text is null ? null : new MarkedText(text, entries, part, pages), entries, pages?.Count);
        return Web.Answer.View<DocumentView>(source.Title ?? source.FileName ?? SourceTexts.Untitled.In(page.Language), model);
    }

    // A source speaks of another by its item, which holds the first digits of the other's digest.
    private static Source? Original(PageRequest page, ItemId item) =>
        item.Value.StartsWith("source-", StringComparison.Ordinal) && page.Store.FindSources(item.Value["source-".Length..]) is [var original] ? original : null;
}

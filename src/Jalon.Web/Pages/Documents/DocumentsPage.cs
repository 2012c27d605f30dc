using System.Collections.Immutable;
using System.Globalization;
using Jalon.Core;
using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Documents;

/// <summary>One leaf of the list of documents.</summary>
public sealed record DocumentsModel(ImmutableArray<Source> Sources, int Total, int Leaf, int Leaves);

/// <summary>The documents, latest publication first, a hundred a leaf.</summary>
internal static class DocumentsPage
{
    private const int PerLeaf = 100;

    public static SitePage Page { get; } = new("documents", page => Answer.View<DocumentsView>(SourceTexts.Title.In(page.Language), Ask(page)));

    private static DocumentsModel Ask(PageRequest page)
    {
        var sources = page.Store.Sources().Where(s => !(s.Published > page.Question.PublishedBy))
            .OrderByDescending(s => s.Published ?? DateOnly.MinValue).ThenBy(s => s.Title, StringComparer.Ordinal).ThenBy(s => s.Id).ToList();
        var leaves = Math.Max(1, (sources.Count + PerLeaf - 1) / PerLeaf);
        var leaf = int.TryParse(page.Parameter("leaf"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Clamp(n, 1, leaves) : 1;
        var shown = sources.Skip((leaf - 1) * PerLeaf).Take(PerLeaf).ToImmutableArray();
        page.NameFrom(page.Store.Register(page.Question, shown.Select(s => s.Publisher).Distinct()));
        return new DocumentsModel(shown, sources.Count, leaf, leaves);
    }
}

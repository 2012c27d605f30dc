using System.Collections.Immutable;
using System.Globalization;
using Jalon.Core;
using Jalon.Storage;
using Jalon.Web.Texts;

namespace Jalon.Web.Pages.Search;

/// <summary>What was found for some words; null words when none were given.</summary>
public sealed record SearchModel(string? Words, ImmutableArray<ListedItem> Items, ImmutableArray<Entry> Statements, ImmutableArray<DocumentHit> Documents)
{
    public bool IsEmpty => Items.IsEmpty && Statements.IsEmpty && Documents.IsEmpty;
}

/// <summary>One box over items, statements and documents.</summary>
internal static class SearchPage
{
    private const int Most = 30;

    public static SitePage Page { get; } = new("search", page => Answer.View<SearchView>(Title(page), Ask(page)));

    private static string Title(PageRequest page) =>
        page.Parameter("q") is { } words ? $"{words} – {SearchTexts.Title.In(page.Language)}" : SearchTexts.Title.In(page.Language);

    private static SearchModel Ask(PageRequest page)
    {
        if (page.Parameter("q") is not { } words)
        {
            return new SearchModel(null, [], [], []);
        }

        var found = page.Store.Search(words, Most);
        var live = found.Statements.Select(e => e.Statement.Subject).Distinct().SelectMany(s => page.Store.Dossier(s, page.Question).Entries).Select(e => e.Id).ToHashSet();
        return new SearchModel(
            words,
            [.. page.Store.Items(page.Question).Where(i => i.Names.Any(n => Contains(n.Text, words))).OrderBy(i => i.Kind == "agent").Take(Most)],
            [.. found.Statements.Where(e => !e.Statement.Property.IsStructural && live.Contains(e.Id))],
            [.. found.Documents.Where(d => !(d.Source.Published > page.Question.PublishedBy))]);
    }

    private static bool Contains(string name, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w =>
            CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}

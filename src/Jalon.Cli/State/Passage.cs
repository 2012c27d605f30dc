using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.State;

/// <summary>Finds a quoted passage in a source, so that a citation made by hand points to its exact place.</summary>
internal static class Passage
{
    private static readonly Label NoSource = new("indiquez la source (--source) et le passage (--quote) qui le disent", "name the source (--source) and the passage (--quote) that say so", "укажите источник (--source) и цитату (--quote)");
    private static readonly Label Unknown = new("--source : aucune source unique ne répond à « {0} »", "--source: no single source answers to “{0}”", "--source: нет единственного источника «{0}»");
    private static readonly Label NotThere = new("--quote : ce passage n’est pas dans la source ; recopiez-le à la lettre", "--quote: this passage is not in the source; copy it to the letter", "--quote: такой цитаты в источнике нет; перепишите её буква в букву");
    private static readonly Label Often = new(
        "--quote : ce passage y est {0} fois ; citez-en davantage",
        "--quote: this passage stands there {0:time|times}; quote more of it",
        "--quote: эта цитата встречается {0:раз|раза|раз}; процитируйте больше");

    /// <summary>Null when neither is given and none is needed.</summary>
    public static Citation? Find(Call call, SqliteStore store, string? source, string? quote, bool optional)
    {
        if (source is null || quote is null)
        {
            return source is null && quote is null && optional ? null : throw call.Usage(NoSource);
        }

        var id = store.FindSources(source) is [var one] ? one.Id
            : store.Sources().Where(s => s.FileName == source).ToList() is [var named] ? named.Id
            : throw call.Usage(Unknown, source);
        var text = store.Text(id) ?? "";
        var places = Places(text, quote);
        return places switch
        {
            [] => throw call.Usage(NotThere),
            [var place] => At(store.Source(id)!, text, quote, text.AsSpan(0, place).ToString().EnumerateRunes().Count()),
            _ => throw call.Usage(Often, places.Count),
        };
    }

    private static Citation At(Source source, string text, string quote, int start) =>
        new(source.Id, quote, start, quote.EnumerateRunes().Count(), Page: PageMap.Of(source.MediaType, text)?.At(start));

    private static List<int> Places(string text, string quote)
    {
        var places = new List<int>();
        for (var at = text.IndexOf(quote, StringComparison.Ordinal); at >= 0 && quote.Length > 0; at = text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            places.Add(at);
        }

        return places;
    }
}

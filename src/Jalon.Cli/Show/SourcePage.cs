using System.CommandLine;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Show;

/// <summary>One source: what is known of it and what the ledger takes from it.</summary>
internal static class SourcePage
{
    private static readonly Label Taken = new("Énoncés qui la citent", "Statements that cite it", "Утверждения со ссылкой на него");
    private static readonly Label Pages = new("{0:page|pages}", "{0:page|pages}", "{0:страница|страницы|страниц}");
    private static readonly Label None = new("aucun énoncé ne la cite", "no statement cites it", "утверждений со ссылкой на него нет");

    public static int Write(Call call, ParseResult parsed, SqliteStore store, Source source, Question question, OutputOptions output)
    {
        var language = call.Language;
        var entries = store.EntriesCiting(source.Id, question);
        var register = store.Register(question, entries);
        var pages = source.MediaType == PageMap.Paged ? PageMap.Of(source.MediaType, store.Text(source.Id) ?? "") : null;
        var names = store.Register(question, [source.Publisher]);
        if (output.IsForPeople(parsed))
        {
            var page = new Page(call.Terminal, call.Language);
            page.Title(source.Title ?? source.FileName ?? source.Id.Short);
            page.Text(string.Join(", ", new[]
            {
                names.NameOf(source.Publisher, language), source.Published is { } d ? Dates.Day(d, language) : null, source.Language, SourceTypes.Of(source.Type, language), source.FileName, pages is null ? null : Pages.With(language, pages.Count), source.Url,
            }.OfType<string>()));
            page.Text(new Cell(source.Id.ToString(), Tone.Quiet));
            page.Heading(Taken.In(language), entries.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        output.Write(parsed, StatementRows.View("source", entries, register, language), None, question,
            ("source", new Members([("id", source.Id), ("publisher", source.Publisher), ("published", source.Published), ("title", source.Title), ("file", source.FileName), ("mediaType", source.MediaType), ("extractor", source.Extractor), ("pages", pages?.Count)])));
        return ExitCodes.Ok;
    }
}

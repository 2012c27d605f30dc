using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Storage;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon search</c>: words in the documents and statements.</summary>
internal static class SearchCommand
{
    private static readonly Label None = new("rien ne contient cela, ni document ni énoncé", "nothing holds that, neither document nor statement", "этого нет ни в документах, ни в утверждениях");
    private static readonly Label NoLimit = new("--limit : il faut un nombre, 1 ou plus", "--limit: a number, 1 or more", "--limit: число, 1 или больше");
    private static readonly Label Where = new("où", "where", "где");
    private static readonly Label What = new("passage", "passage", "место");
    private static readonly Label From = new("de", "from", "откуда");
    private static readonly Label Document = new("document", "document", "документ");
    private static readonly Label Statement = new("énoncé", "statement", "утверждение");

    public static readonly Verb Verb = new("search", VerbGroup.Follow,
        new("chercher des mots dans les documents et les énoncés", "look for words in documents and statements", "искать слова в документах и утверждениях"), Build)
    {
        Details = new(
            "Tous les mots doivent s’y trouver, entiers ou par leur début, sans égard aux accents ni à la casse.",
            "All the words must stand there, whole or by their beginning, without regard to accents or case.",
            "Должны встретиться все слова, целиком или началом; диакритика и регистр не важны."),
        Examples = [new("jalon search centrale solaire", new("les deux mots", "both words", "оба слова"))],
    };

    private sealed record Row(bool IsDocument, string Text, ItemId? Item, Source? Source, Digest Id, string ItemName, string PublisherName);

    private static void Build(Command command, Call call)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.OneOrMore, Description = new Label("les mots cherchés", "the words looked for", "искомые слова").In(call.Language) };
        var limit = new Option<int?>("--limit") { HelpName = "NUMBER", Description = new Label("au plus tant de chaque sorte (20)", "at most so many of each sort (20)", "не более стольких каждого вида (20)").In(call.Language) };
        command.Add(words);
        command.Add(limit);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(limit) is < 1)
            {
                throw call.Usage(NoLimit);
            }

            using var store = PortfolioFile.Read(call);
            var found = store.Search(string.Join(' ', parsed.GetRequiredValue(words)), Math.Min(parsed.GetValue(limit) ?? 20, 1000));
            var agents = found.Documents.Select(d => d.Source.Publisher).Concat(found.Statements.Select(s => s.Statement.Subject)).Concat(found.Statements.Select(s => s.Source?.Publisher).OfType<ItemId>());
            var register = store.Register(new Question(call.Today), agents.Distinct());
            output.Write(parsed, View([.. Rows(found, register, call.Language)], call.Language), None);
            return ExitCodes.Ok;
        });
    }

    private static IEnumerable<Row> Rows(SearchResult found, Register register, Language language) =>
        found.Documents.Select(d => new Row(true, d.Snippet, null, d.Source, d.Source.Id, d.Source.Title ?? d.Source.FileName ?? "", Publisher(d.Source, register, language)))
            .Concat(found.Statements.Select(e => new Row(
                false, e.Statement.Citation?.Quote ?? ValueWords.Of(e.Statement.Value, register, language), e.Statement.Subject, e.Source, e.Id,
                $"{register.NameOf(e.Statement.Subject, language)}, {e.Statement.Property.Label.In(language)}", Publisher(e.Source, register, language))));

    private static string Publisher(Source? source, Register register, Language language) =>
        source is null ? "" : register.NameOf(source.Publisher, language) + (source.Published is { } d ? $", {Dates.Day(d, language)}" : "");

    private static View<Row> View(IReadOnlyList<Row> rows, Language language) => new View<Row>("search", rows)
        .Field("type", r => r.IsDocument ? "document" : "statement").Field("id", r => r.Id).Field("item", r => r.Item).Field("source", r => r.Source?.Id)
        .Field("file", r => r.Source?.FileName).Field("publisher", r => r.Source?.Publisher).Field("published", r => r.Source?.Published).Field("text", r => r.Text)
        .Column(Where, r => $"{(r.IsDocument ? Document : Statement).In(language)} {r.Id.Short}\n{r.ItemName}")
        .Column(From, r => new Cell(r.PublisherName, Tone.Quiet))
        .Column(What, r => $"«\u00a0{Wrapping.Cut(r.Text, 160)}\u00a0»");
}

using System.CommandLine;
using Jalon.Cli.Copies;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Time;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon add</c>: keeps documents, whole and unchanged, with what is known of them.</summary>
internal static class AddCommand
{
    private static readonly Label Keeping = new("Sources", "Sources", "Источники");
    private static readonly Label None = new("rien à garder", "nothing to keep", "нечего сохранять");
    private static readonly Label File = new("fichier", "file", "файл");
    private static readonly Label State = new("état", "state", "состояние");
    private static readonly Label Added = new("gardé", "kept", "сохранён");
    private static readonly Label There = new("déjà là", "there already", "уже есть");
    private static readonly Label Refused = new("refusé", "refused", "отклонён");
    private static readonly Label Id = new("source", "source", "источник");
    private static readonly Label Publisher = new("éditeur", "publisher", "издатель");
    private static readonly Label Date = new("date", "date", "дата");

    public static readonly Verb Verb = new("add", VerbGroup.Enter,
        new("garder des documents comme sources", "keep documents as sources", "сохранить документы как источники"), Build)
    {
        Details = new(
            "Textes .txt et .md, 50 Mo au plus. Le fichier est gardé tel quel ; le même fichier ajouté deux fois ne change rien. Un éditeur inconnu devient un acteur ; il n’est pris pour un acteur connu que si le nom est le même.",
            "Texts .txt and .md, at most 50 MB. The file is kept as it is; the same file added twice changes nothing. An unknown publisher becomes an agent; it is taken for a known one only if the name is the same.",
            "Тексты .txt и .md, не более 50 МБ. Файл хранится без изменений; повторное добавление ничего не меняет. Неизвестный издатель становится участником; за известного он принимается только при том же имени."),
        Examples =
        [
            new("jalon add notes/*.txt --publisher \"Maliko News\" --date 2024-03-08 --type media", new(
                "garde plusieurs notes du même éditeur", "keeps several notes of one publisher", "сохраняет несколько заметок одного издателя")),
            new("jalon add communique.md --publisher ministere-energie --date 2025-07-30 --type official-government --language fr", new(
                "un communiqué officiel", "an official statement", "официальное сообщение")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = new Label("les fichiers", "the files", "файлы").In(call.Language) };
        command.Add(files);
        var options = new SourceOptions(command, call);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed => Run(call, parsed, parsed.GetRequiredValue(files), options, output));
    }

    private sealed record Row(string File, Label State, Source? Source, string? Publisher);

    private static int Run(Call call, ParseResult parsed, string[] given, SourceOptions options, OutputOptions output)
    {
        var described = options.Read(parsed);
        var names = FileNames.Expand(call, given);
        using var store = PortfolioFile.Write(call);
        var question = new Question(call.Today);
        var original = described.CopyOf is { } word ? Original.Find(call, store, word, names) : null;
        var publisher = described.Publisher(store, question);
        var statements = new List<Statement>(publisher.Introductions);
        var rows = new List<Row>();
        var findings = new List<Finding>();
        var sources = new List<NewSource>();
        Progress.Run(call, Keeping, report =>
        {
            foreach (var (name, i) in names.Select((n, i) => (n, i)))
            {
                report(i, names.Count);
                var file = SourceFile.Read(call, name);
                findings.AddRange(file.Findings);
                if (!file.IsUsable)
                {
                    rows.Add(new Row(name, Refused, null, null));
                    continue;
                }

                var source = described.Of(file, publisher.Id);
                var known = store.Source(source.Id) ?? sources.Find(s => s.Source.Id == source.Id)?.Source;
                rows.Add(new Row(name, known is null ? Added : There, known ?? source, NameOf(call, store, publisher, known ?? source)));
                findings.AddRange(known is null || Describes(known, source) ? [] : [new Finding("source-there", Severity.Warning, name)]);
                sources.Add(new NewSource(known ?? source, file.Content, file.Text));
                statements.AddRange(original?.In(sources) is { } copied && copied != source.Id ? [CopyStatement(known ?? source, copied)] : []);
            }

            return 0;
        });

        var undated = rows.Where(r => r.State == Added && r.Source!.Published is null).Select(r => r.File).ToList();
        findings.AddRange(undated.Count > 0 ? [new Finding("source-undated", Severity.Warning, string.Join(", ", undated))] : []);
        findings.AddRange(publisher.Like is { } like ? [new Finding("publisher-like", Severity.Note, publisher.Name, like)] : []);
        var result = sources.Count == 0 ? null : store.Append(call.Time.GetUtcNow(), call.User, "add", machineRead: false, sources, statements);
        findings.AddRange(result?.Findings ?? []);
        findings.AddRange(new CopyFinder(call, store).Find(rows.Where(r => r.State == Added).Select(r => r.Source).OfType<Source>().DistinctBy(s => s.Id)));
        output.Write(parsed, View(rows, call.Language), None, null, ("findings", findings.Select(FindingMembers.Of)));
        var code = FindingTexts.Report(call, findings);
        return sources.Count == 0 ? ExitCodes.Unreadable : code;
    }

    // What is said of a source stands in the ledger already; only what is told anew and otherwise is worth a word.
    private static bool Describes(Source known, Source told) =>
        known.Publisher == told.Publisher && (told.Published is null || told.Published == known.Published) && (told.Type == SourceType.Unknown || told.Type == known.Type)
        && (told.Language is null || told.Language == known.Language) && (told.Title is null || told.Title == known.Title) && (told.Url is null || told.Url == known.Url);

    private static string NameOf(Call call, SqliteStore store, SourceOptions.Named publisher, Source source) =>
        source.Publisher == publisher.Id ? publisher.Name : store.Register(new(call.Today), [source.Publisher]).NameOf(source.Publisher, call.Language);

    private static View<Row> View(List<Row> rows, Language language) => new View<Row>("sources", rows)
        .Field("file", r => r.File).Field("state", r => r.State.English).Field("id", r => r.Source?.Id)
        .Field("publisher", r => r.Source?.Publisher).Field("published", r => r.Source?.Published).Field("language", r => r.Source?.Language)
        .Field("charset", r => r.Source?.Charset)
        .Column(File, r => r.File)
        .Column(State, r => new Cell(r.State.In(language), r.State == Refused ? Tone.Bad : r.State == There ? Tone.Quiet : Tone.Good))
        .Column(Id, r => new Cell(r.Source?.Id.Short ?? "", Tone.Quiet))
        .Column(Publisher, r => r.Publisher)
        .Column(Date, r => r.Source?.Published is { } d ? Dates.Day(d, language) : "");

    private static Statement CopyStatement(Source copy, Digest original) => new()
    {
        Subject = copy.Item, Property = Properties.CopyOf, Value = new ItemValue(Source.ItemOf(original)), AssertedBy = new Attribution(copy.Publisher),
    };
}

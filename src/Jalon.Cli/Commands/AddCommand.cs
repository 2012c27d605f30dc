using System.Collections.Immutable;
using System.CommandLine;
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
            "Textes .txt et .md, 50 Mo au plus. Le fichier est gardé tel quel ; le même fichier ajouté deux fois ne change rien. Un éditeur inconnu devient un acteur.",
            "Texts .txt and .md, at most 50 MB. The file is kept as it is; the same file added twice changes nothing. An unknown publisher becomes an agent.",
            "Тексты .txt и .md, не более 50 МБ. Файл хранится без изменений; повторное добавление ничего не меняет. Неизвестный издатель становится участником."),
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

    private sealed record Row(string File, Label State, Source? Source);

    private static int Run(Call call, ParseResult parsed, string[] given, SourceOptions options, OutputOptions output)
    {
        var described = options.Read(parsed);
        using var store = PortfolioFile.Write(call);
        var question = new Question(call.Today);
        var (publisher, introductions) = described.Publisher(store, question);
        var statements = new List<Statement>(introductions);
        var rows = new List<Row>();
        var findings = new List<Finding>();
        var sources = new List<NewSource>();
        Progress.Run(call, Keeping, report =>
        {
            foreach (var (name, i) in given.Select((n, i) => (n, i)))
            {
                report(i, given.Length);
                var file = SourceFile.Read(call, name);
                findings.AddRange(file.Findings);
                if (!file.IsUsable)
                {
                    rows.Add(new Row(name, Refused, null));
                    continue;
                }

                var source = described.Of(file, publisher);
                var isThere = store.Source(source.Id) is not null || sources.Exists(s => s.Source.Id == source.Id);
                rows.Add(new Row(name, isThere ? There : Added, source));
                sources.Add(new NewSource(source, file.Content, file.Text));
                if (described.CopyOf is { } original)
                {
                    var copied = Copied(store, sources, original);
                    findings.AddRange(copied is null ? [new Finding("copy-unknown", Severity.Error, name, original)] : []);
                    statements.AddRange(copied is { } o ? [CopyStatement(source, o)] : []);
                }
            }

            return 0;
        });

        findings.AddRange(described.Date is null && sources.Count > 0 ? [new Finding("source-undated", Severity.Warning, string.Join(", ", sources.Select(s => s.Source.FileName)))] : []);
        var result = sources.Count == 0 ? null : store.Append(call.Time.GetUtcNow(), call.User, "add", machineRead: false, sources, statements);
        findings.AddRange(result?.Findings ?? []);
        output.Write(parsed, View(rows, call.Language), None, null, ("findings", findings.Select(FindingMembers.Of)));
        var code = FindingTexts.Report(call, findings);
        return sources.Count == 0 ? ExitCodes.Unreadable : code;
    }

    private static View<Row> View(List<Row> rows, Language language) => new View<Row>("sources", rows)
        .Field("file", r => r.File).Field("state", r => r.State.English).Field("id", r => r.Source?.Id)
        .Field("publisher", r => r.Source?.Publisher).Field("published", r => r.Source?.Published).Field("language", r => r.Source?.Language)
        .Field("charset", r => r.Source?.Charset)
        .Column(File, r => r.File)
        .Column(State, r => new Cell(r.State.In(language), r.State == Refused ? Tone.Bad : r.State == There ? Tone.Quiet : Tone.Good))
        .Column(Id, r => new Cell(r.Source?.Id.Short ?? "", Tone.Quiet))
        .Column(Publisher, r => r.Source?.Publisher.Value)
        .Column(Date, r => r.Source?.Published is { } d ? Dates.Day(d, language) : "");

    private static Digest? Copied(SqliteStore store, List<NewSource> added, string original) =>
        store.FindSources(original) is [var one] ? one.Id
        : store.Sources().Concat(added.Select(a => a.Source)).FirstOrDefault(s => s.FileName == Path.GetFileName(original))?.Id;

    private static Statement CopyStatement(Source copy, Digest original) => new()
    {
        Subject = copy.Item, Property = Properties.CopyOf, Value = new ItemValue(Source.ItemOf(original)), AssertedBy = new Attribution(copy.Publisher),
    };
}

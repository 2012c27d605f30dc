using System.CommandLine;
using Jalon.Cli.Copies;
using Jalon.Cli.Input;
using Jalon.Cli.Output;
using Jalon.Cli.Texts;
using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon add</c>: keeps documents, whole and unchanged, with what is known of them.</summary>
internal static class AddCommand
{
    private static readonly Label Keeping = new("Sources", "Sources", "Источники");
    private static readonly Label None = new("rien à garder", "nothing to keep", "нечего сохранять");
    private static readonly Label File = new("fichier", "file", "файл");
    private static readonly Label Standing = new("état", "state", "состояние");
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
            "Textes (.txt, .md), pages Web (.html), .pdf, .docx, courriels (.eml), et les dossiers et archives .zip qui en contiennent ; 50 Mo au plus par fichier. Le fichier est gardé tel quel ; le même fichier ajouté deux fois ne change rien. La date, l’éditeur et le titre non indiqués sont pris dans le fichier, et chaque fois c’est dit. Un éditeur inconnu devient un acteur ; il n’est pris pour un acteur connu que si le nom est le même.",
            "Texts (.txt, .md), Web pages (.html), .pdf, .docx, letters (.eml), and folders and .zip archives of these; at most 50 MB a file. The file is kept as it is; the same file added twice changes nothing. A date, publisher or title that is not given is taken from the file, and each time this is told. An unknown publisher becomes an agent; it is taken for a known one only if the name is the same.",
            "Тексты (.txt, .md), веб-страницы (.html), .pdf, .docx, письма (.eml), а также папки и архивы .zip с ними; не более 50 МБ на файл. Файл хранится без изменений; повторное добавление ничего не меняет. Не указанные дата, издатель и заголовок берутся из файла, и об этом каждый раз сообщается. Неизвестный издатель становится участником; за известного он принимается только при том же имени."),
        Examples =
        [
            new("jalon add notes/*.txt --publisher \"Maliko News\" --date 2024-03-08 --type media", new(
                "garde plusieurs notes du même éditeur", "keeps several notes of one publisher", "сохраняет несколько заметок одного издателя")),
            new("jalon add notes --publisher \"Maliko News\"", new(
                "tout un dossier, chaque document avec sa propre date", "a whole folder, each document with its own date", "целая папка, у каждого документа своя дата")),
            new("jalon add communique.md --publisher ministere-energie --date 2025-07-30 --type official-government --language fr", new(
                "un communiqué officiel", "an official statement", "официальное сообщение")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = new Label("les fichiers, dossiers ou archives", "the files, folders or archives", "файлы, папки или архивы").In(call.Language) };
        command.Add(files);
        var options = new SourceOptions(command, call);
        var output = new OutputOptions(command, call);
        command.SetAction(parsed => Run(call, parsed, parsed.GetRequiredValue(files), options, output));
    }

    private static int Run(Call call, ParseResult parsed, string[] given, SourceOptions options, OutputOptions output)
    {
        var described = options.Read(parsed);
        var names = FileNames.Expand(call, given);
        using var store = PortfolioFile.Write(call);
        var intake = new Intake(call, store, described, described.CopyOf is { } word ? Original.Find(call, store, word, names) : null);
        Progress.Run(call, Keeping, report =>
        {
            foreach (var (name, i) in names.Select((n, i) => (n, i)))
            {
                foreach (var file in SourceFile.Read(call, name))
                {
                    report(i, names.Count);
                    intake.Take(file);
                }
            }

            intake.Keep();
            return 0;
        });

        var findings = intake.Findings();
        findings.AddRange(new CopyFinder(call, store).Find(intake.Rows.Where(r => r.State == Intake.State.Added).Select(r => r.Source).OfType<Source>().DistinctBy(s => s.Id)));
        output.Write(parsed, View(intake.Rows, call.Language), None, null, ("findings", findings.Select(FindingMembers.Of)));
        var code = FindingTexts.Report(call, findings);
        return intake.IsEmpty ? ExitCodes.Unreadable : code;
    }

    private static View<Intake.Row> View(IReadOnlyList<Intake.Row> rows, Language language) => new View<Intake.Row>("sources", rows)
        .Field("file", r => r.File).Field("state", r => Word(r.State).English).Field("id", r => r.Source?.Id)
        .Field("publisher", r => r.Source?.Publisher).Field("published", r => r.Source?.Published).Field("language", r => r.Source?.Language)
        .Field("charset", r => r.Source?.Charset).Field("mediaType", r => r.Source?.MediaType).Field("title", r => r.Source?.Title).Field("pages", r => r.Pages)
        .Column(File, r => r.File)
        .Column(Standing, r => new Cell(Word(r.State).In(language), r.State switch { Intake.State.Refused => Tone.Bad, Intake.State.There => Tone.Quiet, _ => Tone.Good }))
        .Column(Id, r => new Cell(r.Source?.Id.Short ?? "", Tone.Quiet))
        .Column(Publisher, r => r.Publisher)
        .Column(Date, r => r.Source?.Published is { } d ? Dates.Day(d, language) : "");

    private static Label Word(Intake.State state) => state switch { Intake.State.Refused => Refused, Intake.State.There => There, _ => Added };
}

using Jalon.Cli.Copies;
using Jalon.Core;
using Jalon.Core.Values;
using Jalon.Core.Vocabulary;
using Jalon.Exchange.Ledger;
using Jalon.Reading.Files;
using Jalon.Storage;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Import;

/// <summary>Takes in a folder of notes with its list of sources and its statements, as the samples are kept.</summary>
internal static class FolderImport
{
    public static LedgerImport Run(Call call, SqliteStore store, string folder, Action<long, long>? progress, List<Finding> findings)
    {
        var (notes, wrong) = NotesFolder.Read(folder);
        findings.AddRange(wrong);
        var import = new LedgerImport(call, store);
        import.Bring(notes.Select(n => Decoded(n, findings)).OfType<NewSource>());
        var path = Path.Combine(folder, NotesFolder.Statements);
        using var lines = File.Exists(path) ? File.OpenRead(path) : Stream.Null;
        import.Run(lines, NotesFolder.Statements, progress);
        Copies(call, store, notes, findings);
        findings.AddRange(new CopyFinder(call, store).Find(notes.Select(n => store.Source(n.Source.Id)).OfType<Source>().DistinctBy(s => s.Id)));
        return import;
    }

    private static NewSource? Decoded(Note note, List<Finding> findings)
    {
        var name = note.Source.FileName ?? "";
        var read = FileReader.Read(new GivenFile(name, note.Content), name, FileLimits.Usual).First();
        findings.AddRange(read.Findings);
        return read.Format is not { } format ? null : new NewSource(
            note.Source with { Charset = read.Charset ?? "utf-8", MediaType = format.Version == 0 ? note.Source.MediaType : format.MediaType, Extractor = format.Extractor }, note.Content, read.Text);
    }

    // What the list says of copies, unless the statements say it already.
    private static void Copies(Call call, SqliteStore store, IReadOnlyList<Note> notes, List<Finding> findings)
    {
        var said = new List<Statement>();
        foreach (var note in notes.Where(n => n.CopyOf is not null))
        {
            var original = notes.FirstOrDefault(n => n.Source.FileName == note.CopyOf);
            if (original is null)
            {
                findings.Add(new Finding("copy-unknown", Severity.Error, note.Source.FileName ?? "", note.CopyOf));
            }
            else if (store.Dossier(note.Source.Item, new(call.Today)).Of(Properties.CopyOf).Any() is false)
            {
                said.Add(new Statement
                {
                    Subject = note.Source.Item, Property = Properties.CopyOf, Value = new ItemValue(original.Source.Item), AssertedBy = new Attribution(note.Source.Publisher),
                });
            }
        }

        if (said.Count > 0)
        {
            findings.AddRange(store.Append(call.Time.GetUtcNow(), call.User, "import", machineRead: false, [], said).Findings);
        }
    }
}

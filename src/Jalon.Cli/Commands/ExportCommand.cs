using System.CommandLine;
using Jalon.Cli.Input;
using Jalon.Core.Languages;
using Jalon.Exchange.Ledger;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Commands;

/// <summary><c>jalon export</c>: the whole ledger with its documents as JSON Lines.</summary>
internal static class ExportCommand
{
    private static readonly Label Exists = new("« {0} » existe déjà ; --force l’écrase", "“{0}” exists already; --force overwrites it", "«{0}» уже существует; --force перезапишет");
    private static readonly Label NoFile = new("« {0} » n’est pas un fichier ordinaire ; nommez un fichier, ou - pour la sortie standard", "“{0}” is no ordinary file; name a file, or - for standard output", "«{0}» — не обычный файл; укажите файл или - для стандартного вывода");
    private static readonly Label Done = new(
        "{0:lot exporté|lots exportés} dans {1}, empreinte {2}",
        "{0:batch|batches} exported to {1}, hash {2}",
        "выгружено {0:порция|порции|порций} в {1}, отпечаток {2}");

    public static readonly Verb Verb = new("export", VerbGroup.Exchange,
        new("écrire tout le registre en JSON Lines", "write the whole ledger as JSON Lines", "выгрузить весь реестр в JSON Lines"), Build)
    {
        Details = new(
            "Une ligne par lot, source et énoncé, dans l’ordre d’enregistrement : le même registre donne toujours les mêmes octets, et « jalon import » le reprend sans perte.",
            "A line for each batch, source and statement, in the order of recording: the same ledger always gives the same bytes, and “jalon import” takes it back without loss.",
            "Строка на порцию, источник и утверждение в порядке записи: один и тот же реестр всегда даёт одни и те же байты, а «jalon import» принимает их без потерь."),
        Examples =
        [
            new("jalon export registre.jsonl", new("dans un fichier", "to a file", "в файл")),
            new("jalon export - | gzip > registre.jsonl.gz", new("vers un autre programme", "to another program", "в другую программу")),
        ],
    };

    private static void Build(Command command, Call call)
    {
        var file = new Argument<string>("FILE") { Description = new Label("le fichier ; - pour la sortie standard", "the file; - for standard output", "файл; - для стандартного вывода").In(call.Language) };
        var force = new Option<bool>("--force") { Description = new Label("écraser le fichier s’il existe", "overwrite the file if there is one", "перезаписать файл, если он есть").In(call.Language) };
        command.Add(file);
        command.Add(force);
        command.SetAction(parsed => Run(call, parsed.GetRequiredValue(file), parsed.GetValue(force)));
    }

    private static int Run(Call call, string given, bool force)
    {
        using var store = PortfolioFile.Read(call);
        if (given == "-")
        {
            call.Terminal.Out.Flush();
            Write(call, store, call.Terminal.OutBytes);
            call.Terminal.OutBytes.Flush();
            return ExitCodes.Ok;
        }

        var path = call.Terminal.PathTo(given);
        if (Directory.Exists(path) || path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            throw call.Unreadable(NoFile, given);
        }

        if (File.Exists(path) && !force)
        {
            throw call.Unreadable(Exists, given);
        }

        // Written beside and then moved, so that a failure leaves no half file under the name.
        var partial = path + ".partial";
        try
        {
            using (var stream = new BufferedStream(File.Create(partial), 1 << 20))
            {
                Write(call, store, stream);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }

        call.Say(Done, store.Head.Batch, given, store.Head.Hash.Short);
        return ExitCodes.Ok;
    }

    private static void Write(Call call, SqliteStore store, Stream stream)
    {
        var writer = new LedgerWriter(stream);
        var batches = store.Batches();
        writer.Write(new LedgerHeader(LedgerHeader.CurrentFormat, batches.Length, batches.IsEmpty ? default : batches[^1].Hash));
        using var entries = store.Entries().GetEnumerator();
        var more = entries.MoveNext();
        foreach (var batch in batches)
        {
            call.Cancel.ThrowIfCancellationRequested();
            writer.Write(new LedgerBatch(batch.Batch, batch.Hash));
            foreach (var source in store.SourcesOf(batch.Batch))
            {
                writer.Write(new LedgerSource(source.Source, source.Content, source.Text));
            }

            for (; more && entries.Current.Batch.Number == batch.Batch.Number; more = entries.MoveNext())
            {
                writer.Write(entries.Current.Statement);
            }
        }
    }
}

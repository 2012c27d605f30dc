using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Storage.Sqlite;

namespace Jalon.Cli.Input;

/// <summary>The source that others copy: one the portfolio keeps, or one of the files being added with them.</summary>
/// <param name="Id">Null when it is one of the files.</param>
/// <param name="File">The name of that file.</param>
internal sealed record Original(Digest? Id, string File)
{
    private static readonly Label Unknown = new(
        "--copy-of : « {0} » n’est ni une source du portefeuille ni l’un de ces fichiers ; ajoutez-le d’abord. Rien n’a été gardé.",
        "--copy-of: “{0}” is no source of the portfolio and none of these files; add it first. Nothing was kept.",
        "--copy-of: «{0}» нет ни среди источников портфеля, ни среди этих файлов; сначала добавьте его. Ничего не сохранено.");

    /// <summary>A usage failure when there is none: a source is never changed afterwards, so nothing is kept without its original.</summary>
    public static Original Find(Call call, SqliteStore store, string word, IReadOnlyList<string> files)
    {
        var name = Path.GetFileName(word);
        return store.FindSources(word) is [var one] ? new Original(one.Id, name)
            : files.Any(f => Path.GetFileName(f) == name) ? new Original(null, name)
            : store.Sources().FirstOrDefault(s => s.FileName == name) is { } kept ? new Original(kept.Id, name)
            : throw call.Usage(Unknown, word);
    }

    /// <summary>Its digest; null as long as the file is not among those read.</summary>
    public Digest? In(IEnumerable<Source> read) => Id ?? read.FirstOrDefault(s => s.FileName == File)?.Id;
}

using System.Globalization;

namespace Jalon.Storage.Sqlite;

/// <summary>The schema's numbered scripts, and which of them a file has had.</summary>
internal static class Schema
{
    /// <summary>"JALN": what tells a ledger from any other SQLite file.</summary>
    public const long ApplicationId = 0x4A414C4E;

    private static readonly List<(int Number, string Resource)> Scripts =
        [.. typeof(Schema).Assembly.GetManifestResourceNames()
            .Where(n => n.Contains(".Sqlite.Migrations.", StringComparison.Ordinal))
            .Select(n => (int.Parse(n.Split(".Migrations.")[1][..4].TrimStart('_'), CultureInfo.InvariantCulture), n))
            .Order()];

    public static int Newest => Scripts[^1].Number;

    /// <summary>Throws unless the file is a ledger of a version this program knows.</summary>
    public static int Check(Link link, string path)
    {
        if (link.Pragma("application_id") != ApplicationId)
        {
            throw new StoreException(StoreException.NotALedger, $"{path} is no Jalon ledger.");
        }

        var version = (int)link.Pragma("user_version");
        return version > Newest
            ? throw new StoreException(StoreException.Newer, $"{path} has schema version {version}; this program knows up to {Newest}.")
            : version;
    }

    /// <summary>Runs what the file has not had, inside the transaction that the caller opened.</summary>
    public static void Upgrade(Link link, int version)
    {
        foreach (var (number, resource) in Scripts.Where(s => s.Number > version))
        {
            using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(resource)!);
            link.Execute(reader.ReadToEnd());
            link.Execute($"PRAGMA user_version = {number}");
        }
    }
}

using System.Text.Json;

namespace Jalon.SystemTests.Cli;

/// <summary>A folder in which the documented command lines make sense: the sample programme, a few files, a proposal or two.</summary>
internal static class Fixture
{
    public static async Task Fill(Shell shell, string portfolio)
    {
        Directory.CreateDirectory(shell.PathTo("notes"));
        File.Copy(Directory.GetFiles(Path.Combine(Shell.Sample("fictif"), "notes"), "*.fr.txt")[0], shell.PathTo("notes/note.txt"));
        Directory.CreateDirectory(shell.PathTo("samples"));
        Directory.CreateSymbolicLink(shell.PathTo("samples/mali-russie"), Shell.Sample("mali-russie"));
        shell.Write("communique.md", "La commission a tenu sa session le 29 juillet 2025.");
        shell.Write("article.txt", "La route de Kala, longue de 40 km, sera achevée d’ici fin 2025.");
        shell.Write("route.txt", "La route de Kala, longue de 40 km, a été achevée le 3 mai 2024. Elle a coûté 12 milliards de francs CFA.");
        await shell.Must("import", Shell.Sample("mali-russie"), "-p", portfolio);
        await shell.Must("add", "route.txt", "--publisher", "gazette", "--date", "2024-05-04", "--language", "fr", "-p", portfolio);
        await shell.Must("add", "article.txt", "--publisher", "Gazette de Kala", "--date", "2024-05-04", "--language", "fr", "-p", portfolio);
        await shell.Must("read", "route.txt", "-p", portfolio);
        await shell.Must("state", "--item", "route-kala", "--kind", "facility", "--property", "completed", "--value", "2024-05-03", "--source", "route.txt", "--quote", "achevée le 3 mai 2024", "-p", portfolio);
        await shell.Must("state", "--item", "axe-kala", "--kind", "facility", "--property", "name", "--value", "axe de Kala", "-p", portfolio);
        await shell.Must("export", "registre.jsonl", "-p", portfolio);
    }

    /// <summary>The beginning of the id of a pending proposal.</summary>
    public static async Task<string> Proposal(Shell shell) => await First(shell, "review", "list");

    /// <summary>The beginning of the id of a statement.</summary>
    public static async Task<string> Statement(Shell shell) => await First(shell, "show", "route-kala");

    private static async Task<string> First(Shell shell, params string[] command)
    {
        var outcome = await shell.Must([.. command, "--json"]);
        using var json = JsonDocument.Parse(outcome.Out);
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();
        return rows.OrderBy(r => r.GetProperty("property").GetString() is "completed" or "status" ? 0 : 1).First().GetProperty("id").GetString()![..10];
    }
}

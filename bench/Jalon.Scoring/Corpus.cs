namespace Jalon.Scoring;

/// <summary>A folder of texts, NAME.LANGUAGE.txt, each with its annotation, NAME.LANGUAGE.gold.json; folders below it are read too.</summary>
internal sealed class Corpus(string folder)
{
    private const string Ending = ".gold.json";

    /// <summary>Every annotated document, as FOLDER/NAME.LANGUAGE with slashes, in ordinal order.</summary>
    public IEnumerable<string> Names() =>
        Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f)[..^Ending.Length].Replace('\\', '/')).Order(StringComparer.Ordinal);

    public byte[] Text(string name) => File.ReadAllBytes(Path.Combine(folder, name + ".txt"));

    public Gold Gold(string name) => Scoring.Gold.Read(File.ReadAllText(Path.Combine(folder, name + Ending)));
}

using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Jalon.Tests.Repo;

public sealed partial class LayoutTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Jalon.Core"] = [],
        ["Jalon.Reading"] = ["Jalon.Core"],
        ["Jalon.Exchange"] = ["Jalon.Core"],
        ["Jalon.Storage"] = ["Jalon.Core"],
        ["Jalon.Web"] = ["Jalon.Core", "Jalon.Exchange", "Jalon.Reading", "Jalon.Storage"],
        ["Jalon.Cli"] = ["Jalon.Core", "Jalon.Exchange", "Jalon.Reading", "Jalon.Storage", "Jalon.Web"],
    };

    [Fact]
    public void Projects_ByTheirReferences_DependOnlyInward()
    {
        var references = Directory.EnumerateFiles(Root.At("src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetFileNameWithoutExtension(f)!, f => XDocument.Load(f).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/'))).ToArray(), StringComparer.Ordinal);

        Assert.Equal(Allowed.Keys.Order(), references.Keys.Order());
        Assert.All(references, p => Assert.Empty(p.Value.Except(Allowed[p.Key])));
    }

    [Fact]
    public void Core_ByItsPackages_NeedsOnlyUnits()
    {
        var packages = XDocument.Load(Root.At("src", "Jalon.Core", "Jalon.Core.csproj")).Descendants("PackageReference").Select(p => (string)p.Attribute("Include")!);

        Assert.Equal(["Fhir.Metrics"], packages);
    }

    [Fact]
    public void Core_ByItsCode_TouchesNoFileClockOrNetwork()
    {
        var sources = Sources("src/Jalon.Core").Select(f => (f, Text: File.ReadAllText(f)));

        Assert.All(sources, s => Assert.DoesNotMatch(Ambient(), s.Text));
    }

    [Fact]
    public void SourceFiles_ByLength_StayShort()
    {
        var lengths = Sources("src").Select(f => (File: Path.GetRelativePath(Root.Path, f), Lines: File.ReadLines(f).Count())).OrderBy(l => l.Lines).ToList();

        Assert.All(lengths, l => Assert.True(l.Lines <= 400, $"{l.File} has {l.Lines} lines; 400 is the most"));
        var p95 = lengths[(int)(lengths.Count * 0.95)];
        Assert.True(p95.Lines <= 250, $"the 95th percentile is {p95.Lines} lines ({p95.File}); 250 is the most");
        Assert.InRange(lengths[lengths.Count / 2].Lines, 1, 60);
    }

    [Fact]
    public void TestFiles_ByLength_StayShort() => Assert.All(Sources("tests").Concat(Sources("bench")), f =>
        Assert.True(File.ReadLines(f).Count() <= 400, $"{Path.GetRelativePath(Root.Path, f)} has more than 400 lines"));

    [Fact]
    public void PublicTypes_OfTheCore_SayWhatTheyAre() => Assert.All(Sources("src/Jalon.Core"), f =>
    {
        var lines = File.ReadAllLines(f);
        var types = lines.Index().Where(l => PublicType().IsMatch(l.Item)).Select(l => l.Index);

        Assert.All(types, t => Assert.StartsWith("///", lines[..t].Last(l => !l.StartsWith('[')), StringComparison.Ordinal));
    });

    [Fact]
    public void Slices_ByTheirFiles_StandInTheirList()
    {
        var kinds = Directory.EnumerateFiles(Root.At("src", "Jalon.Core", "Kinds"), "*.cs").Where(f => File.ReadAllText(f).Contains("Kind Kind {", StringComparison.Ordinal))
            .Select(f => Path.GetFileNameWithoutExtension(f)).ToList();
        var list = File.ReadAllText(Root.At("src", "Jalon.Core", "Kinds", "AllKinds.cs"));

        Assert.NotEmpty(kinds);
        Assert.All(kinds, k => Assert.Contains($" {k}.Kind,", list, StringComparison.Ordinal));
    }

    [Fact]
    public void FileFormats_ByTheirFiles_StandInTheirList()
    {
        var formats = Directory.EnumerateFiles(Root.At("src", "Jalon.Reading", "Files"), "*.cs", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("FileFormat Format {", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f)).ToList();
        var folders = Directory.EnumerateDirectories(Root.At("src", "Jalon.Reading", "Files")).Select(f => Path.GetFileName(f)).ToList();
        var list = File.ReadAllText(Root.At("src", "Jalon.Reading", "Files", "FileFormats.cs"));

        Assert.NotEmpty(formats);
        Assert.All(formats, f => Assert.Contains($" {f}.Format,", list, StringComparison.Ordinal));
        Assert.All(folders, f => Assert.Contains($"using Jalon.Reading.Files.{f};", list, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_OfTypes_AreNotEmptyWords()
    {
        var names = Sources("src").Select(f => Path.GetFileNameWithoutExtension(f)!).ToList();

        Assert.All(names, n => Assert.DoesNotMatch("(Manager|Helper|Helpers|Util|Utils|Service)$", n));
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Root.At(folder), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(File|Directory|Console|HttpClient|Environment|Process|Thread|TimeProvider)\.", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ambient();

    [GeneratedRegex(@"^public ([a-z]+ )*(class|record|struct|enum|interface|delegate)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PublicType();
}

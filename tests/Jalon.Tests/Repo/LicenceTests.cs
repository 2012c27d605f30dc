using System.Text.Json;
using System.Xml.Linq;

namespace Jalon.Tests.Repo;

public sealed class LicenceTests
{
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "PostgreSQL", "MS-PL"];

    [Fact]
    public void Packages_InEveryLockFile_HaveAnAllowedLicence()
    {
        var packages = Directory.EnumerateFiles(Root.Path, "packages.lock.json", SearchOption.AllDirectories)
            .Where(f => f.Contains("/src/", StringComparison.Ordinal) || f.Contains("/tests/", StringComparison.Ordinal) || f.Contains("/bench/", StringComparison.Ordinal))
            .SelectMany(Locked).Distinct().Order().ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Contains(LicenceOf(p.Name, p.Version), Allowed));
    }

    private static IEnumerable<(string Name, string Version)> Locked(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(f => f.Value.EnumerateObject())
                .Where(p => p.Value.GetProperty("type").GetString() != "Project")
                .Select(p => (p.Name, p.Value.GetProperty("resolved").GetString()!)),
        ];
    }

    private static string LicenceOf(string name, string version)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var nuspec = Path.Combine(folder, name.ToLowerInvariant(), version.ToLowerInvariant(), $"{name.ToLowerInvariant()}.nuspec");
        var licence = XDocument.Load(nuspec).Descendants().FirstOrDefault(e => e.Name.LocalName == "license");
        return (string?)licence?.Attribute("type") == "expression" ? licence!.Value : $"{name} {version}: {licence?.Value ?? "no licence"}, to be read";
    }
}

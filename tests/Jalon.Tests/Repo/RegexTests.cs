using System.Text.RegularExpressions;

namespace Jalon.Tests.Repo;

/// <summary>No text, however written, makes a pattern of the product run away: all run on the engine that does not backtrack.</summary>
public sealed partial class RegexTests
{
    [Fact]
    public void Patterns_OfTheProduct_NeverBacktrack()
    {
        var attributes = Sources().SelectMany(s => Attribute().Matches(s.Text).Select(m => (s.File, m.Value))).ToList();

        Assert.All(attributes, a => Assert.True(a.Value.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal), $"{a.File}: {a.Value}"));
    }

    [Fact]
    public void Patterns_OfTheProduct_AreMadeInOneWay() =>
        Assert.All(Sources(), s => Assert.False(Otherwise().IsMatch(s.Text), $"{s.File} makes a pattern without [GeneratedRegex(…, RegexOptions.NonBacktracking)]"));

    [Theory]
    [InlineData("var r = new Regex(\"a\");", true)]
    [InlineData("Regex.IsMatch(text, \"a+\")", true)]
    [InlineData("private static partial Regex Start();", false)]
    public void Pattern_MadeOtherwise_IsFound(string code, bool found) => Assert.Equal(found, Otherwise().IsMatch(code));

    private static IEnumerable<(string File, string Text)> Sources() =>
        Directory.EnumerateFiles(Root.At("src"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Select(f => (Path.GetRelativePath(Root.Path, f), File.ReadAllText(f)));

    [GeneratedRegex(@"\[GeneratedRegex\(.*\)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\bnew Regex\(|\bRegex\.[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Otherwise();
}

using System.Collections;
using System.Reflection;
using Jalon.Reading.Languages;

namespace Jalon.Tests.Reading;

/// <summary>What the guide "adding a language" asks of a language: its tables are filled.</summary>
public sealed class LanguageTableTests
{
    // Grammar that some languages have and others have not; see LanguageTable for what each is.
    private static readonly HashSet<string> Optional = [.. File.ReadAllLines(Path.Combine(Repo.Root.At("docs"), "guide", "adding-a-language.md"))
        .SkipWhile(l => !l.StartsWith("## Tables that may stay empty", StringComparison.Ordinal)).Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1])];

    public static TheoryData<string> Languages => [.. LanguageList.All.Select(l => l.Tag)];

    private static IEnumerable<PropertyInfo> Tables => typeof(LanguageTable).GetProperties().Where(p => p.CanWrite && p.PropertyType != typeof(bool));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Tables_OfAListedLanguage_AreFilled(string tag)
    {
        var language = LanguageList.Find(tag)!;

        var empty = Tables.Where(p => !Optional.Contains(p.Name) && IsEmpty(p.GetValue(language))).Select(p => p.Name);

        Assert.Empty(empty);
    }

    [Fact]
    public void Guide_NamesOnlyTablesThatAreThere()
    {
        var unknown = Optional.Except(Tables.Select(p => p.Name), StringComparer.Ordinal);

        Assert.Empty(unknown);
        Assert.NotEmpty(Optional);
    }

    private static bool IsEmpty(object? table) => table switch
    {
        null => true,
        string text => text.Length == 0,
        IEnumerable values => !values.Cast<object>().Any(),
        _ => table.GetType().GetProperty("IsEmpty") is { } empty && (bool)empty.GetValue(table)!,
    };
}

using System.Reflection;
using Jalon.Core;
using Jalon.Core.Languages;
using Jalon.Core.Views;
using Jalon.Web;
using Jalon.Web.Pages;
using Jalon.Web.Texts;

namespace Jalon.SystemTests.Web;

public sealed class SiteTextTests
{
    private static readonly List<FieldInfo> Fields =
        [.. typeof(SiteHost).Assembly.GetTypes().Where(t => t.Namespace == "Jalon.Web.Texts").SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))];

    public static TheoryData<string> Labels => [.. Fields.Where(f => f.FieldType == typeof(Label)).Select(f => $"{f.DeclaringType!.Name}.{f.Name}")];

    public static TheoryData<string> Counteds => [.. Fields.Where(f => f.FieldType == typeof(Counted)).Select(f => $"{f.DeclaringType!.Name}.{f.Name}")];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Label_InEachLanguage_IsThereAndInItsOwnScript(string name)
    {
        var label = (Label)Find(name);

        Assert.All(new[] { label.French, label.English, label.Russian }, t => Assert.False(string.IsNullOrWhiteSpace(t)));
        Assert.Contains(label.Russian, c => c is >= '\u0400' and <= '\u04ff');
        Assert.DoesNotContain(label.French + label.English, c => c is >= '\u0400' and <= '\u04ff');
        Assert.DoesNotContain('\'', label.French + label.English);
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void Label_InFrench_KeepsDoublePunctuationOnItsLine(string name)
    {
        var label = (Label)Find(name);

        Assert.DoesNotMatch(" [:;?!»%]|« |\\w[;?!»]|«\\w", label.French);
    }

    [Theory]
    [InlineData("ML", Language.French, "Mali")]
    [InlineData("RU", Language.English, "Russia")]
    [InlineData("RU", Language.Russian, "Россия")]
    [InlineData("XA", Language.French, "XA")]
    [InlineData("ZZ", Language.Russian, "ZZ")]
    [InlineData("mali", Language.French, "mali")]
    public void Country_ByItsCode_HasItsNameInEachLanguage(string code, Language language, string expected) =>
        Assert.Equal(expected, CountryTexts.Of(code, language));

    [Fact]
    public void ConflictTypes_EachOne_HasItsWords() =>
        Assert.Equal(Enum.GetValues<ConflictType>().Length, Enum.GetValues<ConflictType>().Select(CampTexts.Of).Distinct().Count());

    [Theory]
    [MemberData(nameof(Counteds))]
    public void Counted_InEachForm_IsThere(string name)
    {
        var counted = (Counted)Find(name);

        Assert.All([Language.French, Language.English, Language.Russian], l => Assert.All([1, 2, 5], n => Assert.False(string.IsNullOrWhiteSpace(counted.Noun(l, n)))));
    }

    [Fact]
    public void About_EveryStatus_IsExplained()
    {
        Assert.Equal(Enum.GetValues<FollowUpStatus>().Order(), AboutTexts.Statuses.Select(s => s.Status).Order());
        Assert.All(AboutTexts.Statuses, s => Assert.Contains(s.Meaning.Russian, c => c is >= '\u0400' and <= '\u04ff'));
    }

    [Fact]
    public void Pages_ByTheirDescriptors_StandInTheList()
    {
        var pages = typeof(SiteHost).Assembly.GetTypes().Select(t => t.GetProperty("Page", BindingFlags.Static | BindingFlags.Public))
            .Where(p => p?.PropertyType == typeof(SitePage)).Select(p => (SitePage)p!.GetValue(null)!).ToList();

        Assert.NotEmpty(pages);
        Assert.Equal(pages.Select(p => p.Route).Order(StringComparer.Ordinal), SitePages.List.Select(p => p.Route).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SourceTypes_EachOne_HasItsWord() =>
        Assert.Equal(Enum.GetValues<SourceType>().Length, Enum.GetValues<SourceType>().Select(SourceTexts.Of).Distinct().Count());

    private static object Find(string name) => Fields.Single(f => $"{f.DeclaringType!.Name}.{f.Name}" == name).GetValue(null)!;
}

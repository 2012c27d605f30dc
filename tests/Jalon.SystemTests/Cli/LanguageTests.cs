using System.Reflection;
using System.Text.RegularExpressions;
using Jalon.Cli;
using Jalon.Cli.Commands;
using Jalon.Cli.Texts;
using Jalon.Core.Languages;

namespace Jalon.SystemTests.Cli;

/// <summary>The program speaks French first, English and Russian.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string, string> Commands =>
        [.. AllCommands.List.Select(v => v.Name).Append("").SelectMany(n => ((string[])["fr", "en", "ru"]).Select(l => (n, l)))];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_OfEachCommand_FitsEightyColumnsInEachLanguage(string command, string language)
    {
        using var shell = new Shell { Language = language, Width = 80 };

        var outcome = await shell.Run(command.Length == 0 ? ["--help"] : [command, "--help"]);

        Assert.Equal(0, outcome.Code);
        Assert.Contains(language switch { "fr" => "Usage\u00a0:", "ru" => "Вызов:", _ => "Usage:" }, outcome.Out, StringComparison.Ordinal);
        var examples = AllCommands.List.SelectMany(v => v.Examples).Select(e => e.Line).ToHashSet(StringComparer.Ordinal);
        Assert.All(outcome.Out.Split('\n').Where(l => !examples.Contains(l.Trim())), l => Assert.True(l.Length <= 80, l));
    }

    [Theory]
    [InlineData("fr_ML.UTF-8", "Recueillir")]
    [InlineData("en_GB.UTF-8", "Gather")]
    [InlineData("ru_RU.UTF-8", "Сбор")]
    [InlineData("C", "Recueillir")]
    public async Task Language_FromTheEnvironment_IsTheMessages(string locale, string heading)
    {
        using var shell = new Shell { Language = locale };

        var outcome = await shell.Run("--help");

        Assert.Contains(heading, outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_EachOne_IsThereInEachLanguage()
    {
        var labels = typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(f => f.FieldType == typeof(Label)).Select(f => new Named($"{f.DeclaringType!.Name}.{f.Name}", (Label)f.GetValue(null)!))
            .Concat(AllCommands.List.SelectMany(v => v.Examples.Select(e => new Named(e.Line, e.Does)).Append(new Named(v.Name, v.Summary)).Append(new Named($"{v.Name} details", v.Details!))))
            .Concat(FindingTexts.All.Select(p => new Named(p.Key, p.Value))).ToList();

        Assert.True(labels.Count > 100);
        Assert.All(labels, l => Assert.All([l.Label.French, l.Label.English, l.Label.Russian], t => Assert.False(string.IsNullOrWhiteSpace(t), l.Name)));
        Assert.All(labels, l => Assert.Equal(Places().Matches(l.Label.French).Select(m => m.Value).Order(), Places().Matches(l.Label.Russian).Select(m => m.Value).Order()));
        Assert.All(labels, l => Assert.DoesNotMatch("[a-zéè]'[a-zéè]|« | »| [;?!]", l.Label.French));
    }

    [Fact]
    public void Findings_EachCodeInTheSource_HasAText()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Shell.Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).SelectMany(f => FindingCodes().Matches(File.ReadAllText(f))).Select(m => m.Groups["code"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(codes.Count > 20);
        Assert.Empty(codes.Except(FindingTexts.All.Keys));
    }

    [Fact]
    public void StoreFailures_EachCode_HasAText()
    {
        var codes = typeof(Jalon.Storage.StoreException).GetFields(BindingFlags.Static | BindingFlags.Public).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

        Assert.Empty(codes.Except(StoreTexts.Texts.Keys));
    }

    private sealed record Named(string Name, Label Label);

    [GeneratedRegex(@"\{\d", RegexOptions.NonBacktracking)]
    private static partial Regex Places();

    [GeneratedRegex(@"(new Finding|Wrong|Bad|Error)\((ref \w+, )?""(?<code>[a-z]+(-[a-z]+)*)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex FindingCodes();
}

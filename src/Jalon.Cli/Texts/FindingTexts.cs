using Jalon.Cli.Output;
using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>What a finding means and what to do about it, in words. A test knows every code that the program can give.</summary>
internal static class FindingTexts
{
    private static readonly Label Other = new("donnée refusée", "refused", "данные отклонены");
    private static readonly Label Note = new("remarque", "note", "примечание");
    private static readonly Label Warning = new("attention", "warning", "внимание");
    private const int Most = 12;
    private static readonly Label More = new(
        "… et {0:autre|autres} [{1}] ; --json les donne tous", "… and {0} more [{1}]; --json gives them all", "… и ещё {0} [{1}]; все — с --json");
    private static readonly Label Error = new("erreur", "error", "ошибка");

    internal static IReadOnlyDictionary<string, Label> All { get; } =
        FileFindings.Texts.Concat(DocumentFindings.Texts).Concat(LineFindings.Texts).Concat(LedgerFindings.Texts).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    /// <summary>"erreur · notes.txt : le fichier est vide".</summary>
    public static string Of(Finding finding, Language language)
    {
        var severity = finding.Severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Note };
        var text = (All.GetValueOrDefault(finding.Code) ?? Other).In(language);
        var colon = language == Language.French ? "\u00a0: " : ": ";
        var detail = FindingPlaces.Detail(finding, language);
        // Some texts have a place for the detail; else it follows in brackets.
        var isPlaced = text.Contains("{0}", StringComparison.Ordinal);
        text = isPlaced ? text.Replace("{0}", detail, StringComparison.Ordinal) : text;
        return Wrapping.Harmless($"{severity.In(language)} · {FindingPlaces.Of(finding.Location, language)}{colon}{text}{(!isPlaced && detail.Length > 0 ? $" ({detail})" : "")} [{finding.Code}]");
    }

    /// <summary>Tells them on the error stream, of each sort the first dozen; the exit code that they call for.</summary>
    public static int Report(Call call, IEnumerable<Finding> findings)
    {
        var code = ExitCodes.Ok;
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var times = told[finding.Code] = told.GetValueOrDefault(finding.Code) + 1;
            if (times <= Most)
            {
                call.Warn(Of(finding, call.Language));
            }

            code = finding.Severity == Severity.Error ? ExitCodes.Findings : code;
        }

        foreach (var (sort, times) in told.Where(t => t.Value > Most))
        {
            call.Warn(More.With(call.Language, times - Most, sort));
        }

        return code;
    }
}

using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>What a finding means and what to do about it, in words. A test knows every code that the program can give.</summary>
internal static class FindingTexts
{
    private static readonly Label Other = new("donnée refusée", "refused", "данные отклонены");
    private static readonly Label Note = new("remarque", "note", "примечание");
    private static readonly Label Warning = new("attention", "warning", "внимание");
    private static readonly Label Error = new("erreur", "error", "ошибка");

    internal static IReadOnlyDictionary<string, Label> All { get; } =
        FileFindings.Texts.Concat(LineFindings.Texts).Concat(LedgerFindings.Texts).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    /// <summary>"erreur · notes.txt : le fichier est vide".</summary>
    public static string Of(Finding finding, Language language)
    {
        var severity = finding.Severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Note };
        var text = (All.GetValueOrDefault(finding.Code) ?? Other).In(language);
        var colon = language == Language.French ? "\u00a0: " : ": ";
        return $"{severity.In(language)} · {finding.Location}{colon}{text}{(finding.Detail is { Length: > 0 } d ? $" ({Shorten(d)})" : "")} [{finding.Code}]";
    }

    /// <summary>Tells all of them on the error stream; the exit code that they call for.</summary>
    public static int Report(Call call, IEnumerable<Finding> findings)
    {
        var code = ExitCodes.Ok;
        foreach (var finding in findings)
        {
            call.Terminal.Error.WriteLine(Of(finding, call.Language));
            code = finding.Severity == Severity.Error ? ExitCodes.Findings : code;
        }

        return code;
    }

    // What stood in the file may be long, and may try to move the cursor.
    private static string Shorten(string detail)
    {
        var clean = string.Concat(detail.Select(c => char.IsControl(c) ? ' ' : c));
        return clean.Length <= 120 ? clean : clean[..119] + "…";
    }
}

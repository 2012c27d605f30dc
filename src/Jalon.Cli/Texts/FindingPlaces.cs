using System.Text.RegularExpressions;
using Jalon.Core;
using Jalon.Core.Languages;

namespace Jalon.Cli.Texts;

/// <summary>The place and the detail of a finding in the user's language; files and programs get them as they are.</summary>
internal static partial class FindingPlaces
{
    private static readonly Dictionary<string, Label> Words = new(StringComparer.Ordinal)
    {
        ["byte"] = new("octet", "byte", "байт"),
        ["bytes"] = new("octets", "bytes", "байт"),
        ["char"] = new("caractère", "character", "знак"),
        ["line"] = new("ligne", "line", "строка"),
        ["page"] = new("page", "page", "страница"),
        ["batch"] = new("lot", "batch", "порция"),
        ["statement"] = new("énoncé", "statement", "утверждение"),
        ["source"] = new("source", "source", "источник"),
        ["content"] = new("fichier", "file", "файл"),
        ["text"] = new("texte", "text", "текст"),
    };

    /// <summary>"note.txt, caractère 34" for "note.txt char 34". The very beginning of a file is no place worth naming.</summary>
    public static string Of(string location, Language language) =>
        Place().Replace(Start().Replace(location, "${kept}"), m => $"{(m.Groups["gap"].Length > 0 ? ", " : "")}{Words[m.Groups["word"].Value].In(language)} {m.Groups["number"].Value}");

    /// <summary>What stood there, cut short; without what only our parser says, in English.</summary>
    public static string Detail(Finding finding, Language language) => finding switch
    {
        { Detail: null or "" } or { Code: "json-broken" } or { Detail: "body" } => "",
        { Detail: "content" or "text" } => Words[finding.Detail].In(language),
        _ when Size().Match(finding.Detail) is { Success: true } size => $"{size.Groups["size"].Value} {Words["bytes"].In(language)}",
        { Detail.Length: <= 120 } => finding.Detail,
        _ => finding.Detail[..119] + "…",
    };

    [GeneratedRegex(@"( (byte|char) 0|(?<kept>:[0-9]+) line)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<gap>^| )(?<word>byte|char|line|page|batch|statement|source) (?<number>[0-9a-f]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?<size>[0-9]+) bytes$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Size();
}

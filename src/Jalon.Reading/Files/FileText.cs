using System.Collections.Immutable;
using Jalon.Core;

namespace Jalon.Reading.Files;

/// <summary>A document ready to be kept and read, or the findings that say why it is not.</summary>
/// <param name="Place">Where it lies, for people: the file given, then the names inside it, parted by slashes.</param>
/// <param name="Name">Its own name, without any folder.</param>
/// <param name="Format">Null when it is of no form that is read.</param>
/// <param name="Findings">Places begin with <paramref name="Place"/>.</param>
public sealed record FileText(string Place, string Name, ReadOnlyMemory<byte> Content, FileFormat? Format, string Text, string? Charset, FileFacts Facts, ImmutableArray<Finding> Findings)
{
    public bool IsUsable => Format is not null && Findings.All(f => f.Severity != Severity.Error);

    public static FileText Bad(string place, string name, string code, string? detail = null, Severity severity = Severity.Error) =>
        new(place, name, default, null, "", null, FileFacts.None, [new Finding(code, severity, place, detail)]);
}

using Jalon.Core;

namespace Jalon.Cli.Texts;

/// <summary>The statements that prove an answer, as they are pointed at.</summary>
internal static class Proofs
{
    /// <summary>Short ids, for the eye and for <c>jalon show</c>.</summary>
    public static string Short(IEnumerable<Entry> entries) => string.Join(' ', entries.Select(e => e.Id.Short).Distinct(StringComparer.Ordinal));

    /// <summary>Whole ids, for programs.</summary>
    public static IReadOnlyList<string> Ids(IEnumerable<Entry> entries) => [.. entries.Select(e => e.Id.ToString()).Distinct(StringComparer.Ordinal)];
}

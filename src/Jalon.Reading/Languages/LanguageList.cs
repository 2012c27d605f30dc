using System.Collections.Immutable;

namespace Jalon.Reading.Languages;

/// <summary>The languages the reader knows. Tables are built when first asked for.</summary>
internal static class LanguageList
{
    public static ImmutableArray<(string Tag, Func<LanguageTable> Table)> All { get; } = [("fr", () => French.Table), ("en", () => English.Table), ("ru", () => Russian.Table)];

    public static LanguageTable? Find(string? tag)
    {
        foreach (var (known, table) in All)
        {
            if (tag is not null && tag.StartsWith(known, StringComparison.OrdinalIgnoreCase) && (tag.Length == known.Length || tag[known.Length] is '-' or '_'))
            {
                return table();
            }
        }

        return null;
    }
}

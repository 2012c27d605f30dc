using System.Collections.Frozen;

namespace Jalon.Core;

/// <summary>The words under which enumerations stand in files and commands: <c>OfficialGovernment</c> is <c>official-government</c>.</summary>
public static class Codes
{
    public static string Of<T>(T value) where T : struct, Enum => Table<T>.Words[value];

    public static bool TryRead<T>(string? word, out T value) where T : struct, Enum
    {
        value = default;
        return word is not null && Table<T>.Values.TryGetValue(word, out value);
    }

    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    private static class Table<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => Hyphens(v.ToString()));
        public static readonly FrozenDictionary<string, T> Values = Words.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        private static string Hyphens(string name) =>
            string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
    }
}

using System.Text;
using System.Text.Json;

namespace Jalon.Core;

/// <summary>
/// Strings read from JSON again and again (member names, codes, ids), so that reading a million statements does not make them
/// a million times. Of a fixed size; a text that finds its place taken takes it over, so hostile input cannot make it grow.
/// </summary>
internal static class ShortTexts
{
    private const int Longest = 48;
    private static readonly string?[] Places = new string?[8192];

    /// <summary>The string token the reader stands on; null for a JSON null. Throws as <see cref="Utf8JsonReader.GetString"/> on other tokens.</summary>
    public static string? Read(ref Utf8JsonReader reader)
    {
        var isPlain = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !reader.HasValueSequence && !reader.ValueIsEscaped;
        var utf8 = reader.ValueSpan;
        if (!isPlain || utf8.Length is 0 or > Longest)
        {
            return reader.GetString();
        }

        // FNV-1a. Several threads may write a place at once: each string is whole, whichever stays.
        var hash = 2166136261u;
        foreach (var b in utf8)
        {
            hash = (hash ^ b) * 16777619u;
        }

        ref var place = ref Places[(hash ^ (hash >> 15)) % (uint)Places.Length];
        var known = place;
        if (known is not null && Ascii.Equals(utf8, known))
        {
            return known;
        }

        var text = reader.GetString()!;
        if (text.Length == utf8.Length)
        {
            place = text;
        }

        return text;
    }
}

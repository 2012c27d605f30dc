using System.Buffers.Binary;
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
        return !isPlain || utf8.Length is 0 or > Longest || !Ascii.IsValid(utf8) ? reader.GetString() : Of(utf8);
    }

    /// <summary>The string of some ASCII bytes.</summary>
    public static string Of(ReadOnlySpan<byte> ascii)
    {
        if (ascii.Length > Longest)
        {
            return Encoding.ASCII.GetString(ascii);
        }

        // Several threads may write a place at once: each string is whole, whichever stays.
        ref var place = ref Places[Hash(ascii) % (uint)Places.Length];
        var known = place;
        if (known is not null && Ascii.Equals(ascii, known))
        {
            return known;
        }

        return place = Encoding.ASCII.GetString(ascii);
    }

    // Eight bytes at a time; what is left over is in the last eight again.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var hash = (ulong)utf8.Length;
        if (utf8.Length < 8)
        {
            foreach (var b in utf8)
            {
                hash = (hash << 8 | hash >> 56) ^ b;
            }

            return (uint)(hash * Odd >> 40);
        }

        for (var rest = utf8; rest.Length > 8; rest = rest[8..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Odd;
        }

        hash = (hash ^ (hash >> 32) ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..])) * Odd;
        return (uint)(hash >> 40);
    }
}

using System.Buffers;
using System.Text;

namespace Jalon.Reading;

/// <summary>UTF-8 in which a few bytes are spoilt, as after a cut or a careless copy: the rest is read as it is meant.</summary>
internal static class DamagedUtf8
{
    /// <summary>Whether letters of several bytes are at least three times as many as the bytes that make none. A code page hardly ever makes one.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        int letters = 0, bad = 0;
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var isLetter = Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done;
            letters += isLetter && !rune.IsAscii ? 1 : 0;
            bad += isLetter ? 0 : 1;
            rest = rest[length..];
        }

        return bad > 0 && letters >= 3 * bad;
    }

    /// <summary>Where the first spoilt byte stands; null when there is none.</summary>
    public static int? FirstBad(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}

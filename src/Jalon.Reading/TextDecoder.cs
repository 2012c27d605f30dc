using System.Collections.Immutable;
using System.Text;
using Jalon.Core;

namespace Jalon.Reading;

/// <summary>The text of a file, the charset it was read in (IANA name; null when it is no text), and what was wrong with it.</summary>
public sealed record DecodedText(string Text, string? Charset, ImmutableArray<Finding> Findings);

/// <summary>
/// Turns the bytes of a file into text. A byte order mark decides; without one strict UTF-8 is tried, then UTF-16 by its
/// zero bytes, then UTF-8 in which a few bytes are spoilt, then Windows-1251 or Windows-1252, whichever letters look like words. What holds binary data gives the finding
/// <c>not-text</c> and no text; nothing throws.
/// </summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return new DecodedText("", "utf-8", [new Finding("empty", Severity.Error, "byte 0")]);
        }

        var (text, charset) = Choose(bytes);
        if (text is null)
        {
            return new DecodedText("", null, [new Finding("not-text", Severity.Error, "byte 0", $"{bytes.Length} bytes")]);
        }

        var findings = ImmutableArray.CreateBuilder<Finding>();
        if (charset.StartsWith("windows", StringComparison.Ordinal))
        {
            findings.Add(new Finding("charset-guessed", Severity.Note, "byte 0", charset));
        }

        if (charset == "utf-8" && DamagedUtf8.FirstBad(bytes) is { } bad)
        {
            findings.Add(new Finding("utf8-invalid", Severity.Warning, $"byte {bad}"));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(new Finding("empty", Severity.Error, "byte 0"));
        }
        else if (FirstControl(text) is >= 0 and var at)
        {
            findings.Add(new Finding("control-character", Severity.Warning, $"char {at}", $"U+{(int)text[at]:X4}"));
        }

        return new DecodedText(text, charset, findings.ToImmutable());
    }

    /// <summary>
    /// The same for a file that names its charset itself, as HTML and mail do. The name counts only where the bytes leave a
    /// choice: not against a byte order mark, nor against letters that make sound UTF-8.
    /// </summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (Named(declared) is not { } encoding || System.Text.Unicode.Utf8.IsValid(bytes) || HasMark(bytes) || ZeroParity(bytes) is not null || LooksBinary(bytes))
        {
            return Decode(bytes);
        }

        var text = encoding.GetString(bytes);
        return FirstControl(text) is >= 0 and var at
            ? new DecodedText(text, encoding.WebName, [new Finding("control-character", Severity.Warning, $"char {at}", $"U+{(int)text[at]:X4}")])
            : new DecodedText(text, encoding.WebName, []);
    }

    // WHATWG Encoding, 4.2: what calls itself Latin-1 or ASCII is Windows-1252. UTF-8 and UTF-16 tell themselves by their bytes.
    private static Encoding? Named(string? declared) => declared?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        { Length: > 40 } => null,
        var name when name.StartsWith("utf", StringComparison.Ordinal) => null,
        "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "iso8859-1" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        var name => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };

    private static bool HasMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    private static (string? Text, string Charset) Choose(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return LooksBinary(bytes[3..]) ? (null, "") : (TryUtf8(bytes[3..]) ?? Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Utf16(bytes[2..], Encoding.Unicode);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16(bytes[2..], Encoding.BigEndianUnicode);
        }

        if (ZeroParity(bytes) is { } parity)
        {
            return Utf16(bytes, parity == 1 ? Encoding.Unicode : Encoding.BigEndianUnicode);
        }

        if (LooksBinary(bytes))
        {
            return (null, "");
        }

        return TryUtf8(bytes) is { } text ? (text, "utf-8") : DamagedUtf8.Is(bytes) ? (Encoding.UTF8.GetString(bytes), "utf-8") : CodePage(bytes);
    }

    private static (string?, string) Utf16(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (bytes.Length % 2 != 0)
        {
            bytes = bytes[..^1];
        }

        var text = encoding.GetString(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) || text.Count(c => c < ' ' && !IsLayout(c)) > text.Length / 100
            ? (null, "")
            : (text, encoding.WebName);
    }

    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return null;
        }

        return StrictUtf8.GetString(bytes);
    }

    // UTF-16 of European text without a mark: every second byte is zero or, in Cyrillic, 4.
    private static int? ZeroParity(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        Span<int> high = stackalloc int[2];
        for (var i = 0; i < sample.Length; i++)
        {
            high[i & 1] += sample[i] is 0 or 4 ? 1 : 0;
        }

        var half = sample.Length / 2;
        return half < 2 ? null
            : high[1] > half * 0.7 && high[0] < half * 0.1 ? 1
            : high[0] > half * 0.7 && high[1] < half * 0.1 ? 0
            : null;
    }

    private static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 65536)];
        var controls = 0;
        foreach (var b in sample)
        {
            controls += b == 0 ? 10 : b < 32 && !IsLayout((char)b) ? 1 : 0;
        }

        return controls > Math.Max(10, sample.Length / 50)
            || bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
    }

    // Cyrillic words are runs of bytes from 0xC0; French ones hold single such bytes between ASCII letters.
    private static (string?, string) CodePage(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0, singles = 0;
        var sample = bytes[..Math.Min(bytes.Length, 65536)];
        for (var i = 1; i < sample.Length; i++)
        {
            if (sample[i] >= 0xC0)
            {
                _ = sample[i - 1] >= 0xC0 ? pairs++ : singles++;
            }
        }

        var page = pairs > singles ? 1251 : 1252;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page);
        return (encoding!.GetString(bytes), $"windows-{page}");
    }

    private static int FirstControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] < ' ' && !IsLayout(text[i])) || text[i] == '\u007F')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLayout(char c) => c is '\t' or '\n' or '\r' or '\f' or '\v';
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Jalon.Core;

/// <summary>
/// Writes JSON of which there is one form only, so that its digest names the content: no white space, members in the order
/// written, strings escaped as RFC 8785 3.2.2.2 says, decimals without exponent or trailing zeros.
/// </summary>
public sealed class CanonicalJson
{
    private readonly ArrayBufferWriter<byte> buffer = new(512);
    private bool comma;

    public ReadOnlyMemory<byte> Written => buffer.WrittenMemory;

    /// <summary>Begins anew in the same memory; what was written before is no longer there.</summary>
    public void Clear()
    {
        buffer.ResetWrittenCount();
        comma = false;
    }

    public CanonicalJson Open(char bracket)
    {
        Separate();
        Byte((byte)bracket);
        comma = false;
        return this;
    }

    public CanonicalJson Close(char bracket)
    {
        Byte((byte)bracket);
        comma = true;
        return this;
    }

    public CanonicalJson Name(string name)
    {
        Separate();
        Quoted(name);
        Byte((byte)':');
        comma = false;
        return this;
    }

    public CanonicalJson Text(string text)
    {
        Separate();
        Quoted(text);
        comma = true;
        return this;
    }

    public CanonicalJson Number(decimal number)
    {
        Separate();
        Span<byte> digits = stackalloc byte[40];
        number.TryFormat(digits, out var written, "0.#############################", CultureInfo.InvariantCulture);
        buffer.Write(digits[..written]);
        comma = true;
        return this;
    }

    public CanonicalJson Flag(bool value)
    {
        Separate();
        buffer.Write(value ? "true"u8 : "false"u8);
        comma = true;
        return this;
    }

    /// <summary>A named text; nothing at all when it is null.</summary>
    public CanonicalJson Member(string name, string? text) => text is null ? this : Name(name).Text(text);

    /// <summary>A named number; nothing at all when it is null.</summary>
    public CanonicalJson Member(string name, decimal? number) => number is { } n ? Name(name).Number(n) : this;

    private void Separate()
    {
        if (comma)
        {
            Byte((byte)',');
        }
    }

    private void Byte(byte value)
    {
        buffer.GetSpan(1)[0] = value;
        buffer.Advance(1);
    }

    private void Quoted(string text)
    {
        Byte((byte)'"');
        var rest = text.AsSpan();
        while (true)
        {
            var next = rest.IndexOfAnyInRange('\0', '\u001f');
            var quote = rest.IndexOfAny('"', '\\');
            var stop = next < 0 ? quote : quote < 0 ? next : Math.Min(next, quote);
            var plain = stop < 0 ? rest : rest[..stop];
            var space = buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(plain.Length));
            buffer.Advance(Encoding.UTF8.GetBytes(plain, space));
            if (stop < 0)
            {
                break;
            }

            Escape(rest[stop]);
            rest = rest[(stop + 1)..];
        }

        Byte((byte)'"');
    }

    private void Escape(char c)
    {
        Byte((byte)'\\');
        var letter = c switch { '"' => '"', '\\' => '\\', '\b' => 'b', '\t' => 't', '\n' => 'n', '\f' => 'f', '\r' => 'r', _ => 'u' };
        Byte((byte)letter);
        if (letter == 'u')
        {
            Span<byte> digits = stackalloc byte[4];
            ((int)c).TryFormat(digits, out _, "x4", CultureInfo.InvariantCulture);
            buffer.Write(digits);
        }
    }
}

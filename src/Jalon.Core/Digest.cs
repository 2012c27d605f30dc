using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Jalon.Core;

/// <summary>A SHA-256 digest (FIPS 180-4), printed as 64 lower-case hexadecimal digits. Names a statement or a source by its content.</summary>
public readonly record struct Digest : IComparable<Digest>
{
    private readonly UInt128 high;
    private readonly UInt128 low;

    /// <summary>Takes 32 bytes. Throws <see cref="ArgumentException"/> on any other length.</summary>
    public Digest(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != 32)
        {
            throw new ArgumentException($"A digest has 32 bytes, not {bytes.Length}.", nameof(bytes));
        }

        high = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
        low = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]);
    }

    /// <summary>The first eight digits: enough to point at a statement on a page, not to identify it.</summary>
    public string Short => ToString()[..8];

    public static Digest Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(content, hash);
        return new Digest(hash);
    }

    public static bool TryParse([NotNullWhen(true)] string? text, out Digest digest)
    {
        digest = default;
        Span<byte> bytes = stackalloc byte[32];
        if (text is not { Length: 64 } || Convert.FromHexString(text, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        digest = new Digest(bytes);
        return true;
    }

    /// <summary>The same from ASCII bytes.</summary>
    public static bool TryParse(ReadOnlySpan<byte> ascii, out Digest digest)
    {
        digest = default;
        Span<byte> bytes = stackalloc byte[32];
        if (ascii.Length != 64 || Convert.FromHexString(ascii, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        digest = new Digest(bytes);
        return true;
    }

    public void CopyTo(Span<byte> bytes)
    {
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes, high);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], low);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[32];
        CopyTo(bytes);
        return bytes;
    }

    public int CompareTo(Digest other) => high != other.high ? high.CompareTo(other.high) : low.CompareTo(other.low);

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[32];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    public static bool operator <(Digest left, Digest right) => left.CompareTo(right) < 0;
    public static bool operator >(Digest left, Digest right) => left.CompareTo(right) > 0;
    public static bool operator <=(Digest left, Digest right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Digest left, Digest right) => left.CompareTo(right) >= 0;
}

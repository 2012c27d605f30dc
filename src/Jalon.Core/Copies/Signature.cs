using System.Buffers.Binary;

namespace Jalon.Core.Copies;

/// <summary>
/// A text in a few hundred bytes (MinHash): of each of many orders of its word triples, the first. How many firsts two
/// signatures have in common estimates how much the texts have in common (Jaccard), and texts that are alike meet in at least
/// one band of two firsts, so that they are found without comparing all with all.
/// </summary>
public sealed class Signature
{
    private const int Rows = 2;

    /// <summary>So many bands that texts of which a third is shared are found in 9 of 10 cases, and those of half nearly always.</summary>
    public const int BandCount = 48;

    /// <summary>A text of fewer triples than this is too short to be told from another.</summary>
    public const int Fewest = 8;

    private const int Length = Rows * BandCount;
    private readonly uint[] firsts;

    private Signature(uint[] firsts, int shingles) => (this.firsts, Shingles) = (firsts, shingles);

    /// <summary>How many different triples the text has.</summary>
    public int Shingles { get; }

    /// <summary>Null when the text is too short.</summary>
    public static Signature? Of(WordSequence words)
    {
        var shingles = words.Shingles().Select(s => s.Hash).ToHashSet();
        if (shingles.Count < Fewest)
        {
            return null;
        }

        var found = new uint[Length];
        for (var i = 0; i < Length; i++)
        {
            var seed = WordSequence.Mix((ulong)i + 0x9e3779b97f4a7c15UL);
            var least = ulong.MaxValue;
            foreach (var shingle in shingles)
            {
                least = Math.Min(least, WordSequence.Mix(shingle ^ seed));
            }

            found[i] = (uint)(least >> 32);
        }

        return new Signature(found, shingles.Count);
    }

    /// <summary>An estimate, 0 to 1, of the share of triples that both have among those that either has.</summary>
    public double Likeness(Signature other)
    {
        var same = 0;
        for (var i = 0; i < Length; i++)
        {
            same += firsts[i] == other.firsts[i] ? 1 : 0;
        }

        return (double)same / Length;
    }

    /// <summary>One number a band; two texts share one only if they share its firsts.</summary>
    public IEnumerable<long> Bands()
    {
        for (var band = 0; band < BandCount; band++)
        {
            yield return (long)WordSequence.Mix(((ulong)firsts[band * Rows] << 32 | firsts[(band * Rows) + 1]) + WordSequence.Mix((ulong)band + 1));
        }
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[4 * Length];
        for (var i = 0; i < Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), firsts[i]);
        }

        return bytes;
    }

    /// <summary>Null when the bytes are no signature of this form.</summary>
    public static Signature? Read(ReadOnlySpan<byte> bytes, int shingles)
    {
        if (bytes.Length != 4 * Length)
        {
            return null;
        }

        var found = new uint[Length];
        for (var i = 0; i < Length; i++)
        {
            found[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * i)..]);
        }

        return new Signature(found, shingles);
    }
}

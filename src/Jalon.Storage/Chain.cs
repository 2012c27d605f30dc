using System.Globalization;
using System.Security.Cryptography;
using Jalon.Core;

namespace Jalon.Storage;

/// <summary>
/// The hash of one batch: SHA-256 of the previous batch's hash, the batch's canonical JSON, then of each source the digests of
/// its bytes, its description and its text, then the id of each statement, in order. Two ledgers with the same last hash hold the same.
/// </summary>
public sealed class Chain : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public Chain(Digest previous, Batch batch)
    {
        Add(previous);
        hash.AppendData(Header(batch).Span);
    }

    /// <summary>The canonical JSON of a batch.</summary>
    public static ReadOnlyMemory<byte> Header(Batch batch)
    {
        var json = new CanonicalJson().Open('{').Member("number", batch.Number)
            .Member("recordedAt", batch.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            .Member("recorder", batch.Recorder).Member("run", batch.Run).Name("machineRead").Flag(batch.MachineRead).Close('}');
        return json.Written;
    }

    public void Add(Digest content, Digest description, Digest text)
    {
        Add(content);
        Add(description);
        Add(text);
    }

    public void Add(Digest statement)
    {
        Span<byte> bytes = stackalloc byte[32];
        statement.CopyTo(bytes);
        hash.AppendData(bytes);
    }

    public Digest Seal()
    {
        Span<byte> bytes = stackalloc byte[32];
        hash.GetHashAndReset(bytes);
        return new Digest(bytes);
    }

    public void Dispose() => hash.Dispose();
}

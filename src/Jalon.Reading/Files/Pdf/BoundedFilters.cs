using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Jalon.Reading.Files.Pdf;

/// <summary>The filters that unfold the streams of a document, held to what one document may unfold to: a small file can hold gigabytes.</summary>
internal sealed class BoundedFilters(FileLimits limits) : IFilterProvider
{
    // LZW makes of a byte nearly three thousand at the most; what still uses it is old and small.
    private const int LargestLzw = 256 * 1024;
    // What draws a page: a library keeps some hundred bytes for each letter in it. A page beyond that is given up, not the document.
    private const long LargestContent = 8 << 20;
    private long left = limits.TotalBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Bounded(f, this))];

    private void Spend(long bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw new LimitException("archive-bomb", "pdf");
        }
    }

    private sealed class Bounded(IFilter inner, BoundedFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter)
            {
                var length = Unfolded(input);
                all.Spend(length);
                if (length > LargestContent && IsContent(streamDictionary))
                {
                    throw new InvalidDataException($"A stream of {length} bytes draws a page.");
                }
            }
            else if (input.Length > LargestLzw && inner is LzwFilter)
            {
                throw new LimitException("archive-bomb", "pdf");
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static bool IsContent(DictionaryToken stream) =>
            !stream.ContainsKey(NameToken.Type) && !stream.ContainsKey(NameToken.Create("Length1")) && (!stream.TryGet(NameToken.Subtype, out var sort) || sort is NameToken { Data: "Form" });

        // Counted without being kept. What is broken is left to the filter, which mends some of it.
        private long Unfolded(Memory<byte> input)
        {
            var bytes = MemoryMarshal.TryGetArray<byte>(input, out var array) ? array : new ArraySegment<byte>(input.ToArray());
            using var stream = new ZLibStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), CompressionMode.Decompress);
            var buffer = new byte[81920];
            long count = 0;
            try
            {
                for (int read; (read = stream.Read(buffer)) > 0 && count <= all.left;)
                {
                    count += read;
                }
            }
            catch (InvalidDataException)
            {
                return count;
            }

            return count;
        }
    }
}

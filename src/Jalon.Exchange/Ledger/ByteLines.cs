namespace Jalon.Exchange.Ledger;

/// <summary>Cuts a stream of bytes into lines, without decoding them. A line over the limit is passed over and told as such.</summary>
internal sealed class ByteLines(Stream stream, int longest)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool ended;

    /// <summary>The lines without their end; null stands for one that was too long. Each is valid until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<byte>?> Read()
    {
        var scanned = 0;
        while (true)
        {
            var at = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n');
            if (at >= 0)
            {
                yield return Line(scanned + at);
                start += scanned + at + 1;
                scanned = 0;
                continue;
            }

            scanned = end - start;
            if (scanned > longest)
            {
                yield return null;
                Skip();
                scanned = 0;
            }
            else if (!Fill())
            {
                if (scanned > 0)
                {
                    yield return Line(scanned);
                }

                yield break;
            }
        }
    }

    private ReadOnlyMemory<byte> Line(int length)
    {
        var line = buffer.AsMemory(start, length);
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private void Skip()
    {
        do
        {
            var at = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (at >= 0)
            {
                start += at + 1;
                return;
            }

            start = end = 0;
        }
        while (Fill());
    }

    private bool Fill()
    {
        if (ended)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }
}

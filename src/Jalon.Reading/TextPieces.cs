namespace Jalon.Reading;

/// <summary>Cuts what a reader of text gives into pieces, each ended where the text allows it, holding one piece at a time.</summary>
internal sealed class TextPieces(TextReader text, int length)
{
    private readonly char[] buffer = new char[length + 1];
    private int held;

    /// <summary>The next piece; empty at the end of the text. <paramref name="end"/> tells where a piece ends that begins at 0 of more text than its length.</summary>
    public string Next(Func<string, int, int> end)
    {
        held += text.ReadBlock(buffer, held, buffer.Length - held);
        var all = new string(buffer, 0, held);
        if (held < buffer.Length)
        {
            held = 0;
            return all;
        }

        var cut = end(all, 0);
        Array.Copy(buffer, cut, buffer, 0, held - cut);
        held -= cut;
        return all[..cut];
    }
}

namespace Jalon.Reading;

/// <summary>Cuts what a reader of text gives into pieces, each ended where the text allows it, holding one piece at a time.</summary>
/// <param name="end">Where a piece ends that begins at 0 of more text than the length.</param>
internal sealed class TextPieces(TextReader text, int length, Func<string, int, int> end)
{
    private readonly char[] buffer = new char[length + 1];
    private int held;

    /// <summary>The next piece; empty at the end of the text.</summary>
    public string Next()
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

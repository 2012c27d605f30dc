namespace Jalon.Reading.Cleaning;

/// <summary>Counts the code points before a place, those <paramref name="before"/> the text included. Cheap when asked in order; a text without surrogates needs no counting.</summary>
internal sealed class CodePoints(string text, int before = 0)
{
    private readonly bool plain = !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
    private int at;
    private int count;

    public int At(int index)
    {
        if (plain)
        {
            return before + index;
        }

        // A passage may begin a little before the one asked last: step back, never to the start.
        while (at > index)
        {
            at--;
            count -= char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? 0 : 1;
        }

        while (at < index)
        {
            count += char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? 0 : 1;
            at++;
        }

        return before + count;
    }
}

namespace Jalon.Reading.Files;

/// <summary>Raised figures, as the call of a note or an exponent is printed: as plain digits they would run into the figure before them.</summary>
internal static class Superscripts
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int Longest = 8;

    /// <summary>The same in raised signs; null when it is not made of digits, as in 1er.</summary>
    public static string? Of(string text)
    {
        var plain = text.Trim();
        return plain.Length is 0 or > Longest || !plain.All(c => char.IsAsciiDigit(c) || c is '[' or ']' or '(' or ')' or ',' or ' ' or '*') || !plain.Any(char.IsAsciiDigit)
            ? null
            : string.Concat(plain.Select(c => char.IsAsciiDigit(c) ? Of(c) : c));
    }

    public static char Of(char digit) => Raised[digit - '0'];
}

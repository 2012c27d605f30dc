namespace Jalon.Reading.Files;

/// <summary>Names and titles as files tell them of themselves, on one line.</summary>
internal static class FactWords
{
    private const int Longest = 300;

    /// <summary>Null when there is no letter in it, or when it is too long to be a name.</summary>
    public static string? Of(string? text)
    {
        if (text is null or { Length: > 4 * Longest })
        {
            return null;
        }

        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => new string([.. w.Where(c => !char.IsControl(c))])));
        return words.Length is > 0 and <= Longest && words.Any(char.IsLetter) ? words : null;
    }
}

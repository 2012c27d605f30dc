namespace Jalon.Reading.Files.Pdf;

/// <summary>
/// What becomes of a hyphen at the end of a line: it parts a word that the line was too short for, or it belongs to a
/// compound. The words of the document itself tell first, then what the compounds of the languages look like.
/// </summary>
internal static class Hyphens
{
    // First parts after which French, English and Russian write a hyphen.
    private static readonly HashSet<string> Before = new(StringComparer.OrdinalIgnoreCase)
    {
        "franco", "russo", "sino", "anglo", "germano", "italo", "hispano", "américano", "euro", "afro", "indo", "turco", "malo", "ex", "vice", "demi", "semi", "mi", "non", "quasi",
        "sous", "avant", "après", "arrière", "contre", "au", "ci", "là", "peut", "c'est", "c’est", "est", "soi", "grand", "porte", "procès", "chef", "rendez", "quatre", "vingt", "soixante",
        "trente", "quarante", "cinquante", "dix", "well", "long", "short", "so", "self", "co", "multi", "вице", "экс", "юго", "северо", "по", "в", "во", "из", "когда", "кто", "что", "как",
    };

    private static readonly HashSet<string> After = new(StringComparer.OrdinalIgnoreCase)
    {
        "ci", "là", "il", "elle", "ils", "elles", "on", "je", "tu", "nous", "vous", "ce", "y", "en", "même", "mêmes", "t", "être", "dessus", "dessous", "delà", "dire", "то", "либо", "нибудь",
    };

    /// <summary>Both lines as one text without a space between them; null when they are parted by one.</summary>
    /// <param name="words">Lower-case words of the document, those that stand within lines.</param>
    public static string? Joined(string line, string next, IReadOnlySet<string> words)
    {
        if (next.Length == 0 || line.Length < 2 || line[^1] is not ('-' or '\u2010' or '\u00AD' or '\u2011') || !char.IsLetterOrDigit(line[^2]))
        {
            return null;
        }

        var left = line[(line.LastIndexOf(' ') + 1)..^1];
        var right = First(next);
        return right.Length == 0 ? null : line[^1] == '\u00AD' || !Keeps(left, right, words) ? line[..^1] + next : line + next;
    }

    /// <summary>The word that a line begins with, without what follows it.</summary>
    public static string First(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || (line[end] is '\'' or '’' or '-' && end > 0 && end + 1 < line.Length && char.IsLetter(line[end + 1]))))
        {
            end++;
        }

        return line[..end];
    }

    private static bool Keeps(string left, string right, IReadOnlySet<string> words)
    {
        var start = left.Length;
        while (start > 0 && (char.IsLetterOrDigit(left[start - 1]) || left[start - 1] is '-' or '\'' or '’'))
        {
            start--;
        }

        left = left[start..];
        var last = left[(left.LastIndexOf('-') + 1)..];
        var isUpper = left.All(c => !char.IsLower(c)) && right.Length > 1 && right.All(c => !char.IsLower(c));
        var (hyphened, whole) = ($"{left}-{right}".ToLowerInvariant(), $"{left}{right}".ToLowerInvariant());
        return char.IsDigit(left[^1]) || char.IsDigit(right[0])
            || words.Contains(hyphened)
            || (!words.Contains(whole) && ((char.IsUpper(right[0]) && !isUpper) || Before.Contains(last) || After.Contains(right.Split('-')[0])
                || last.EndsWith("ско", StringComparison.OrdinalIgnoreCase) || (left.Contains('-', StringComparison.Ordinal) && last.Length <= 3)));
    }
}

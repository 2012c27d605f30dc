using System.Globalization;
using System.Text;

namespace Jalon.Scoring;

/// <summary>Two names are one when half of their words are shared, accents, case and small words aside.</summary>
internal static class ScoreNames
{
    private static readonly HashSet<string> Small =
        [.. ("le la les l un une des du de d au aux et en a dans pour sur par selon ce cette son sa ses leur leurs the of and an for to in on at by its their this that with from "
            + "и в во на по с со из к для от о об за его ее их").Split(' ')];

    public static bool Same(string? name, IEnumerable<string?> names) =>
        !string.IsNullOrWhiteSpace(name) && names.Any(n => !string.IsNullOrEmpty(n) && Jaccard(name, n) >= 0.5);

    private static double Jaccard(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 ? (double)x.Intersect(y).Count() / x.Union(y).Count() : 0;
    }

    private static HashSet<string> Words(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var c in name.ToLowerInvariant().Normalize(NormalizationForm.FormKD) + " ")
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        var content = words.Except(Small).ToHashSet(StringComparer.Ordinal);
        return content.Count > 0 ? content : words;
    }
}

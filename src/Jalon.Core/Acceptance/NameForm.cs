namespace Jalon.Core.Acceptance;

/// <summary>A name as it is compared: its stems, and what these are in any of the three languages (notions, else how they sound).</summary>
internal sealed record NameForm(string Folded, HashSet<string> Stems, HashSet<string> Keys, int Proper)
{
    public static NameForm Of(string name)
    {
        var (stems, keys, proper) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var word in NameWords.Of(name))
        {
            stems.Add(NameWords.Stem(word));
            var notion = KindWords.Of(word);
            if (notion is { Length: 0 })
            {
                continue;
            }

            proper += notion is null && keys.Add(SoundKey.Of(word)) ? 1 : 0;
            if (notion is not null)
            {
                keys.Add("#" + notion);
            }
        }

        return new NameForm(NameWords.Fold(name), stems, keys, proper);
    }
}

/// <summary>How near two names are, 0 to 1, and why.</summary>
internal static class Nearness
{
    /// <summary>
    /// 1 for the same words; a little less for the same in another language or script; less when one name says more than the
    /// other; 0 when each has words of its own or a single common word such as "accord" would decide.
    /// </summary>
    public static double Of(NameForm a, NameForm b)
    {
        if (a.Stems.SetEquals(b.Stems))
        {
            return 1;
        }

        return a.Keys.Count > 0 && a.Keys.SetEquals(b.Keys) ? 0.98
            : Math.Max(Part(a.Stems, b.Stems, s => s.Count > 1 || s.First().Length > 6), 0.95 * Part(a.Keys, b.Keys, s => s.Any(IsTelling) && (s.Count > 1 || s.First().Length > 5)));
    }

    public static MatchReason Reason(NameForm a, NameForm b)
    {
        if (a.Stems.SetEquals(b.Stems))
        {
            return MatchReason.SameName;
        }

        // What differs in its stems is either a common noun, translated, or a name, spelt otherwise.
        return !a.Keys.SetEquals(b.Keys) || a.Keys.Count == 0 ? MatchReason.SharedWords
            : Proper(a).SetEquals(Proper(b)) ? MatchReason.Translated : MatchReason.Transliterated;
    }

    private static HashSet<string> Proper(NameForm form) =>
        [.. NameWords.Of(form.Folded).Where(w => KindWords.Of(w) is null).Select(NameWords.Stem)];

    private static bool IsTelling(string key) => key[0] != '#' && key.Length > 2;

    private static double Part(HashSet<string> a, HashSet<string> b, Func<HashSet<string>, bool> tells)
    {
        var (less, more) = a.Count < b.Count ? (a, b) : (b, a);
        return less.Count > 0 && less.IsSubsetOf(more) && tells(less) ? 0.97 * less.Count / more.Count : 0;
    }
}

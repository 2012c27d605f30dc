namespace Jalon.Reading.Languages.Inflecting;

/// <summary>What a form of a verb tells: the tense, or the kind of participle.</summary>
internal enum VerbForm
{
    Infinitive, Past, Present, ShortPassive, Passive, Active,
}

/// <summary>
/// Conjugates Russian verbs. An entry is the infinitive, the third person plural and, when there is one, the short passive
/// participle, joined by commas; a fourth part gives a masculine past that the infinitive does not tell ("ввести,введут,введен,ввел").
/// </summary>
internal static class RussianVerbs
{
    public static IEnumerable<(VerbForm Form, string Word)> Conjugate(string entry)
    {
        var parts = entry.Split(',');
        var (infinitive, plural) = (parts[0], parts.Length > 1 ? parts[1] : "");
        var reflexive = infinitive.EndsWith("ся", StringComparison.Ordinal) || infinitive.EndsWith("сь", StringComparison.Ordinal);
        var bare = reflexive ? infinitive[..^2] : infinitive;
        yield return (VerbForm.Infinitive, infinitive);
        var past = parts.Length > 3 ? parts[3] : bare[..^2] + "л";
        var stem = past.EndsWith('л') ? past[..^1] : past;
        foreach (var word in reflexive ? (string[])[past + "ся", stem + "лась", stem + "лось", stem + "лись"] : [past, stem + "ла", stem + "ло", stem + "ли"])
        {
            yield return (VerbForm.Past, word);
        }

        foreach (var word in plural.Length > 0 ? Present(reflexive ? plural[..^2] : plural, reflexive ? "ся" : "") : [])
        {
            yield return (VerbForm.Present, word);
        }

        foreach (var word in Adjective((IsVowel(stem[^1]) ? stem + "вш" : stem + "ш") + "ий" + (reflexive ? "ся" : "")))
        {
            yield return (VerbForm.Active, word);
        }

        if (parts.Length > 2 && parts[2].Length > 0)
        {
            foreach (var form in Passive(parts[2]))
            {
                yield return form;
            }
        }
    }

    /// <summary>The active participle of the present of an imperfective verb, by its third person plural ("строят", "строящий").</summary>
    public static IEnumerable<string> ActivePresent(string plural)
    {
        var reflexive = plural.EndsWith("ся", StringComparison.Ordinal);
        var bare = reflexive ? plural[..^2] : plural;
        return Adjective(bare[..^1] + "щий" + (reflexive ? "ся" : ""));
    }

    private static IEnumerable<(VerbForm Form, string Word)> Passive(string masculine)
    {
        foreach (var ending in (string[])["", "а", "о", "ы"])
        {
            yield return (VerbForm.ShortPassive, masculine + ending);
        }

        foreach (var word in Adjective(masculine + (masculine[^1] == 'н' ? "ный" : "ый")))
        {
            yield return (VerbForm.Passive, word);
        }
    }

    private static IEnumerable<string> Present(string plural, string suffix)
    {
        var stem = plural[..^2];
        var second = plural[^2] is 'а' or 'я';
        // могут, может; стригут, стрижет
        var singular = plural[^2] == 'у' && stem[^1] == 'г' ? stem[..^1] + "ж" : plural[^2] == 'у' && stem[^1] == 'к' ? stem[..^1] + "ч" : stem;
        yield return plural + suffix;
        yield return singular + (second ? "ит" : "ет") + suffix;
        yield return singular + (second ? "им" : "ем") + suffix;
    }

    private static IEnumerable<string> Adjective(string masculine) => RussianAdjectives.Decline(masculine).Distinct;

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}

using Jalon.Core.Vocabulary;
using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Languages;

/// <summary>
/// Turns the compact lists of Russian into phrase tables. In a phrase a word after <c>~</c> is a noun and one after <c>^</c>
/// an adjective, given in the nominative, that stand for all their forms; one after <c>!</c> is a verb as <see cref="RussianVerbs"/> reads it.
/// </summary>
internal static class RussianPhrases
{
    // before a state in the instrumental
    private const string Stays = "остается|остаются|остался|осталась|осталось|остались|оставался|оставалась|оставалось|оставались|стоит|стоят|лежит|лежат";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal);

    public static PhraseTable<T> Inflected<T>(this PhraseTable<T> table, T value, string list)
    {
        foreach (var phrase in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            table.Add(value, Expand(phrase));
        }

        return table;
    }

    public static string Expand(string phrase) => phrase.AsSpan().IndexOfAny('~', '^', '!') < 0 ? phrase : string.Join(' ', phrase.Split(' ').Select(Word));

    /// <summary>All forms of nouns, adjectives (^) and verbs (!) separated by spaces; a word without a mark is itself.</summary>
    public static IEnumerable<string> Forms(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Word(w).Split('|'));

    /// <summary>The phrases of an entry of the list of acts, with the shape in which each tells.</summary>
    public static IEnumerable<(ActForm Form, string Phrase, bool Negated)> Acts(string entry)
    {
        var (kind, rest) = (entry[0], entry[2..].Replace('_', ' '));
        switch (kind)
        {
            case 'n':
                var space = rest.IndexOf(' ', StringComparison.Ordinal);
                return [(ActForm.Noun, Noun(space < 0 ? rest : rest[..space]) + (space < 0 ? "" : rest[space..]), false)];
            case 'p' or 'q' or 'r' or 'i' or 'j' or 'a' or 'b':
                return Verb(kind, rest);
            default:
                return [(kind switch { 's' => ActForm.State, 'v' => ActForm.Happened, 'f' => ActForm.Future, _ => ActForm.Dating }, rest, false)];
        }
    }

    private static IEnumerable<(ActForm Form, string Phrase, bool Negated)> Verb(char kind, string entry)
    {
        var at = entry.IndexOf('@', StringComparison.Ordinal);
        var tail = at < 0 ? "" : entry[(at + 1)..];
        foreach (var group in RussianVerbs.Conjugate(at < 0 ? entry : entry[..at]).GroupBy(f => f.Form))
        {
            if (kind == 'q' && group.Key is not (VerbForm.ShortPassive or VerbForm.Passive))
            {
                continue;
            }

            if (kind == 'b' && group.Key == VerbForm.Present)
            {
                // "дорогу достраивают": of whoever; "фирма строит", "мы строим" tell of who does
                yield return (ActForm.Finite, group.First().Word, false);
                yield return (ActForm.Dating, string.Join('|', group.Skip(1).Select(f => f.Word)), false);
                continue;
            }

            var words = string.Join('|', group.Select(f => f.Word).Distinct(StringComparer.Ordinal));
            var form = Shape(kind, group.Key);
            yield return (form, tail.Length == 0 ? words : $"{words} {tail}", false);
            if (tail.Length > 0 && group.Key is VerbForm.ShortPassive or VerbForm.Past or VerbForm.Present)
            {
                yield return (form, $"{tail} {words}", false);
                // "в силу не вступило", "в эксплуатацию еще не введен"
                yield return (ActForm.Predicative, $"{tail} не {words}", true);
                yield return (ActForm.Predicative, $"{tail} еще|пока не {words}", true);
            }
            else if (tail.Length == 0 && kind is 'p' or 'q' && group.Key == VerbForm.Passive)
            {
                // "остается неподписанным", "по-прежнему не достроенная" only describes
                yield return (ActForm.State, $"{Stays} {string.Join('|', group.Select(f => f.Word).Where(w => w.EndsWith("ым", StringComparison.Ordinal) || w.EndsWith("ой", StringComparison.Ordinal) || w.EndsWith("ыми", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Select(w => "не" + w))}", true);
            }
        }

        if (kind is 'i' or 'j' or 'a' or 'b' && entry.Split(',') is [_, var plural, ..])
        {
            yield return (ActForm.Participle, string.Join('|', RussianVerbs.ActivePresent(plural.Split('@')[0]).Distinct(StringComparer.Ordinal)) + (tail.Length == 0 ? "" : " " + tail), false);
        }
    }

    private static ActForm Shape(char kind, VerbForm form) => (kind, form) switch
    {
        (_, VerbForm.Infinitive) => ActForm.Infinitive,
        ('p', VerbForm.Past) => ActForm.Past,
        ('r', VerbForm.Past) => ActForm.Happened,
        ('i' or 'j' or 'a' or 'b', VerbForm.Past) or ('i', VerbForm.Present) => ActForm.Dating,
        ('p' or 'r', VerbForm.Present) => ActForm.Future,
        (_, VerbForm.Present) => ActForm.Finite,
        (_, VerbForm.ShortPassive) => ActForm.Predicative,
        _ => ActForm.Participle,
    };

    private static string Word(string word) => word.Length < 2 ? word : word[0] switch
    {
        '~' => Noun(word[1..]),
        '^' => Remember(word, () => RussianAdjectives.Decline(word[1..]).Distinct),
        '!' => Remember(word, () => RussianVerbs.Conjugate(word[1..].Replace(';', ',')).Where(f => f.Form is not (VerbForm.Active or VerbForm.Passive)).Select(f => f.Word)),
        _ => word,
    };

    private static string Noun(string entry) => Remember("~" + entry, () => RussianNouns.Decline(entry).Distinct);

    private static string Remember(string key, Func<IEnumerable<string>> forms)
    {
        if (!Known.TryGetValue(key, out var joined))
        {
            Known[key] = joined = string.Join('|', forms().Distinct(StringComparer.Ordinal));
        }

        return joined;
    }
}

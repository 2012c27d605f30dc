using Jalon.Reading.Annotation;
using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Resolution;

/// <content>Names of speakers in a language with cases: put back to the nominative, office and person alike.</content>
internal sealed partial class AgentNames
{
    private (string Name, int End)? InCase(int at, int limit, bool bare, Inflection grammar)
    {
        var head = at;
        while (head < limit && head < at + 4 && tokens[head].IsWord && !language.AgentNouns.Contains(tokens[head]) && (phrases.IsAdjective(head) || language.Ordinals.ContainsKey(tokens[head]) || language.Articles.ContainsKey(tokens[head])))
        {
            head++;
        }

        if (head >= limit || !tokens[head].IsWord)
        {
            return null;
        }

        if (language.AgentNouns.Contains(tokens[head]))
        {
            var end = Initials(phrases.Complements(head + 1, limit, true), limit);
            return (Office(at, head, end, grammar), end);
        }

        if (head > at || !(language.Titles.Contains(tokens[at]) || (IsNameWord(at) && (at + 1 < limit || bare))))
        {
            return null;
        }

        var start = language.Titles.Contains(tokens[at]) ? at + 1 : at;
        var stop = Initials(start, limit);
        while (stop < limit && IsNameWord(stop))
        {
            stop++;
        }

        return stop > start ? (Person(start, stop, false, grammar), stop) : null;
    }

    // "В. Ранцевич": letters with full stops, and the name after them
    private int Initials(int at, int limit)
    {
        var i = at;
        while (i + 1 < limit && tokens[i].IsWord && tokens[i].Text.Length == 1 && tokens[i].Capital && tokens[i + 1].Is("."))
        {
            i += 2;
        }

        while (i > at && i < limit && IsNameWord(i))
        {
            i++;
        }

        return i;
    }

    private string Office(int at, int head, int end, Inflection grammar)
    {
        while (at < head && language.Articles.ContainsKey(tokens[at]))
        {
            at++;
        }

        var noun = grammar.Nouns[tokens[head].Text];
        var (one, many) = noun.CasesOf(tokens[head].Text);
        var oblique = ((one | many) & Cases.Nominative) == Cases.None || (one & Cases.Nominative) == Cases.None && many != Cases.None && at > 0 && tokens[at - 1].IsWord && !language.ReportVerbs.Contains(tokens[at - 1]);
        var plural = one == Cases.None || (many != Cases.None && (one & Cases.Nominative) == Cases.None && !oblique);
        var name = end;
        while (name > head + 1 && tokens[name - 1].IsWord && tokens[name - 1].Capital && language.Countries.LengthAt(tokens, name - 1) == 0)
        {
            name--;
        }

        // only who holds an office has a name of his own after it
        if (!oblique || name == end || !language.Offices.Contains(tokens[head]) || !tokens[end - 1].IsWord)
        {
            return phrases.InNominative(null, at, head, end, plural, grammar);
        }

        return phrases.InNominative(null, at, head, name, plural, grammar) + " " + Person(name, end, true, grammar);
    }

    // A name in an oblique case, as far as its ending shows: "Ивана Петрова", "Сергеем", "Кошталя".
    private string Person(int first, int end, bool oblique, Inflection grammar)
    {
        if (!oblique && first > 0 && !phrases.IsPreposition(first - 1) && !grammar.IsNoun(tokens[first - 1].Text))
        {
            return phrases.Text(first, end);
        }

        return string.Join(' ', Enumerable.Range(first, end - first).Select(i => Nominative(phrases.Text(i, i + 1)))).Replace(" . ", ". ", StringComparison.Ordinal);
    }

    private static string Nominative(string word) => word switch
    {
        _ when word.Length < 4 => word,
        [.. var stem, 'о', 'г', 'о'] => stem.EndsWith("ск", StringComparison.Ordinal) ? stem + "ий" : stem + "ый",
        [.. var stem, 'ы', 'м'] when stem.EndsWith("ов", StringComparison.Ordinal) || stem.EndsWith("ин", StringComparison.Ordinal) || stem.EndsWith("ев", StringComparison.Ordinal) => stem,
        [.. var stem, 'о', 'м'] => stem,
        [.. var stem, 'а' or 'у'] when !IsVowel(stem[^1]) => stem,
        [.. var stem, 'ы'] => stem + "а",
        [.. var stem, 'я' or 'ю'] => IsVowel(stem[^1]) ? stem + "й" : stem + "ь",
        _ => word,
    };

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}

namespace Jalon.Reading.Languages.Inflecting;

/// <summary>
/// The grammar of a language whose nouns and adjectives have cases and which has no articles: what a word may be, and how a
/// noun phrase in any case is put back to the one it is named in.
/// </summary>
internal sealed class Inflection
{
    private static readonly string[] Cut = ["иями", "ями", "ами", "ией", "иям", "иях", "иев", "ов", "ев", "ей", "ом", "ем", "ам", "ям", "ах", "ях", "ой", "ью", "ии", "ия", "ие", "ию", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й"];
    private static readonly string[] VerbEndings = ["ть", "ться", "тся", "ет", "ут", "ют", "ит", "ят", "ется", "утся", "ются", "ится", "ятся", "ла", "ло", "ли", "лся", "лась", "лось", "лись", "ена", "ено", "ены", "ана", "ано", "аны", "яна", "яно", "яны", "ыта", "ыто", "ыты", "ята", "ято", "яты", "ута", "уто", "уты", "ен", "ан", "ыт", "ят"];
    private static readonly string[] PastEndings = ["ал", "ил", "ел", "ыл", "ул", "ял", "ла", "ло", "ли", "лся", "лась", "лось", "лись"];
    private static readonly string[] GenitiveEndings = ["а", "я", "ы", "и", "ов", "ев", "ей", "ий"];
    private static readonly string[] PrepositionalEndings = ["е", "и", "ах", "ях", "у", "ю"];

    /// <summary>Nouns by each of their spellings.</summary>
    public required Dictionary<string, NounForms> Nouns { get; init; }

    /// <summary>All cases that each spelling may be in, of whatever noun.</summary>
    public required Dictionary<string, Cases> Standing { get; init; }

    /// <summary>Nouns that may be called by another ("ГЭС", a "станция"), beside those that end like it.</summary>
    public WordMap<string> Called { get; init; } = WordMap<string>.Empty;

    /// <summary>Prepositions, with the cases each takes.</summary>
    public WordMap<Cases> Governs { get; init; } = WordMap<Cases>.Empty;

    /// <summary>Nouns of places that stand between "in" and a name ("в городе Кита").</summary>
    public WordSet PlaceNouns { get; init; } = [];

    /// <summary>"Field of", before what an agreement is about.</summary>
    public WordSet Fields { get; init; } = [];

    /// <summary>Beginnings of the adjectives that belong to no name ("новая станция").</summary>
    public WordSet LooseAdjectives { get; init; } = [];

    /// <summary>Marks what is told for the first time ("ещё одна", "новый").</summary>
    public WordSet Indefinite { get; init; } = [];

    public bool IsNoun(string word) => Nouns.ContainsKey(word);

    public static (AdjectiveForms Forms, string Ending)? Adjective(string word) => word.Length > 3 ? RussianAdjectives.Reading(word) : null;

    /// <summary>Whether a word of no list looks like a verb or a short participle.</summary>
    public bool LooksLikeVerb(string word) => word.Length > 3 && !Nouns.ContainsKey(word) && EndsWith(word, VerbEndings);

    /// <summary>Whether a word looks like a verb in the past.</summary>
    public bool IsPast(string word) => word.Length > 2 && !Nouns.ContainsKey(word) && EndsWith(word, PastEndings);

    /// <summary>Whether a noun may stand in one of the cases; a word of no list by its ending.</summary>
    public bool Stands(string word, Cases cases)
    {
        if (Standing.TryGetValue(word, out var known))
        {
            return (known & cases) != Cases.None;
        }

        return word.Length > 2 && !LooksLikeVerb(word)
            && (((cases & Cases.Genitive) != Cases.None && EndsWith(word, GenitiveEndings)) || ((cases & (Cases.Prepositional | Cases.Dative)) != Cases.None && EndsWith(word, PrepositionalEndings)) || ((cases & Cases.Accusative) != Cases.None && word[^1] is 'у' or 'ю' or 'о' or 'е' or 'ы' or 'и' or 'а')
                || ((cases & Cases.Instrumental) != Cases.None && word[^1] is 'м' or 'и' or 'й' or 'ю'));
    }

    /// <summary>Whether a noun without more may take up what another names: "станция" an "электростанция".</summary>
    public bool Calls(string noun, string named) => named.Length > noun.Length && noun.Length > 4 && named.EndsWith(noun, StringComparison.Ordinal) || (Called.TryGetValue(named, out var general) && noun.EndsWith(general, StringComparison.Ordinal));

    /// <summary>What is common to the forms of a word, to compare names in different cases by.</summary>
    public string Stem(string word)
    {
        if (Nouns.TryGetValue(word, out var noun))
        {
            return noun.Lemma;
        }

        if (Adjective(word) is { } adjective)
        {
            return adjective.Forms.Stem;
        }

        foreach (var ending in Cut)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>An adjective of any case in the nominative that agrees with a gender, or with a plural.</summary>
    public static string Agreeing(string word, Gender gender, bool plural) =>
        Adjective(word) is not { } adjective ? word : plural ? adjective.Forms.Plural : adjective.Forms.Nominative(gender);

    /// <summary>Whether an ending of an adjective is that of a plural; null when it may be both.</summary>
    public static bool? IsPlural(string ending) => ending switch
    {
        "ые" or "ие" or "ых" or "их" or "ыми" or "ими" => true,
        "ым" or "им" => null,
        _ => false,
    };

    private static bool EndsWith(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

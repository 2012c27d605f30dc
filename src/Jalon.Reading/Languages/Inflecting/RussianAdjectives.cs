namespace Jalon.Reading.Languages.Inflecting;

/// <summary>The forms of an adjective by gender and case; a participle may carry the reflexive -ся after each.</summary>
internal sealed class AdjectiveForms(string stem, bool soft, bool stressed, string suffix = "")
{
    private readonly bool back = stem[^1] is 'г' or 'к' or 'х';
    private readonly bool hissing = stem[^1] is 'ж' or 'ш' or 'щ' or 'ч';

    public string Stem => stem;

    public string Plural => Form(High ? "ие" : "ые");

    public string Accusative => Form(soft ? "юю" : "ую");

    public string PluralGenitive => Form(High ? "их" : "ых");

    public string PluralDative => Form(High ? "им" : "ым");

    public string PluralInstrumental => Form(High ? "ими" : "ыми");

    public IEnumerable<string> Distinct => ((string[])
    [
        Nominative(Gender.Masculine), Nominative(Gender.Feminine), Nominative(Gender.Neuter), Plural, Genitive(Gender.Masculine), Genitive(Gender.Feminine), Dative(Gender.Masculine), Accusative,
        Instrumental(Gender.Masculine), Prepositional(Gender.Masculine), PluralGenitive, PluralInstrumental,
    ]).Distinct(StringComparer.Ordinal);

    private string Oblique => Light ? "ей" : "ой";

    // after г, к, х and the hissing consonants ы is written и; after the hissing ones an unstressed о is written е
    private bool High => soft || back || hissing;

    private bool Light => soft || (hissing && !stressed);

    public string Nominative(Gender gender) => Form(gender switch
    {
        Gender.Feminine => soft ? "яя" : "ая",
        Gender.Neuter => Light ? "ее" : "ое",
        _ => stressed ? "ой" : High ? "ий" : "ый",
    });

    public string Genitive(Gender gender) => Form(gender == Gender.Feminine ? Oblique : Light ? "его" : "ого");

    public string Dative(Gender gender) => Form(gender == Gender.Feminine ? Oblique : Light ? "ему" : "ому");

    public string Instrumental(Gender gender) => Form(gender == Gender.Feminine ? Oblique : High ? "им" : "ым");

    public string Prepositional(Gender gender) => Form(gender == Gender.Feminine ? Oblique : Light ? "ем" : "ом");

    private string Form(string ending) => stem + ending + suffix;
}

/// <summary>Declines Russian adjectives and tells them by their endings.</summary>
internal static class RussianAdjectives
{
    private static readonly string[] Endings = ["ыми", "ими", "ого", "его", "ому", "ему", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ую", "юю", "ых", "их", "ым", "им", "ом", "ем"];

    // Stems whose masculine ends in a stressed -ой.
    private static readonly HashSet<string> Stressed = Words("больш городск морск миров делов жил втор шест седьм восьм друг молод золот речн передов правов головн лесн трудов бытов грузов годов основн полев боев берегов силов цифров пищев кормов мостов теплов донск лицев рядов ветров сух пуст прост густ прям крут степн паров путев сквозн запасн входн выходн волнов цепн тылов ночн цветн родн зернов людск кольцев внев");

    // Stems without any of the usual suffixes.
    private static readonly HashSet<string> Plain = Words("един нов перв стар мал цел сам бел зелен разн трет четверт пят шест седьм восьм девят десят нефтян водян сыр полн добр скор высок широк низк легк мягк глубок далек близк редк коротк жидк узк тонк резк долг дорог строг сух тих плох велик друг рабоч горяч свеж хорош чуж проч общ больш меньш лучш высш млад старш втор прям жил прост пуст густ богат молод золот желт туг наг");

    /// <summary>The forms of an adjective given in the masculine.</summary>
    public static AdjectiveForms Decline(string masculine)
    {
        var suffix = masculine.EndsWith("ся", StringComparison.Ordinal) ? "ся" : "";
        var bare = masculine[..^suffix.Length];
        var stem = bare[..^2];
        return new AdjectiveForms(stem, bare[^2] == 'и' && !Hard(stem), bare[^2] == 'о', suffix);
    }

    /// <summary>The masculine of an adjective in any form.</summary>
    public static string Masculine(string form) => Reading(form) is { } read ? read.Forms.Nominative(Gender.Masculine) : form;

    /// <summary>A word read as an adjective by its ending; null when it does not look like one.</summary>
    public static (AdjectiveForms Forms, string Ending)? Reading(string word)
    {
        var suffix = word.Length > 6 && word.EndsWith("ся", StringComparison.Ordinal) ? "ся" : "";
        var bare = word.AsSpan(0, word.Length - suffix.Length);
        foreach (var ending in Endings)
        {
            if (bare.Length < ending.Length + 2 || !bare.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = bare[..^ending.Length].ToString();
            var soft = !Hard(stem) && ending[0] is 'я' or 'е' or 'и' or 'ю';
            return Likely(stem, ending, soft) ? (new AdjectiveForms(stem, soft, Stressed.Contains(stem), suffix), ending) : null;
        }

        return null;
    }

    // Many endings are those of nouns as well: the stem must then look like that of an adjective.
    private static bool Likely(string stem, string ending, bool soft)
    {
        if (IsVowel(stem[^1]) || stem[^1] is 'ь' or 'й')
        {
            return false;
        }

        if (Plain.Contains(stem) || ending is "ая" or "ое" or "ые" or "ый" or "ую" or "яя" or "юю" or "ых" or "ыми" || (ending is "ого" or "ому" && stem.Length > 2))
        {
            return stem is not ("кот" or "т" or "эт");
        }

        var consonant = stem.Length > 1 && !IsVowel(stem[^2]);
        return stem[^1] switch
        {
            'н' => consonant || (!soft && stem is [.., 'е' or 'а' or 'я', 'н'] && ending is "ым"),
            'к' => stem is [.., 'с' or 'ц', 'к'],
            'щ' => stem.Length > 3,
            'ш' => consonant,
            'в' => !soft && stem is [.., 'о' or 'е', 'в'] && stem.Length > 4,
            'т' => !soft && stem is [.., 'ы' or 'я' or 'у', 'т'] && stem.Length > 3,
            'м' => !soft && stem is [.., 'и' or 'е', 'м'] && stem.Length > 4,
            'л' => !soft && ending is "ым" or "ой" && stem.Length > 4 && stem is [.., 'е' or 'ы', 'л'],
            _ => ending is "ым",
        };
    }

    private static bool Hard(string stem) => stem[^1] is 'г' or 'к' or 'х' or 'ж' or 'ш' or 'щ' or 'ч';

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    private static HashSet<string> Words(string list) => new(list.Split(' '), StringComparer.Ordinal);
}

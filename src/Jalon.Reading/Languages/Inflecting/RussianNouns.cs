namespace Jalon.Reading.Languages.Inflecting;

/// <summary>
/// Declines Russian nouns by their ending. An entry is the nominative singular; <c>*</c> stands before a vowel that the
/// other cases drop ("участ*ок"); after it may come <c>/м</c>, <c>/ж</c> for a gender that the soft sign hides, <c>/н</c> and
/// a gender for a noun without forms, <c>^</c> for a plural in -а and <c>~</c> with a genitive plural of its own.
/// </summary>
internal static class RussianNouns
{
    private static readonly string[] SoftMasculine = ["тель", "арь", "ень", "абль", "убль", "коголь", "оллель"];

    public static NounForms Decline(string entry)
    {
        var word = entry.AsSpan();
        string? genitive = null, code = null;
        if (word.IndexOf('~') is > 0 and var tilde)
        {
            genitive = word[(tilde + 1)..].ToString();
            word = word[..tilde];
        }

        var stressed = word[^1] == '^';
        word = stressed ? word[..^1] : word;
        if (word.IndexOf('/') is > 0 and var slash)
        {
            code = word[(slash + 1)..].ToString();
            word = word[..slash];
        }

        var lemma = word.ToString();
        var oblique = lemma;
        if (lemma.IndexOf('*', StringComparison.Ordinal) is > 0 and var star)
        {
            // заём, займа: after a vowel the dropped one leaves й
            oblique = string.Concat(lemma.AsSpan(0, star), IsVowel(lemma[star - 1]) ? "й" : lemma[star - 1] == 'л' && !lemma.EndsWith('ь') ? "ь" : "", lemma.AsSpan(star + 2));
            lemma = lemma.Remove(star, 1);
        }

        return code is ['н', ..] ? Same(lemma, code) : Build(lemma, oblique, code, stressed, genitive);
    }

    private static NounForms Same(string lemma, string code) => new(lemma, code.EndsWith('ж') ? Gender.Feminine : code.EndsWith('м') ? Gender.Masculine : Gender.Neuter, [.. Enumerable.Repeat(lemma, 12)]);

    private static NounForms Build(string lemma, string oblique, string? code, bool stressed, string? genitive)
    {
        var stem = oblique[..^1];
        return lemma switch
        {
            [.., 'ы' or 'о' or 'и', 'й'] when code == "п" => Adjectival(lemma, Gender.Masculine),
            [.., 'а' or 'я', 'я'] when code == "п" => Adjectival(lemma, Gender.Feminine),
            [.., 'о' or 'е', 'е'] when code == "п" => Adjectival(lemma, Gender.Neuter),
            [.., 'а' or 'я', 'н', 'и', 'н'] => Citizen(lemma),
            [.., 'м', 'я'] => Make(lemma, Gender.Neuter, stem + "ен", "$,и,и,$,ем,и", "а,@,ам,а,ами,ах", stem + "ен"),
            [.., 'и', 'я'] => Make(lemma, Gender.Feminine, stem, "я,и,и,ю,ей,и", "и,й,ям,и,ями,ях", genitive),
            [.., 'я'] => Make(lemma, Gender.Feminine, stem, "я,и,е,ю,ей,е", "и,@,ям,и,ями,ях", genitive ?? SoftPlural(stem)),
            [.., 'а'] => Feminine(lemma, stem, genitive),
            [.., 'и', 'е'] => Make(lemma, Gender.Neuter, stem, "е,я,ю,е,ем,и", "я,й,ям,я,ями,ях", genitive),
            [.., 'е'] => Make(lemma, Gender.Neuter, stem, Hissing(stem) ? "е,а,у,е,ем,е" : "е,я,ю,е,ем,е", Hissing(stem) ? "а,@,ам,а,ами,ах" : "я,й,ям,я,ями,ях", genitive ?? (Hissing(stem) ? stem : stem + "й")),
            [.., 'о'] => Make(lemma, Gender.Neuter, stem, "о,а,у,о,ом,е", "а,@,ам,а,ами,ах", genitive ?? Inserted(stem)),
            [.., 'ь'] when code == "м" || (code is null && SoftMasculine.Any(e => lemma.EndsWith(e, StringComparison.Ordinal))) => Make(lemma, Gender.Masculine, stem, "ь,я,ю,ь,ем,е", stressed ? "я,ей,ям,я,ями,ях" : "и,ей,ям,и,ями,ях", genitive),
            [.., 'ь'] => Make(lemma, Gender.Feminine, stem, "ь,и,и,ь,ью,и", Hissing(stem) ? "и,ей,ам,и,ами,ах" : "и,ей,ям,и,ями,ях", genitive),
            [.., 'и', 'й'] => Make(lemma, Gender.Masculine, stem, "й,я,ю,й,ем,и", "и,ев,ям,и,ями,ях", genitive),
            [.., 'й'] => Make(lemma, Gender.Masculine, stem, "й,я,ю,й,ем,е", "и,ев,ям,и,ями,ях", genitive),
            _ => Masculine(lemma, oblique, stressed, genitive),
        };
    }

    private static NounForms Masculine(string lemma, string oblique, bool stressed, string? genitive)
    {
        var (instrumental, plural) = oblique[^1] switch
        {
            'ц' => ("ем", "ев"),
            'ж' or 'ш' or 'щ' or 'ч' => ("ем", "ей"),
            _ => ("ом", "ов"),
        };
        var many = stressed ? "а" : Soft(oblique) ? "и" : "ы";
        return Make(lemma, Gender.Masculine, oblique, $"$,а,у,$,{instrumental},е", $"{many},{plural},ам,{many},ами,ах", genitive);
    }

    private static NounForms Feminine(string lemma, string stem, string? genitive)
    {
        var ending = Soft(stem) ? "и" : "ы";
        return Make(lemma, Gender.Feminine, stem, $"а,{ending},е,у,{(Hissing(stem) ? "ей" : "ой")},е", $"{ending},@,ам,{ending},ами,ах", genitive ?? Inserted(stem));
    }

    private static NounForms Citizen(string lemma)
    {
        var stem = lemma[..^2];
        return new(lemma, Gender.Masculine, [lemma, lemma + "а", lemma + "у", lemma + "а", lemma + "ом", lemma + "е", stem + "е", stem, stem + "ам", stem, stem + "ами", stem + "ах"]);
    }

    private static NounForms Adjectival(string lemma, Gender gender)
    {
        var a = RussianAdjectives.Decline(RussianAdjectives.Masculine(lemma));
        return new(lemma, gender, [lemma, a.Genitive(gender), a.Dative(gender), gender == Gender.Feminine ? a.Accusative : lemma, a.Instrumental(gender), a.Prepositional(gender), a.Plural, a.PluralGenitive, a.PluralDative, a.Plural, a.PluralInstrumental, a.PluralGenitive]);
    }

    // @ stands for the genitive plural given, $ for the lemma.
    private static NounForms Make(string lemma, Gender gender, string stem, string one, string many, string? genitive)
    {
        var forms = new string[12];
        var i = 0;
        foreach (var half in (ReadOnlySpan<string>)[one, many])
        {
            foreach (var range in half.AsSpan().Split(','))
            {
                forms[i] = half.AsSpan(range) is var ending && ending is "$" ? lemma : i == 7 && genitive is not null ? genitive : string.Concat(stem, ending);
                i++;
            }
        }

        return new(lemma, gender, forms);
    }

    // поставка, поставок; сделка, сделок; постройка, построек
    private static string Inserted(string stem) => stem is [.., not ('а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'с'), 'к'] or [.., 'й', 'к']
        ? stem[..^2] + (stem[^2] is 'й' ? "ек" : stem[^2] == 'ь' ? "ек" : stem[^2] + (stem[^2] is 'ж' or 'ч' or 'ш' or 'щ' ? "ек" : "ок")) : stem;

    private static string SoftPlural(string stem) => IsVowel(stem[^1]) ? stem + "й" : stem is [.., not ('а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я'), 'н'] ? stem[..^1] + "ен" : stem + "ь";

    private static bool Soft(string stem) => stem[^1] is 'г' or 'к' or 'х' or 'ж' or 'ч' or 'ш' or 'щ';

    private static bool Hissing(string stem) => stem[^1] is 'ж' or 'ч' or 'ш' or 'щ' or 'ц';

    private static bool IsVowel(char c) => c is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}

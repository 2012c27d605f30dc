using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Tells which money a name means that several states share: the one named in full, else that of the state named most.</summary>
internal static class CurrencyNames
{
    // The state named last in the paragraph of the figure, or first after it there.
    private static string? Near(List<Sentence> sentences, Sentence sentence, CurrencyFamily family)
    {
        string? code = null;
        for (var i = sentence.Number; i >= 0 && code is null && sentences[i].Paragraph == sentence.Paragraph && sentence.Number - i < 6; i--)
        {
            code = sentences[i].Countries.Select(c => family.ByCountry.GetValueOrDefault(c.Country)).LastOrDefault(c => c is not null);
        }

        return code;
    }

    public static void Resolve(List<Sentence> sentences, LanguageTable language)
    {
        var states = new Dictionary<string, int>(StringComparer.Ordinal);
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (var (_, country) in sentence.Countries)
            {
                states[country] = states.GetValueOrDefault(country) + 1;
            }

            foreach (var figure in sentence.Figures)
            {
                if (figure is { Kind: FigureKind.Money, Unit: { } unit })
                {
                    foreach (var (name, family) in language.CurrencyFamilies)
                    {
                        if (family.Has(unit))
                        {
                            told.TryAdd(name, unit);
                        }
                    }
                }
            }
        }

        foreach (var sentence in sentences)
        {
            foreach (var figure in sentence.Figures)
            {
                for (var step = 0; step < 2 && figure.Unit is { } unit && language.CurrencyFamilies.TryGetValue(unit, out var family); step++)
                {
                    figure.Unit = told.GetValueOrDefault(unit) ?? Near(sentences, sentence, family) ?? OfMostNamed(family, states) ?? family.Default;
                }
            }
        }
    }

    private static string? OfMostNamed(CurrencyFamily family, Dictionary<string, int> states) =>
        family.ByCountry.Where(p => states.ContainsKey(p.Key)).OrderByDescending(p => states[p.Key]).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value).FirstOrDefault();
}

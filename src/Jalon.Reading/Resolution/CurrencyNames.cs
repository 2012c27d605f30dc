using Jalon.Reading.Annotation;
using Jalon.Reading.Languages;

namespace Jalon.Reading.Resolution;

/// <summary>Tells which money a name means that several states share: the one named in full, else that of the state named most.</summary>
internal static class CurrencyNames
{
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
                        if (family.ByCountry.Values.Contains(unit, StringComparer.Ordinal))
                        {
                            told.TryAdd(name, unit);
                        }
                    }
                }
            }
        }

        foreach (var figure in sentences.SelectMany(s => s.Figures))
        {
            for (var step = 0; step < 2 && figure.Unit is { } unit && language.CurrencyFamilies.TryGetValue(unit, out var family); step++)
            {
                figure.Unit = told.GetValueOrDefault(unit) ?? family.ByCountry.Where(p => states.ContainsKey(p.Key)).OrderByDescending(p => states[p.Key]).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value).FirstOrDefault() ?? family.Default;
            }
        }
    }
}

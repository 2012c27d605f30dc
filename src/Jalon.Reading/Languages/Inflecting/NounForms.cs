namespace Jalon.Reading.Languages.Inflecting;

internal enum Gender : byte
{
    Masculine, Feminine, Neuter,
}

/// <summary>The cases a form may stand in.</summary>
[Flags]
internal enum Cases : byte
{
    None = 0, Nominative = 1, Genitive = 2, Dative = 4, Accusative = 8, Instrumental = 16, Prepositional = 32,
}

/// <summary>A noun with its twelve forms: six cases of the singular, then of the plural, in the order of <see cref="Cases"/>.</summary>
internal sealed record NounForms(string Lemma, Gender Gender, string[] Forms)
{
    public string Plural => Forms[6];

    /// <summary>Every spelling once.</summary>
    public IEnumerable<string> Distinct => Forms.Distinct(StringComparer.Ordinal);

    /// <summary>The cases that a spelling may be in the singular and in the plural.</summary>
    public (Cases Singular, Cases Plural) CasesOf(string form)
    {
        Cases one = Cases.None, many = Cases.None;
        for (var i = 0; i < Forms.Length; i++)
        {
            if (string.Equals(Forms[i], form, StringComparison.Ordinal))
            {
                _ = i < 6 ? one |= (Cases)(1 << i) : many |= (Cases)(1 << (i - 6));
            }
        }

        return (one, many);
    }
}

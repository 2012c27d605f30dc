namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>Nouns of what comes in ("importations"): the state named with one receives.</summary>
    public WordSet Inward { get; init; } = [];

    /// <summary>Nouns of what goes out or is exchanged, beside those of <see cref="Inward"/>.</summary>
    public WordSet Outward { get; init; } = [];

    /// <summary>Nouns of grants for study: the state named with one is where they study.</summary>
    public WordSet Grants { get; init; } = [];

    /// <summary>"From", before a state.</summary>
    public WordSet Origins { get; init; } = [];

    /// <summary>The name of each state that a holder is given by.</summary>
    public WordMap<string> StateNames { get; init; } = WordMap<string>.Empty;

    /// <summary>"At the charge of", before who pays.</summary>
    public PhraseTable<bool> ChargedTo { get; init; } = new();

    /// <summary>What holds goods for sale ("sac"): its contents are no flow.</summary>
    public WordSet Containers { get; init; } = [];

    /// <summary>After a percentage: an election, not a part of an item.</summary>
    public PhraseTable<bool> Votes { get; init; } = new();

    /// <summary>What befell people, who are then no staff ("blessés").</summary>
    public WordSet Casualties { get; init; } = [];

    /// <summary>Streets, squares and houses that a day gives its name to.</summary>
    public WordSet NamedByDays { get; init; } = [];
}

using System.Collections.Frozen;

namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>Nouns of what comes in ("importations"): the state named with one receives.</summary>
    public FrozenSet<string> Inward { get; init; } = [];

    /// <summary>Nouns of what goes out or is exchanged, beside those of <see cref="Inward"/>.</summary>
    public FrozenSet<string> Outward { get; init; } = [];

    /// <summary>Nouns of grants for study: the state named with one is where they study.</summary>
    public FrozenSet<string> Grants { get; init; } = [];

    /// <summary>"From", before a state.</summary>
    public FrozenSet<string> Origins { get; init; } = [];

    /// <summary>The name of each state that a holder is given by.</summary>
    public FrozenDictionary<string, string> StateNames { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>"At the charge of", before who pays.</summary>
    public PhraseTable<bool> ChargedTo { get; init; } = new();

    /// <summary>What holds goods for sale ("sac"): its contents are no flow.</summary>
    public FrozenSet<string> Containers { get; init; } = [];

    /// <summary>After a percentage: an election, not a part of an item.</summary>
    public PhraseTable<bool> Votes { get; init; } = new();

    /// <summary>What befell people, who are then no staff ("blessés").</summary>
    public FrozenSet<string> Casualties { get; init; } = [];

    /// <summary>Streets, squares and houses that a day gives its name to.</summary>
    public FrozenSet<string> NamedByDays { get; init; } = [];
}

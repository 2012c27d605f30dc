namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>After a number that stands without its noun: which of those counted before ("les 12 derniers").</summary>
    public WordSet Others { get; init; } = [];

    /// <summary>"How many", before the noun that the number of the answer counts.</summary>
    public PhraseTable<bool> HowMany { get; init; } = new();

    /// <summary>What percentages are told apart by ("points").</summary>
    public PhraseTable<bool> Points { get; init; } = new();

    /// <summary>Before a number that ends its clause, and so goes without its noun ("asked for a hundred.").</summary>
    public WordSet Trailing { get; init; } = [];

    /// <summary>Verbs of serving people, right before a number that goes without its noun.</summary>
    public PhraseTable<bool> Serves { get; init; } = new();

    /// <summary>"Maybe", "or", between two numbers of which the second goes without its unit.</summary>
    public WordSet Hedges { get; init; } = [];

    /// <summary>After a fraction: it compares, and is no part of a whole ("a fifth less").</summary>
    public WordSet Comparing { get; init; } = [];

    /// <summary>"Than", after a word of <see cref="Comparing"/>: a change, after all.</summary>
    public WordSet Thans { get; init; } = [];

    /// <summary>Taxes named before their rate.</summary>
    public WordSet Taxes { get; init; } = [];

    /// <summary>Words of reaching somebody: the long number after one is a line or a box.</summary>
    public WordSet Contacts { get; init; } = [];

    /// <summary>Means of travel, after "by" behind a distance.</summary>
    public WordSet Travels { get; init; } = [];

    /// <summary>Seasons that are other words as well, and dates only with a year ("fall").</summary>
    public WordSet NeedsYear { get; init; } = [];

    /// <summary>"In", right before a length of time that ends at a day to come ("in eighteen months").</summary>
    public WordSet In { get; init; } = [];
}

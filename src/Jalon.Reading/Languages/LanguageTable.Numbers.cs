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
}

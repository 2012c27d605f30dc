using System.Collections.Frozen;

namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>After a number that stands without its noun: which of those counted before ("les 12 derniers").</summary>
    public FrozenSet<string> Others { get; init; } = [];

    /// <summary>"How many", before the noun that the number of the answer counts.</summary>
    public PhraseTable<bool> HowMany { get; init; } = new();

    /// <summary>Before or after a length of time: that long ago (-1), that long after what was told (1).</summary>
    public PhraseTable<int> Ago { get; init; } = new();

    /// <summary>"After", between a length of time and the event that it runs from.</summary>
    public PhraseTable<int> After { get; init; } = new();

    /// <summary>What percentages are told apart by ("points").</summary>
    public PhraseTable<bool> Points { get; init; } = new();
}

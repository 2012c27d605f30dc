using System.Collections.Frozen;

namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>Nouns whose object "to" brings ("appui à la filière").</summary>
    public FrozenSet<string> TakesTo { get; init; } = [];

    /// <summary>Verbs and nouns with the ending of an adjective ("arrive", "chantier").</summary>
    public FrozenSet<string> NotAdjectives { get; init; } = [];

    /// <summary>Endings of present participles: with a complement one describes nothing.</summary>
    public string[] PresentEndings { get; init; } = [];
}

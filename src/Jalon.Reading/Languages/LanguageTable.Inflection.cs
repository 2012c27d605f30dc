using Jalon.Reading.Languages.Inflecting;

namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>Cases and agreement; null for a language that has articles instead.</summary>
    public Inflection? Inflection { get; init; }

    /// <summary>Letters that are written alike ("ё" as "е"), each followed by the one it is read as.</summary>
    public string FoldedLetters { get; init; } = "";

    /// <summary>Scale words that count nothing by themselves ("тысячи людей").</summary>
    public WordSet VagueScales { get; init; } = [];

    /// <summary>Seasons in the form that says when ("весной").</summary>
    public WordSet SeasonAdverbs { get; init; } = [];

    /// <summary>"Each", before a season or a day that comes again and again.</summary>
    public WordSet Every { get; init; } = [];

    /// <summary>Whose age a bare number after it is ("ему шестьдесят один").</summary>
    public WordSet AgedBefore { get; init; } = [];

    /// <summary>Words for a sign before a percentage ("минус").</summary>
    public WordMap<int> SignWords { get; init; } = WordMap<int>.Empty;

    /// <summary>Follows a year and belongs to it ("года").</summary>
    public WordSet YearSuffixes { get; init; } = [];

    /// <summary>Numbers in a case that only what is known already stands in ("двух стран").</summary>
    public WordSet RestatedNumbers { get; init; } = [];

    /// <summary>Pronouns of the neuter, among the others.</summary>
    public WordSet NeuterPronouns { get; init; } = [];

    /// <summary>"This was said by": the sentence tells who said the one before it.</summary>
    public PhraseTable<bool> SaidOfThis { get; init; } = new();

    /// <summary>What two names compare by: the word itself, or what its forms have in common.</summary>
    public string Key(string word) => Inflection?.Stem(word) ?? word;
}

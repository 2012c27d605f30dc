namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>Nouns whose object "to" brings ("appui à la filière").</summary>
    public WordSet TakesTo { get; init; } = [];

    /// <summary>Verbs and nouns with the ending of an adjective ("arrive", "chantier").</summary>
    public WordSet NotAdjectives { get; init; } = [];

    /// <summary>"We", "our": in an answer, the house of the person interviewed.</summary>
    public WordSet We { get; init; } = [];

    /// <summary>Nouns and verbs of heading a body, before its name ("directrice de", "préside").</summary>
    public WordSet HeadsOf { get; init; } = [];

    /// <summary>Endings that make an adjective of a word right after a noun, and only there.</summary>
    public Endings AfterNounEndings { get; init; } = [];

    /// <summary>The second half of "nothing but" ("ne … que"), which opens no clause.</summary>
    public WordSet But { get; init; } = [];

    /// <summary>Endings of nouns of people, in the plural.</summary>
    public Endings PersonEndings { get; init; } = [];

    /// <summary>"That is false": a sentence that denies the one before.</summary>
    public PhraseTable<bool> Falsehoods { get; init; } = new();

    /// <summary>Endings of present participles: with a complement one describes nothing.</summary>
    public Endings PresentEndings { get; init; } = [];
}

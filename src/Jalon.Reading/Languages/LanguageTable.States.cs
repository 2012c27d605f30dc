namespace Jalon.Reading.Languages;

internal sealed partial class LanguageTable
{
    /// <summary>Holds a word of stance that says nothing of the kind ("at the request of").</summary>
    public PhraseTable<bool> NoStance { get; init; } = new();

    /// <summary>"Will have", before a participle.</summary>
    public WordSet FutureHaving { get; init; } = [];

    /// <summary>"Not", before what another figure has corrected.</summary>
    public WordSet Corrects { get; init; } = [];

    /// <summary>Verbs and nouns of employing: people beside one are staff.</summary>
    public PhraseTable<bool> Employs { get; init; } = new();

    /// <summary>Verbs and nouns of training: people beside one receive it.</summary>
    public PhraseTable<bool> Trains { get; init; } = new();

    /// <summary>Nouns of people who may be staff as well as receive.</summary>
    public WordSet AnyPeople { get; init; } = [];

    /// <summary>Verbs of taking note ("приветствовали"), before the noun of what is done.</summary>
    public WordSet Welcomes { get; init; } = [];

    /// <summary>"Remains to be", before an infinitive.</summary>
    public PhraseTable<bool> Remains { get; init; } = new();

    public Endings InfinitiveEndings { get; init; } = [];

    /// <summary>Infinitives after "it remains to" that say nothing of the item ("voir").</summary>
    public WordSet Knowing { get; init; } = [];

    /// <summary>"Agreed to", "decided to".</summary>
    public PhraseTable<bool> Decides { get; init; } = new();

    /// <summary>A pronoun and "to be" that take up a state told before; true for the future.</summary>
    public PhraseTable<bool> TakesUpState { get; init; } = new();

    /// <summary>Makes "before" a day "not before" it ("improbable avant juin").</summary>
    public WordSet Unlikely { get; init; } = [];

    /// <summary>Infinitives that are adjectives as well ("complete", "open").</summary>
    public WordSet StatesToo { get; init; } = [];

    /// <summary>"Failed", "refused", before "to" and an infinitive: it was not done.</summary>
    public WordSet FailsTo { get; init; } = [];

    /// <summary>Makes an infinitive a denied finite verb ("did not open").</summary>
    public WordSet DoAuxiliaries { get; init; } = [];

    /// <summary>States that are told only where they are denied ("has not answered").</summary>
    public WordSet OnlyDenied { get; init; } = [];

    /// <summary>"Has yet to", before a verb in the active: it has not done so.</summary>
    public PhraseTable<bool> RemainsDoing { get; init; } = new();

    /// <summary>"Calls for", "wants": before the noun or infinitive of a state that is asked for.</summary>
    public PhraseTable<bool> AsksFor { get; init; } = new();

    /// <summary>Participles of work done: the past alone tells of an event, not of a state ("was graded").</summary>
    public WordSet WorkedOn { get; init; } = [];

    /// <summary>"If", "once": opens a clause that tells no state.</summary>
    public WordSet Conditions { get; init; } = [];

    /// <summary>Auxiliaries of a plural: what "and" joins before one has the state as well.</summary>
    public WordSet PluralAuxiliaries { get; init; } = [];

    /// <summary>Verbs of knowing, wanting, judging, covering, being placed or named: negated, they say nothing of a work.</summary>
    public WordSet NoDeeds { get; init; } = [];

    /// <summary>"Yet", after a negation that ends its clause.</summary>
    public WordSet Yets { get; init; } = [];

    /// <summary>Endings of the form that tells what is going on ("is leaving").</summary>
    public Endings GoingOn { get; init; } = [];

    /// <summary>Auxiliaries that deny by themselves ("cannot").</summary>
    public WordSet NegatedAuxiliaries { get; init; } = [];

    /// <summary>"None", before a participle without its auxiliary.</summary>
    public WordSet Nones { get; init; } = [];

    /// <summary>Nouns that one may be without and lack nothing of the work ("no comment").</summary>
    public WordSet NoLacks { get; init; } = [];

    /// <summary>Pronouns of who speaks, is spoken to or is a person.</summary>
    public WordSet Persons { get; init; } = [];

    /// <summary>"Did not take place", "there is no": what the noun of a deed before or after one tells is not done.</summary>
    public PhraseTable<bool> Undone { get; init; } = new();

    /// <summary>"– no", after what else is meant by a state told before.</summary>
    public PhraseTable<bool> DashedNo { get; init; } = new();

    /// <summary>How well a thing is done ("плохо оснащена"): a judgement, not a state.</summary>
    public WordSet Manners { get; init; } = [];

    /// <summary>"Ago", after a length of time.</summary>
    public PhraseTable<bool> Ago { get; init; } = new();

    /// <summary>"After", before a length of time that runs from a day told before.</summary>
    public WordSet LaterBefore { get; init; } = [];

    /// <summary>Units of time that are one without a number ("год"), with their UCUM symbols.</summary>
    public WordMap<string> LoneUnits { get; init; } = WordMap<string>.Empty;

    /// <summary>What such a unit stands after.</summary>
    public PhraseTable<bool> LoneBefore { get; init; } = new();

    /// <summary>"Term", after the adjective of a time: the day by which something is due.</summary>
    public WordSet Terms { get; init; } = [];

    /// <summary>Before the length of time that a deed took ("за два года").</summary>
    public WordSet TakesTime { get; init; } = [];

    /// <summary>Joins tenths and hundredths in words to the whole number before.</summary>
    public WordSet DecimalJoins { get; init; } = [];

    /// <summary>How often, in one word ("дважды").</summary>
    public WordMap<int> Repeats { get; init; } = WordMap<int>.Empty;
}

using Jalon.Core;

namespace Jalon.Reading.Languages;

/// <summary>Everything the reader knows of one language: its words, no rules. Immutable after it is built.</summary>
internal sealed partial class LanguageTable
{
    public required string Tag { get; init; }

    /// <summary>What stands before an apostrophe and is a word of its own, without the apostrophe.</summary>
    public WordSet Elisions { get; init; } = [];

    /// <summary>Words joined to a number by a hyphen without making it a name ("mi-2037").</summary>
    public WordSet HyphenPrefixes { get; init; } = [];

    /// <summary>Pronouns hung on a verb by a hyphen ("précise-t-il"), longest first.</summary>
    public string[] Inversions { get; init; } = [];

    public WordSet Abbreviations { get; init; } = [];

    public WordMap<decimal> Cardinals { get; init; } = WordMap<decimal>.Empty;

    public WordMap<decimal> Scales { get; init; } = WordMap<decimal>.Empty;

    public WordMap<decimal> Collectives { get; init; } = WordMap<decimal>.Empty;

    public WordMap<int> Ordinals { get; init; } = WordMap<int>.Empty;

    /// <summary>What is written after digits to make them an ordinal ("1er", "2e").</summary>
    public WordSet OrdinalEndings { get; init; } = [];

    /// <summary>Joins number words ("soixante et onze").</summary>
    public WordSet And { get; init; } = [];

    /// <summary>Words that multiply the four before them by twenty.</summary>
    public WordSet Twenties { get; init; } = [];

    /// <summary>Cardinals that are articles as well: no count by themselves.</summary>
    public WordSet Ones { get; init; } = [];

    public PhraseTable<decimal> Fractions { get; init; } = new();

    public PhraseTable<Bound> BoundsBefore { get; init; } = new();

    public PhraseTable<Bound> BoundsAfter { get; init; } = new();

    /// <summary>Opens a range; the value is the word that joins its ends.</summary>
    public WordMap<string> Ranges { get; init; } = WordMap<string>.Empty;

    /// <summary>Joins the ends of a range that nothing opens.</summary>
    public WordSet RangeJoins { get; init; } = [];

    public PhraseTable<string> Units { get; init; } = new();

    public PhraseTable<string> Currencies { get; init; } = new();

    /// <summary>What a name of money that several states share stands for.</summary>
    public WordMap<CurrencyFamily> CurrencyFamilies { get; init; } = WordMap<CurrencyFamily>.Empty;

    public PhraseTable<string> PerTime { get; init; } = new();

    /// <summary>Adjectives of time that make a volume a rate ("annuelle").</summary>
    public WordMap<string> Yearly { get; init; } = WordMap<string>.Empty;

    /// <summary>Before a number: it is a name, a reference, a page; after it, see <see cref="NotAFigureAfter"/>.</summary>
    public PhraseTable<bool> NotAFigureBefore { get; init; } = new();

    public PhraseTable<bool> NotAFigureAfter { get; init; } = new();

    public PhraseTable<bool> SetPhrases { get; init; } = new();

    public WordMap<int> Months { get; init; } = WordMap<int>.Empty;

    public WordMap<int> Weekdays { get; init; } = WordMap<int>.Empty;

    public PhraseTable<DateMark> DateMarks { get; init; } = new();

    /// <summary>May stand between a mark and its date, or before a date.</summary>
    public WordSet DateFillers { get; init; } = [];

    public WordSet DayArticles { get; init; } = [];

    /// <summary>Lets a bare four-digit number be a year.</summary>
    public WordSet YearOpeners { get; init; } = [];

    public WordSet YearWords { get; init; } = [];

    /// <summary>Half, quarter, season after an ordinal or alone: EDTF codes 21-24, 33-36, 40-41; 33 and 40 take the ordinal.</summary>
    public WordMap<int> Seasons { get; init; } = WordMap<int>.Empty;

    public PhraseTable<RelativeDate> Relative { get; init; } = new();

    public WordMap<int> LastNext { get; init; } = WordMap<int>.Empty;

    /// <summary>"After", "at the end of" before an event: its last day.</summary>
    public PhraseTable<bool> EventEnds { get; init; } = new();

    /// <summary>"Within" and "in", before a time that runs from a day.</summary>
    public PhraseTable<bool> Within { get; init; } = new();

    /// <summary>Begins the line that dates the document.</summary>
    public PhraseTable<bool> DateLine { get; init; } = new();

    public PhraseTable<KindNoun> Nouns { get; init; } = new();

    /// <summary>Nouns that name nothing without a place or a name but point at one named ("l'ouvrage").</summary>
    public WordMap<Article> Articles { get; init; } = WordMap<Article>.Empty;

    /// <summary>Pronouns that stand for an item: feminine, plural.</summary>
    public PhraseTable<(bool Feminine, bool Plural)> Pronouns { get; init; } = new();

    public WordSet Of { get; init; } = [];

    public WordSet At { get; init; } = [];

    public WordSet Linking { get; init; } = [];

    public WordSet StopWords { get; init; } = [];

    public WordSet Adjectives { get; init; } = [];

    public Endings AdjectiveEndings { get; init; } = [];

    /// <summary>Opens another clause.</summary>
    public WordSet ClauseWords { get; init; } = [];

    public PhraseTable<Cue> Cues { get; init; } = new();

    public WordMap<Counted> CountedNouns { get; init; } = WordMap<Counted>.Empty;

    public PhraseTable<Act> Acts { get; init; } = new();

    public PhraseTable<Stance> Stances { get; init; } = new();

    /// <summary>A promise: what follows is still to be done.</summary>
    public PhraseTable<bool> Due { get; init; } = new();

    public WordSet Negations { get; init; } = [];

    public WordSet NegatingArticles { get; init; } = [];

    public WordSet FutureAuxiliaries { get; init; } = [];

    public WordSet ConditionalAuxiliaries { get; init; } = [];

    public WordSet PerfectAuxiliaries { get; init; } = [];

    public WordSet PassiveAuxiliaries { get; init; } = [];

    public PhraseTable<string> Stages { get; init; } = new();

    public PhraseTable<bool> SourceMarkers { get; init; } = new();

    public WordSet ReportVerbs { get; init; } = [];

    public WordSet AgentNouns { get; init; } = [];

    public WordSet Titles { get; init; } = [];

    public PhraseTable<bool> TimesWords { get; init; } = new();

    public PhraseTable<string> Countries { get; init; } = new();

    public WordSet Toward { get; init; } = [];

    public PhraseTable<bool> Received { get; init; } = new();

    /// <summary>Phrases that hold a noun of the list without naming an item ("dans le cadre de").</summary>
    public PhraseTable<bool> NoItem { get; init; } = new();

    /// <summary>What links an item of an enumeration to its matter ("porte sur").</summary>
    public PhraseTable<bool> Concerns { get; init; } = new();

    /// <summary>"It is", "there are": a pronoun that stands for nothing.</summary>
    public PhraseTable<bool> Impersonal { get; init; } = new();

    /// <summary>Second halves of a negation ("pas", "plus", "jamais").</summary>
    public WordSet NegationEnds { get; init; } = [];

    /// <summary>Verbs of aiming, before the noun of what is aimed at.</summary>
    public PhraseTable<bool> Aims { get; init; } = new();

    /// <summary>"The number of": names what the bare numbers after it count.</summary>
    public PhraseTable<bool> NumberOf { get; init; } = new();

    /// <summary>Verbs of change: "from A to B" after one is two values, not a range.</summary>
    public WordSet Changes { get; init; } = [];

    /// <summary>Verbs of owning: what stands before one is the owner.</summary>
    public PhraseTable<bool> Owns { get; init; } = new();

    /// <summary>Endings of verbs in the future.</summary>
    public Endings FutureEndings { get; init; } = [];

    public WordSet NotFuture { get; init; } = [];

    /// <summary>Stands in for a speaker named before ("selon lui").</summary>
    public WordSet SpeakerPronouns { get; init; } = [];

    /// <summary>Stands between a verb of saying and its subject ("à la presse").</summary>
    public PhraseTable<bool> Asides { get; init; } = new();

    /// <summary>Pronouns and adverbs that stand between a subject and its verb.</summary>
    public WordSet Clitics { get; init; } = [];

    /// <summary>Verbs that an article never makes a noun ("dit").</summary>
    public WordSet PluralVerbs { get; init; } = [];

    /// <summary>Letters and words that open a question in an interview.</summary>
    public WordSet QuestionLetters { get; init; } = [];

    /// <summary>Nouns of office: what follows one names who holds it, not an item.</summary>
    public WordSet Offices { get; init; } = [];

    /// <summary>Verbs of getting, before a certification.</summary>
    public PhraseTable<bool> Obtains { get; init; } = new();

    public WordSet AnswerLetters { get; init; } = [];

    /// <summary>Stands between an auxiliary and its participle without changing the tense ("déjà", "officiellement").</summary>
    public WordSet Lengthening { get; init; } = [];

    /// <summary>Before a length of time: so long it lasts ("sur vingt ans").</summary>
    public WordSet Lasting { get; init; } = [];

    /// <summary>What a bare number may stand after to take the unit of the figure before.</summary>
    public WordSet UnitCarriers { get; init; } = [];

    /// <summary>Joins what an agreement or a commission is about, and the parties of one.</summary>
    public WordSet About { get; init; } = [];

    public WordSet Between { get; init; } = [];

    /// <summary>Other prepositions than those above.</summary>
    public WordSet Prepositions { get; init; } = [];

    /// <summary>Before what cannot be a noun ("se", "il").</summary>
    public WordSet BeforeVerbs { get; init; } = [];

    /// <summary>Nouns that are conjunctions as well, unless "of" stands before them.</summary>
    public WordSet NounsAfterOf { get; init; } = [];

    /// <summary>Names the owner or payer after a share or a sum ("par").</summary>
    public WordSet By { get; init; } = [];

    /// <summary>Pronouns with the form of an article, before a verb.</summary>
    public WordSet ArticlePronouns { get; init; } = [];

    /// <summary>Beginnings of the nouns that mean an accreditation, among those of certification.</summary>
    public string[] AccreditationStems { get; init; } = [];

    /// <summary>Pronouns that take up what was counted before ("il en faudrait 350").</summary>
    public WordSet TakesUp { get; init; } = [];

    /// <summary>Bodies whose findings are those of their own minutes ("la Commission constate").</summary>
    public WordSet JointBodies { get; init; } = [];

    /// <summary>Articles of a plural.</summary>
    public WordSet PluralArticles { get; init; } = [];

    /// <summary>Nouns that an amount of money may have ("trois millions d'arriérés").</summary>
    public WordSet MoneyNouns { get; init; } = [];

    /// <summary>Before a date that another has replaced ("non", "au lieu de").</summary>
    public WordSet Replaced { get; init; } = [];

    /// <summary>What was to be at a day, from today's view gone by ("devait").</summary>
    public PhraseTable<bool> PastPromises { get; init; } = new();

    /// <summary>Before a number that stands without its noun.</summary>
    public WordSet ElidedBefore { get; init; } = [];

    /// <summary>"Thirds", "tenths": what the number before is divided by.</summary>
    public WordMap<int> Denominators { get; init; } = WordMap<int>.Empty;

    /// <summary>"In" of "nine in ten".</summary>
    public WordSet OutOf { get; init; } = [];

    /// <summary>What makes a fraction no part of a whole ("quart d'heure").</summary>
    public PhraseTable<bool> NotAFraction { get; init; } = new();

    /// <summary>Endings of participles.</summary>
    public Endings ParticipleEndings { get; init; } = [];

    /// <summary>Endings that make a word a participle, not the noun that is counted.</summary>
    public Endings PluralParticiples { get; init; } = [];

    /// <summary>"The works of", "the building of": the thing itself is meant.</summary>
    public PhraseTable<bool> Transparent { get; init; } = new();

    /// <summary>Says that something is denied, before the noun of it ("dément tout abandon").</summary>
    public PhraseTable<bool> Denies { get; init; } = new();

    /// <summary>Announces that somebody answers questions, before the name.</summary>
    public PhraseTable<bool> InterviewWith { get; init; } = new();

    /// <summary>From when a time runs ("à compter de").</summary>
    public PhraseTable<bool> RunsFrom { get; init; } = new();

    /// <summary>Names beforehand what a sentence is about ("quant à").</summary>
    public PhraseTable<bool> Topicalisers { get; init; } = new();

    /// <summary>"The former", "the third": the place among what was enumerated, -1 for the last, and the gender.</summary>
    public PhraseTable<(int Rank, bool Feminine)> Ranks { get; init; } = new();

    /// <summary>The noun of a visit, and the same before who makes it.</summary>
    public string Visit { get; init; } = "";

    public string VisitOf { get; init; } = "";

    /// <summary>"Of which": what follows belongs to what stands before.</summary>
    public WordSet Whose { get; init; } = [];

    /// <summary>Before a noun without article that tells what kind of thing the noun before is ("terminal à conteneurs").</summary>
    public WordSet Fits { get; init; } = [];

    /// <summary>Adjectives that may stand before such a noun ("ligne à haute tension").</summary>
    public WordSet FittingAdjectives { get; init; } = [];

    public WordSet FeminineArticles { get; init; } = [];

    /// <summary>Nouns that measure or place a thing ("prix", "fin"), and people at large: no name of anything by themselves.</summary>
    public WordSet Measures { get; init; } = [];

    /// <summary>How many letters stand before a pronoun hung on a verb; 0 when none hangs there.</summary>
    public int InversionAt(ReadOnlySpan<char> word)
    {
        foreach (var suffix in Inversions)
        {
            if (word.Length > suffix.Length + 1 && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return word.Length - suffix.Length;
            }
        }

        return 0;
    }
}

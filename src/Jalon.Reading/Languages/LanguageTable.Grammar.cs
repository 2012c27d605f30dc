namespace Jalon.Reading.Languages;

/// <content>How the language builds its words and phrases: small properties that the reader asks for, each true of some languages.</content>
internal sealed partial class LanguageTable
{
    /// <summary>The head of a noun phrase stands last ("the Kafulu solar plant"), after what qualifies it.</summary>
    public bool HeadLast { get; init; }

    /// <summary>The decimal mark is a dot, and a comma groups digits.</summary>
    public bool DecimalDot { get; init; }

    /// <summary>The day may stand after its month ("July 23, 2037").</summary>
    public bool MonthFirst { get; init; }

    /// <summary>Words that are another word with a capital: months where "may" and "march" are verbs, by their form without one.</summary>
    public WordMap<string> CapitalForms { get; init; } = WordMap<string>.Empty;

    public bool CapitalMonths => CapitalForms.Count > 0;

    /// <summary>An infinitive looks like other forms and like nouns, so only what stands before it ("to", "will") makes it one.</summary>
    public bool BareInfinitives { get; init; }

    /// <summary>What makes the form after it an infinitive ("to", "did").</summary>
    public WordSet InfinitiveMarks { get; init; } = [];

    /// <summary>Words that stand first in a phrase without being part of its name ("new", "planned").</summary>
    public WordSet Unnamed { get; init; } = [];

    /// <summary>Pronouns that stand for persons alone ("he").</summary>
    public WordSet PersonPronouns { get; init; } = [];

    /// <summary>What a word of <see cref="Cues"/> is a cue of as well ("exports": of trade and of goods moved).</summary>
    public PhraseTable<Cue>[] MoreCues { get; init; } = [];

    /// <summary>A collective counts exactly ("a dozen").</summary>
    public bool ExactCollectives { get; init; }

    /// <summary>Endings that are words of their own ("'s", "n't").</summary>
    public string[] Suffixes { get; init; } = [];

    /// <summary>Signs and codes of money that stand before the number.</summary>
    public PhraseTable<string> SignsBefore { get; init; } = new();

    /// <summary>Those of <see cref="SignsBefore"/> that may be written as one word with the number ("Sh9bn").</summary>
    public WordSet JoinedSigns { get; init; } = [];

    /// <summary>Cues that count only right before their figure ("up 12 per cent", not "put up 30").</summary>
    public WordSet Adjoining { get; init; } = [];

    /// <summary>Nouns that stand before their own name ("Port Tamarind", "Exercise Skeleton Coast").</summary>
    public WordSet NamedAfter { get; init; } = [];

    /// <summary>Texts that tell without being anybody ("report"): no name follows them.</summary>
    public WordSet Writings { get; init; } = [];

    /// <summary>Letters hung on a number of money that scale it ("$120m").</summary>
    public WordMap<decimal> ScaleLetters { get; init; } = WordMap<decimal>.Empty;

    /// <summary>What a hyphen may join to a number before it ("35-km", "three-year").</summary>
    public WordSet AfterHyphen { get; init; } = [];

    /// <summary>Parts of what a scale or a collective counts, before it ("half a million").</summary>
    public PhraseTable<decimal> Parts { get; init; } = new();

    /// <summary>Parts added to the number before ("and a half").</summary>
    public PhraseTable<decimal> AddedParts { get; init; } = new();

    /// <summary>Letters before the digit of a quarter or half ("Q3", "H1"), by the ISO 8601-2 code before the first of them.</summary>
    public WordMap<int> SeasonLetters { get; init; } = WordMap<int>.Empty;

    /// <summary>"Last" and "next" where they stand before the month, the weekday, the season.</summary>
    public WordMap<int> LastNextBefore { get; init; } = WordMap<int>.Empty;

    /// <summary>A participle without an auxiliary tells of the past ("ouverte le 11 septembre").</summary>
    public bool BareParticiplesTell { get; init; }

    /// <summary>Parts of a unit of time told after it ("deux ans et demi").</summary>
    public PhraseTable<decimal> HalvesAfter { get; init; } = new();

    /// <summary>What a number may stand after without its noun, beside <see cref="ElidedBefore"/> ("objectif de").</summary>
    public PhraseTable<bool> ElidedAfter { get; init; } = new();

    /// <summary>"Later", "before": after a length of time, counted from a day told before.</summary>
    public PhraseTable<int> Later { get; init; } = new();

    /// <summary>"After the", before what a length of time runs from.</summary>
    public PhraseTable<bool> AfterWhat { get; init; } = new();

    /// <summary>Verbs of asking and advising, before the noun of what is asked for ("demande le report").</summary>
    public PhraseTable<bool> Demands { get; init; } = new();

    /// <summary>Labels of minutes, before who has to do what is decided.</summary>
    public PhraseTable<bool> Responsible { get; init; } = new();

    /// <summary>"Has just", before an infinitive.</summary>
    public PhraseTable<bool> RecentPast { get; init; } = new();

    /// <summary>Endings of plural nouns among those of <see cref="PluralParticiples"/> ("localités").</summary>
    public Endings PluralNounEndings { get; init; } = [];

    /// <summary>Verbs of what a work does when it runs ("produit"): since when, it runs.</summary>
    public WordSet Works { get; init; } = [];

    /// <summary>Verbs of making public, at the head of a chronicle's entry.</summary>
    public WordSet Announces { get; init; } = [];

    /// <summary>A pronoun and "to be", before how many those named before are ("ils sont 114").</summary>
    public PhraseTable<bool> AreSo { get; init; } = new();

    /// <summary>Times of the year that begin something for those concerned and are no deadline ("la rentrée").</summary>
    public WordSet NoDeadline { get; init; } = [];

    /// <summary>What a date is a limit by, after it ("au plus tard").</summary>
    public PhraseTable<DateMark> MarksAfter { get; init; } = new();

    /// <summary>Feasts: month and day as in 1225; from 2000 on, days after Easter.</summary>
    public PhraseTable<int> Feasts { get; init; } = new();

    /// <summary>Verbs of the past without an auxiliary, where the form alone tells.</summary>
    public WordSet PastWords { get; init; } = [];

    public Endings PastEndings { get; init; } = [];

    /// <summary>A precision before a number that is a preposition before a length of time ("over three years").</summary>
    public WordSet NoBoundOfTime { get; init; } = [];

    /// <summary>A single word negates; other languages need a second half for it.</summary>
    public bool NegatesInOneWord => NegationEnds.Count == 0;

    public bool IsMonth(in Annotation.Token token, out int month) => Months.TryGetValue(token, out month);

    public bool IsMonth(in Annotation.Token token) => IsMonth(token, out _);
}

namespace Jalon.Reading.Resolution;

/// <summary>What speaks for or against a thing being what a value is about.</summary>
internal enum SubjectFeature
{
    /// <summary>Its kind has such a property: in the sentence of the value, elsewhere.</summary>
    Likes,
    LikesElsewhere,

    /// <summary>Named in the sentence: how far before or after the value, over how many clauses, beside it.</summary>
    Own,
    Before,
    BeforeClauses,
    Adjacent,
    Bracket,
    OfLinked,
    Agent,
    After,
    AfterDistance,
    AfterClauses,
    AfterAdjacent,
    Linked,
    Inside,
    Within,
    Between,
    Apposed,
    ClauseLead,
    OtherClause,
    Indefinite,

    /// <summary>The part it plays in the sentence.</summary>
    Leads,
    Prepositional,
    Oblique,
    Pronoun,
    Latter,
    Possessive,
    PronounRank,
    Topical,
    Ranked,
    HeadsRow,
    Whose,
    OpenLeads,
    OpenOther,

    /// <summary>Named before: how many sentences, in what part.</summary>
    Earlier,
    Back,
    Previous,
    OtherParagraph,
    FocusThere,
    PrepositionalThere,
    OpenThere,
    OpensParagraph,
    Nearer,
    NearerHere,
    Far,

    /// <summary>What the text has of it.</summary>
    Vague,
    Counted,
    Speaker,
    Proper,
    Mentions,
    InTitle,
    Described,
    Several,
    SeveralPeople,
    Dislikes,
    Institution,
    Institutional,
    Agreement,
    Event,
    Programme,
    Unknown,
    UnknownFlow,
    BareFlow,

    /// <summary>Spoken of by a heading, a label, a question or the text as a whole.</summary>
    TopicHere,
    Topic,
    OwnTopic,
    TopicRank,
    Label,
    Asked,
    Main,
    MainHere,
    MainFirst,

    /// <summary>The value before was about it.</summary>
    ToldHere,
    ToldStill,
    ToldBefore,
    ToldAbove,
}

namespace Jalon.Reading.Resolution;

/// <content>Written by <c>Jalon.Bench subject-weights --write</c>; not to be changed by hand.</content>
internal static partial class SubjectWeights
{
    private const string List = """
        Likes=0.49 LikesElsewhere=0.51 Own=1.08 Before=-0.3 BeforeClauses=0.23 Adjacent=0.22 Bracket=0.35 OfLinked=-0.04
        Agent=-0.49 After=-0.75 AfterDistance=-1.19 AfterClauses=-1.13 AfterAdjacent=0.36 Linked=4.93 Inside=-0.06 Within=2.43
        Between=-0.81 Apposed=0.46 ClauseLead=0.32 OtherClause=-0.13 Indefinite=0.46 Leads=0.81 Prepositional=0.84 Oblique=-0.62
        Pronoun=-1.35 Latter=-0.29 Possessive=-1.28 PronounRank=-1.35 Topical=1.26 Ranked=1.54 HeadsRow=3.11 CountedThing=1.87
        CountedPeople=-0.17 CountedLeads=0.44 CountedLong=-0.67 CountedHeld=-0.45 Whose=0.85 Ours=3 OpenLeads=0.09 OpenOther=-0.61 Earlier=-0.45
        Back=-0.59 Previous=-0.06 OtherParagraph=-1.61 FocusThere=0.38 PrepositionalThere=-0.6 OpenThere=-0.32 OpensParagraph=0.39 Nearer=0.07
        NearerHere=-0.13 Far=-2.47 Vague=-0.77 Counted=-0.33 Speaker=-2.01 Proper=0.75 Mentions=0.2 InTitle=0.74
        Described=0.57 Several=-0 SeveralPeople=0.55 Dislikes=0.19 Institution=-1.31 Institutional=-0.56 Agreement=-0.33 Event=-0.38
        Programme=-0.21 Unknown=-0.82 UnknownFlow=0.21 BareFlow=0.31 TopicHere=-0.78 Topic=-0.01 OwnTopic=0.7 TopicRank=-0.04
        TopicFirst=0.43 TopicUnknown=0.37 EntryTopic=0.59 EntryOther=-0.58 Label=0.66 Asked=1.01 Main=-0.04 MainHere=-0.36
        MainFirst=-0.1 ToldHere=0.19 ToldStill=0.39 ToldBefore=0.75 ToldAbove=-0.1
        """;
}

namespace Jalon.Reading.Resolution;

/// <content>Written by <c>Jalon.Bench subject-weights --write</c>; not to be changed by hand.</content>
internal static partial class SubjectWeights
{
    private const string List = """
        Likes=0.59 LikesElsewhere=0.49 Own=0.81 Before=-0.34 BeforeClauses=0.05 Adjacent=-0.04 Bracket=0.3 OfLinked=0.28
        Agent=-0.17 After=-0.64 AfterDistance=-0.99 AfterClauses=-0.93 AfterAdjacent=0.06 Linked=4.93 Inside=0.28 Within=2.41
        Between=-0.26 Apposed=0.42 ClauseLead=0.25 OtherClause=-0.13 Indefinite=0.08 Leads=0.7 Prepositional=0.42 Oblique=-0.12
        Pronoun=-1.05 Latter=-0.3 Possessive=-0.5 PronounRank=-1.31 Topical=1.19 Ranked=2.21 HeadsRow=3.51 CountedThing=1.12
        CountedPeople=0.23 CountedLeads=0.31 CountedLong=-0.15 CountedHeld=-0.79 Whose=1.47 OpenLeads=-0.04 OpenOther=-0.65 Earlier=-0.4
        Back=-0.35 Previous=0.2 OtherParagraph=-1.21 FocusThere=0.45 PrepositionalThere=-0.32 OpenThere=-0.78 OpensParagraph=0.28 Nearer=-0.27
        NearerHere=-0.36 Far=-1.53 Vague=-0.56 Counted=0 Speaker=-1.84 Proper=0.65 Mentions=0.33 InTitle=-0.03
        Described=0.51 Several=0.06 SeveralPeople=0.19 Dislikes=-0.08 Institution=-0.83 Institutional=-0.1 Agreement=-0.21 Event=0.23
        Programme=0.09 Unknown=-0.84 UnknownFlow=0.24 BareFlow=0.01 TopicHere=-0.05 Topic=0.64 OwnTopic=0.25 TopicRank=-0.42
        TopicFirst=0.14 TopicUnknown=0.17 EntryTopic=0.39 EntryOther=-0.19 Label=0.68 Asked=0.49 Main=-0.23 MainHere=-0.31
        MainFirst=-0.13 ToldHere=0.44 ToldStill=0.61 ToldBefore=0.73 ToldAbove=-0.51
        """;
}

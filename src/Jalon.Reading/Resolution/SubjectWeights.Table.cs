namespace Jalon.Reading.Resolution;

/// <content>Written by <c>Jalon.Bench subject-weights --write</c>; not to be changed by hand.</content>
internal static partial class SubjectWeights
{
    private const string List = """
        Likes=0.57 LikesElsewhere=0.48 Own=0.8 Before=-0.33 BeforeClauses=0.06 Adjacent=-0.03 Bracket=0.33 OfLinked=0.27
        Agent=-0.18 After=-0.65 AfterDistance=-0.94 AfterClauses=-0.88 AfterAdjacent=0.08 Linked=4.93 Inside=0.29 Within=2.41
        Between=-0.38 Apposed=0.4 ClauseLead=0.24 OtherClause=-0.16 Indefinite=0.07 Leads=0.73 Prepositional=0.44 Oblique=-0.16
        Pronoun=-1.04 Latter=-0.28 Possessive=-0.55 PronounRank=-1.34 Topical=1.24 Ranked=2.24 HeadsRow=3.51 CountedThing=1.12
        CountedPeople=0.28 CountedLeads=0.35 CountedLong=-0.18 CountedHeld=-0.74 Whose=1.47 OpenLeads=-0.02 OpenOther=-0.53 Earlier=-0.34
        Back=-0.38 Previous=0.21 OtherParagraph=-1.21 FocusThere=0.36 PrepositionalThere=-0.34 OpenThere=-0.79 OpensParagraph=0.29 Nearer=-0.25
        NearerHere=-0.36 Far=-1.59 Vague=-0.59 Counted=0.07 Speaker=-1.85 Proper=0.72 Mentions=0.27 InTitle=0.01
        Described=0.52 Several=0.1 SeveralPeople=0.25 Dislikes=-0.07 Institution=-0.92 Institutional=-0.14 Agreement=-0.19 Event=0.2
        Programme=0.07 Unknown=-0.94 UnknownFlow=0.26 BareFlow=-0.02 TopicHere=0.03 Topic=0.63 OwnTopic=0.26 TopicRank=-0.47
        TopicFirst=0.16 TopicUnknown=0.18 EntryTopic=0.4 EntryOther=-0.19 Label=0.63 Asked=0.52 Main=-0.24 MainHere=-0.33
        MainFirst=-0.12 ToldHere=0.41 ToldStill=0.5 ToldBefore=0.74 ToldAbove=-0.46
        """;
}

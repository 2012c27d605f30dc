namespace Jalon.Reading.Resolution;

/// <content>Written by <c>Jalon.Bench subject-weights --write</c>; not to be changed by hand.</content>
internal static partial class SubjectWeights
{
    private const string List = """
        Likes=0.65 LikesElsewhere=0.59 Own=1.76 Before=-0.13 BeforeClauses=-0.21 Adjacent=0.22 Bracket=0.58 OfLinked=0.69 Agent=-0.12
        After=-0.66 AfterDistance=-1.4 AfterClauses=-0.88 AfterAdjacent=0.06 Inside=0.6 Between=0.3 Leads=0.59 Prepositional=0.11
        Oblique=-0.11 Pronoun=-0.72 Possessive=-1.34 PronounRank=-1.31 Topical=1.56 Whose=1.5 OpenLeads=-0.26 OpenOther=-1.36
        Earlier=-0.54 Back=-0.35 Previous=0.61 OtherParagraph=-0.59 FocusThere=-0.06 PrepositionalThere=-0.22 OpenThere=-1.02
        OpensParagraph=0.48 Far=-3.02 Vague=-0.97 Counted=-0.49 Speaker=-2.13 Proper=0.57 Mentions=0.53 InTitle=0.69 Described=0.47
        Unknown=-1.07 UnknownFlow=0.68 BareFlow=-0.19 TopicHere=-0.8 Topic=0.42 OwnTopic=0.25 TopicRank=-0.28 Label=1.34 Asked=1.03
        Main=0.14 MainHere=-0.46 MainFirst=-0.4 ToldHere=0.55 ToldBefore=0.69 ToldAbove=-0.45 Linked=5 Ranked=2.5 HeadsRow=3.5 Within=2.5
        """;
}

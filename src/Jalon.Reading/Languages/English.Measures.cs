namespace Jalon.Reading.Languages;

internal static partial class English
{
    private static PhraseTable<(int, bool)> RankWords() => new PhraseTable<(int, bool)>().Add((1, false), "the former", "the first").Add((2, false), "the second").Add((3, false), "the third").Add((4, false), "the fourth").Add((5, false), "the fifth").Add((-1, false), "the latter", "the last");

    private static PhraseTable<bool> TopicWords() => WordLists.Phrases("as for, as to, with regard to, with respect to, as regards, regarding, concerning, with reference to, in respect of, turning to, on the subject of, on the question of, on the matter of, when it comes to, in the case of, on, for, at, in terms of, in the matter of");

    // What is measured, told or counted of a thing, times, places and reasons: never the thing itself.
    private static readonly WordSet MeasureNouns = WordLists.Set("""
        figure figures budget budgets price prices amount amounts total totals half rest remainder balance quarter third majority minority whole part parts average sum sums value values volume volumes number numbers level levels height weight size length width extent share shares record records rate rates ratio percentage percent
        date dates calendar timetable schedule deadline deadlines term terms end start beginning middle year years month months week weeks day days morning evening eve hour hours century era moment time times period periods season exercise quarter semester future past present decade decades
        reason reasons cause causes motive question questions answer answers point points case cases example examples goal goals objective objectives aim aims idea way ways manner word words sentence chapter title number page pages article articles note rest order result results outcome
        country countries state states world region regions capital city town village north south east west centre border land place soil side sides area areas
        man men woman women people resident residents neighbour neighbours person persons mister sir child children population peoples nobody everyone anyone someone something everything nothing anything
        effort efforts need needs expectation hope hopes fear fears difficulty difficulties problem problems delay delays doubt doubts fact facts thing things situation condition conditions pace rhythm series bulk basis matter matters news course step steps move moves issue issues role kind type sort
        """.ReplaceLineEndings(" "));
}

namespace Jalon.Core.Languages;

/// <summary>French: a no-break space before double punctuation, the typographic apostrophe, elision before a vowel.</summary>
internal sealed class FrenchPhrases : Phrasebook
{
    public static readonly FrenchPhrases Instance = new();

    public override string CannotTell => "dates trop vagues pour dire si l’échéance est tenue";
    public override string NoLastDay => "promis sans date limite";
    protected override Language Language => Language.French;
    protected override string Colon => "\u00a0: ";
    protected override string Semicolon => "\u202f; ";

    public override string AtLeast(string days, string? fromOriginal) =>
        fromOriginal is null ? $"d’au moins {days}" : $"d’au moins {days}, {fromOriginal} par rapport à la première échéance";

    public override string PastOriginal(string days) => $"première échéance dépassée de {days}";
    public override string OnTime => "dans les délais";
    public override string Early(int least, int? most) => $"avec {Between(least, most)} d’avance";
    public override string Late(int least, int? most) => $"avec {Between(least, most)} de retard";

    public override string Due(string period) => $"échéance{Colon}{period}";
    public override string Moved(string original, string current, int times) =>
        $"échéance{Colon}{current} (au départ{Colon}{original}{Semicolon}{(times == 0 ? "autre date" : times == 1 ? "date changée une fois" : $"date changée {times} fois")})";
    public override string According(string speaker) => $"source{Colon}{speaker}";
    public override string SaidOn(string speaker, string day) => $"source{Colon}{speaker}, {day}";
    public override string Contest(string asserts, string denies) => $"affirmé par{Colon}{asserts}, nié par{Colon}{denies}";
    public override string Silent(string days) => $"plus de nouvelles depuis {days}";

    private static string Between(int least, int? most) =>
        most is not { } m ? $"au moins {Plurals.Days(Language.French, least)}"
        : m == least ? Plurals.Days(Language.French, m)
        : $"{Numbers.Whole(least, Language.French)} à {Plurals.Days(Language.French, m)}";
}

namespace Jalon.Core.Languages;

/// <summary>English.</summary>
internal sealed class EnglishPhrases : Phrasebook
{
    public static readonly EnglishPhrases Instance = new();

    public override string CannotTell => "dates too vague to say whether the deadline was met";
    public override string NoLastDay => "promised without a last day";
    protected override Language Language => Language.English;
    protected override string Colon => ": ";
    protected override string Semicolon => "; ";

    public override string AtLeast(string days, string? fromOriginal) =>
        fromOriginal is null ? $"by at least {days}" : $"by at least {days}, {fromOriginal} against the first deadline";

    public override string PastOriginal(string days) => $"first deadline missed by {days}";
    public override string OnTime => "on time";
    public override string Early(int least, int? most) => $"{Between(least, most)} early";
    public override string Late(int least, int? most) => $"{Between(least, most)} late";

    public override string Due(string period) => $"due: {period}";
    public override string Moved(string original, string current, int times) =>
        $"due: {current} (at first: {original}; {(times switch { 0 => "another date", 1 => "date changed once", 2 => "date changed twice", _ => $"date changed {times} times" })})";
    public override string According(string speaker) => $"according to {speaker}";
    public override string SaidOn(string speaker, string day) => $"said by {speaker} on {day}";
    public override string Contest(string asserts, string denies) => $"asserted by {asserts}, denied by {denies}";
    public override string Silent(string days) => $"no news for {days}";

    private static string Between(int least, int? most) =>
        most is not { } m ? $"at least {Plurals.Days(Language.English, least)}"
        : m == least ? Plurals.Days(Language.English, m)
        : $"{Numbers.Whole(least, Language.English)} to {Plurals.Days(Language.English, m)}";
}
